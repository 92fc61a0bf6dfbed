// The demo with its three years of history, published for tests; made once for all that ask within a process.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readSample, writeDemo } from '../../src/demo/write-demo.ts';
import type { LedgerLine } from '../../src/governance/ledger/entry.ts';
import { readLedger } from '../../src/governance/ledger/ledger.ts';
import { firstParentLine } from '../../src/history/published.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { repositoryState } from '../../src/history/repository-state.ts';
import { publish } from '../../src/publishing/publish.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { SAMPLE, TODAY, type BuiltSite } from '../site/built-site.ts';

export interface DemoSite extends BuiltSite {
  /** The repository, and the content folder in it. */
  repository: string;
  content: string;
}

/** Who approved what, as the demo's own ledger says. */
function linesOf(content: string): readonly LedgerLine[] {
  const ledger = readLedger(content);
  if ('problem' in ledger) throw new Error(ledger.problem);
  return ledger.lines;
}

let made: Promise<DemoSite> | undefined;

/** Remove it after the last test of the process. */
export const demoSite = (): Promise<DemoSite> => (made ??= make());

async function make(): Promise<DemoSite> {
  const root = mkdtempSync(join(tmpdir(), 'sunlist-demo-site-'));
  const [repository, folder] = [join(root, 'repository'), join(root, 'site')];
  const content = join(repository, 'content');
  await writeDemo(readSample(SAMPLE), repository);
  const result = readHistory(content);
  if (!result.available) throw new Error(result.reason);
  const { history } = result;
  await publish({ register: readRegister(content).register, out: folder, today: TODAY, history: repositoryState(content), past: { history, line: firstParentLine(content, history.head), ledger: linesOf(content), content } });

  history.close();
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && file.name.endsWith('.html')).map((file) => relative(folder, join(file.parentPath, file.name))).sort();
  return { repository, content, folder, pages, read: (path) => readFileSync(join(folder, path), 'utf8'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
