// The items of the real workbooks, through the importer's own functions. They lie beside the repository and are never part of it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSources, type NamedSource } from '../../src/importing/import-sources.ts';
import { jurisdiction } from '../../src/importing/jurisdiction.ts';
import { readPower } from '../../src/importing/reconcile.ts';
import { readSource } from '../../src/importing/read-source.ts';
import type { Office, Power } from '../../src/model/schema-types.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/data/karamay/', import.meta.url));

/** Whether the workbooks are at hand. */
export const realPresent: boolean = existsSync(FOLDER);

/** All real items with their offices, in the order of the files; an office for each workbook, named as its file is. */
export async function realPowers(): Promise<{ powers: Power[]; offices: Office[] }> {
  const known = jurisdiction(undefined);
  const byOffice = Map.groupBy(readdirSync(FOLDER).sort(), officeName);
  const powers: Power[] = [];
  const offices: Office[] = [];
  for (const [index, [name, files]] of [...byOffice].entries()) {
    const id = `office-${index + 1}`;
    const sources: NamedSource[] = [];
    for (const file of files) {
      const source = await readSource(new Uint8Array(readFileSync(FOLDER + file)));
      if ('problem' in source) throw new Error(`${file}: ${source.problem}`);
      sources.push({ file, source });
    }
    const { writes } = importSources(sources, { ...known, office: id, existing: new Map(), pathOf: (power) => `powers/${id}/${power}.yml` });
    powers.push(...[...writes.values()].flatMap((text) => readPower(text) ?? []));
    offices.push({ id, name, orgType: 'department', phone: '0000-1234567', responsible: { post: '局长' }, complaints: [{ channel: 'phone', value: '0000-1234568' }], audience: 'public' });
  }
  return { powers, offices };
}

/** "附件：某市交通运输局2024年权责清单 (1).xlsx" → 某市交通运输局. */
const officeName = (file: string): string => file.replace(/^附件：/, '').replace(/^\d{4}年/, '').replace(/(\d{4}年)?权责清单.*$/, '');
