// Content folders of a given size for benchmarks: the sample county's taxonomies and laws, with powers that are generated,
// or real ones from ../shared/data (repeated under new ids where more are asked for than there are).
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { recordPath } from '../src/editing/record-path.ts';
import { withoutSample } from '../src/editing/own-jurisdiction.ts';
import type { Office, Power } from '../src/model/schema-types.ts';
import { readFileSync } from 'node:fs';

export interface BenchContent {
  folder: string;
  remove(): void;
}

/** Writes a content folder with exactly these powers, and an office for each office id they name. */
export function writeContent(powers: readonly Power[]): BenchContent {
  const folder = mkdtempSync(join(tmpdir(), 'sunlist-bench-'));
  for (const name of ['taxonomy', 'laws']) if (existsSync(`content/${name}`)) cpSync(`content/${name}`, join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'site.yml'), readFileSync('content/site.yml', 'utf8').replace(/^languages:.*$/m, 'languages: [zh]'));
  const networks = join(folder, 'taxonomy/key-networks.yml');
  if (existsSync(networks)) writeFileSync(networks, withoutSample('taxonomy/key-networks.yml', readFileSync(networks, 'utf8')));
  for (const id of new Set(powers.map((power) => power.office))) {
    const office: Office = { id, name: `某市${id}局`, orgType: 'department', phone: '0000-1234567', responsible: { post: '局长' }, complaints: [{ channel: 'phone', value: '0000-1234568' }], audience: 'public' };
    write(join(folder, recordPath('office', office)), office);
  }
  for (const power of powers) write(join(folder, recordPath('power', power)), power);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** `count` powers out of the given ones, repeated under new ids and names where they do not suffice. */
export function repeated(powers: readonly Power[], count: number): Power[] {
  return Array.from({ length: count }, (_, index) => {
    const power = powers[index % powers.length];
    if (!power) throw new Error('no powers to repeat');
    const round = Math.floor(index / powers.length);
    return round === 0 ? power : { ...power, id: `${power.id}-r${round}`, name: `${power.name}（${round}）` };
  });
}

function write(path: string, record: object): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, dump(record, { lineWidth: -1 }));
}
