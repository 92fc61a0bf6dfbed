import { load } from 'js-yaml';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawFlow } from '../../src/flow/draw-flow.ts';
import { flowGraph } from '../../src/flow/graph.ts';
import { layoutFlow } from '../../src/flow/layout.ts';
import { mermaidDangers } from '../../src/flow/mermaid-safety.ts';
import { flowMermaid } from '../../src/flow/mermaid.ts';
import { openSource } from '../../src/importing/draft-folder.ts';
import { importSources } from '../../src/importing/import-sources.ts';
import { jurisdiction } from '../../src/importing/jurisdiction.ts';
import { readSource } from '../../src/importing/read-source.ts';
import type { Power, Step } from '../../src/model/schema-types.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { geometryFaults } from './geometry.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const WORKBOOKS = join(HOME, '../shared/data/karamay');

interface Procedure {
  name: string;
  steps: Step[];
  office?: string;
}

/** All that may be wrong with a drawn procedure, each with its name. */
function faultsOf({ name, steps, office }: Procedure): string[] {
  const graph = flowGraph(steps);
  return [
    ...(['wide', 'narrow'] as const).flatMap((variant) => geometryFaults(layoutFlow(graph, variant, { office }), graph).map((fault) => `${name} (${variant}): ${fault}`)),
    ...mermaidDangers(flowMermaid(graph, { office })).map(({ message }) => `${name}: ${message}`),
    ...(drawFlow(steps, { idPrefix: 'flow', title: name, office }).list.steps.length === steps.length ? [] : [`${name}: the list lacks steps`]),
  ];
}

test('every procedure of the sample content is drawn without a fault', () => {
  const { register } = readRegister(join(HOME, 'content'));
  const officeOf = (id: string | undefined): string | undefined => (id ? register.get('office', id)?.value.name : undefined);
  const procedures: Procedure[] = [
    ...register.all('flow').map(({ id, value }) => ({ name: id, steps: value.steps, office: officeOf(value.office) })),
    ...register.all('power').flatMap(({ id, value }) => (value.procedure?.steps ? [{ name: id, steps: value.procedure.steps, office: officeOf(value.office) }] : [])),
  ];
  expect(procedures.length).toBeGreaterThan(0);
  expect(procedures.flatMap(faultsOf)).toEqual([]);
});

test.skipIf(!existsSync(WORKBOOKS))('every procedure drafted from the real workbooks is drawn without a fault (needs ../shared/data)', async () => {
  const known = jurisdiction(readRegister(join(HOME, 'content')).register);
  const procedures: Procedure[] = [];
  for (const file of readdirSync(WORKBOOKS).filter((name) => /\.xlsx?$/.test(name)).sort()) {
    const opened = openSource(join(WORKBOOKS, file));
    const source = 'problem' in opened ? opened : await readSource(opened.bytes);
    if ('problem' in source) throw new Error(`${file}: ${source.problem}`);
    const { writes } = importSources([{ file, source }], { ...known, office: 'office', existing: new Map(), pathOf: (id) => `${id}.yml` });
    for (const [id, text] of writes) {
      const { procedure } = load(text) as Power;
      if (procedure?.steps) procedures.push({ name: `${file} ${id}`, steps: procedure.steps });
    }
  }
  expect(procedures.length).toBeGreaterThan(0);
  expect(procedures.flatMap(faultsOf)).toEqual([]);
});
