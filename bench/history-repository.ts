// A repository as a county's might be after years, written with fast-import: powers added in batches, changed one at a time, a fifth of
// the changes through merged branches, some moved, deleted and returned, and three times an office is reorganised as a whole.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { generatePowers } from '../test/search/generate-powers.ts';
import { seeded } from '../test/search/seeded.ts';

export interface HistoryRepository {
  root: string;
  content: string;
  /** A branch ten commits before `main`. */
  before: string;
  remove(): void;
}

const BATCH = 50;
const BULK_SHARE = 0.2;
const NEW_COMMITS = 10;

/** `files` powers and `commits` commits on the first-parent line, ten more on top of them. */
export function makeHistoryRepository(files: number, commits: number): HistoryRepository {
  const root = mkdtempSync(join(tmpdir(), 'sunlist-bench-history-'));
  const run = (args: readonly string[], input?: number): void => {
    const { status, stderr } = spawnSync('git', ['-C', root, ...args], { stdio: [input ?? 'ignore', 'ignore', 'pipe'] });
    if (status !== 0) throw new Error(stderr.toString());
  };
  run(['init', '-q', '-b', 'main']);
  mkdirSync(join(root, 'content'));
  const path = join(root, '.git/stream');
  writeStream(path, files, commits);
  const stream = openSync(path, 'r');
  run(['fast-import', '--quiet'], stream);
  closeSync(stream);
  rmSync(path);
  // As a clone would be packed.
  run(['repack', '-adq', '--depth=50', '--window=10']);
  return { root, content: join(root, 'content'), before: 'before', remove: () => rmSync(root, { recursive: true, force: true }) };
}

function writeStream(path: string, files: number, commits: number): void {
  const random = seeded(files);
  const texts = generatePowers(files).map((power) => ({ id: power.id, office: power.office, text: dump(power, { lineWidth: -1 }) }));
  const out = openSync(path, 'w');
  const parts: string[] = [];
  let mark = 0;
  let tip = 0;
  let clock = 1_600_000_000;
  const flush = (): void => void writeSync(out, parts.splice(0).join(''));
  const inline = (word: string, text: string): string => `${word} ${Buffer.byteLength(text)}\n${text}\n`;
  const commit = (branch: string, subject: string, from: number, changes: readonly string[], merge?: number): number => {
    mark += 1;
    clock += 3600;
    parts.push(`commit refs/heads/${branch}\nmark :${mark}\nauthor 办事员 <clerk@example.org> ${clock} +0800\ncommitter 办事员 <clerk@example.org> ${clock} +0800\n${inline('data', subject).trimEnd()}\n${from ? `from :${from}\n` : ''}${merge ? `merge :${merge}\n` : ''}${changes.join('')}\n`);
    if (parts.length > 500) flush();
    return mark;
  };
  const place = new Map(texts.map(({ id, office }) => [id, `content/powers/${office}/${id}.yml`]));
  const edition = (index: number, number: number): string => `${texts[index]?.text}updated: ${new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)}\n`;
  const modify = (index: number, number: number): string => `M 100644 inline ${place.get(texts[index]?.id ?? '')}\n${inline('data', edition(index, number))}`;

  let made = 0;
  for (let first = 0; first < files; first += BATCH, made += 1) tip = commit('main', `Add powers ${first}`, tip, texts.slice(first, first + BATCH).map((_, index) => modify(first + index, 0)));
  const bulkAt = new Set([0.3, 0.6, 0.9].map((share) => Math.floor(commits * share)));
  const gone = new Set<number>();
  for (; made < commits + NEW_COMMITS; made += 1) {
    if (made === commits) parts.push(`reset refs/heads/before\nfrom :${tip}\n\n`);
    const index = random.between(0, files - 1);
    const { id = '' } = texts[index] ?? {};
    if (bulkAt.has(made)) {
      const changes: string[] = [];
      for (let moved = 0; moved < files * BULK_SHARE; moved += 1) {
        const which = random.between(0, files - 1);
        const name = texts[which]?.id ?? '';
        if (gone.has(which)) continue;
        changes.push(`D ${place.get(name)}\n`);
        place.set(name, `content/powers/reorganised-${made}/${name}.yml`);
        changes.push(modify(which, made));
      }
      tip = commit('main', `Reorganise offices ${made}\n\nChange-Kind: technical`, tip, changes);
    } else if (gone.has(index)) {
      gone.delete(index);
      tip = commit('main', `Return ${id}`, tip, [modify(index, made)]);
    } else if (random.next() < 0.02) {
      gone.add(index);
      tip = commit('main', `Delete ${id}`, tip, [`D ${place.get(id)}\n`]);
    } else if (random.next() < 0.03) {
      const from = place.get(id) ?? '';
      place.set(id, `content/powers/moved-${made}/${id}.yml`);
      tip = commit('main', `Move ${id}`, tip, [`R ${from} ${place.get(id)}\n`]);
    } else if (random.next() < 0.2) {
      const change = modify(index, made);
      const side = commit('proposal', `Propose ${id}`, tip, [change]);
      tip = commit('main', `Merge pull request #${made}`, tip, [change], side);
    } else tip = commit('main', `Change ${id} (#${made})`, tip, [modify(index, made)]);
  }
  flush();
  closeSync(out);
}
