// npm run review -- --pr N | --run ID | --open, with --dry-run or --apply: the part of the command that speaks with GitHub.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCalls, type Outcome, planCalls } from '../src/governance/apply.ts';
import { callsText } from '../src/governance/apply-calls-text.ts';
import { recordChanges } from '../src/governance/apply-changes.ts';
import { reviewPage } from '../src/governance/apply-page.ts';
import { reviewPull } from '../src/governance/fetch-pull.ts';
import { defaultBranch, type MeantPull, openPulls, pullsOfRun, resultOfRun } from '../src/governance/github-pulls.ts';
import { fetchRefs, remoteHas } from '../src/governance/git-remote.ts';
import { placeOfContent, spentIn } from '../src/governance/local-facts.ts';
import { contentOfTree } from '../src/governance/merged-content.ts';
import { reviewText } from '../src/governance/review-text.ts';
import { readSchemas } from '../src/reading/read-register.ts';
import { githubConnection } from './github-connection.ts';

export interface OnGitHub {
  content: string;
  pr?: string;
  run?: string;
  open?: true;
  apply?: true;
  preview?: string;
  format: 'text' | 'json';
}

/** Exit status: 0 every request is approved, 1 one waits or is refused; with --apply 0 once everything is said. */
export async function reviewOnGitHub({ content, pr, run, open, apply, preview, format }: OnGitHub): Promise<number> {
  const { repository, folder } = placeOfContent(content);
  const { github, place, remote } = githubConnection(repository);
  const base = await defaultBranch(github, place);
  const meant: MeantPull[] = pr !== undefined ? [{ number: whole(pr, '--pr') }] : run !== undefined ? await pullsOfRun(github, place, whole(run, '--run'), base) : open ? await openPulls(github, place, base) : [];
  const fromHead = run === undefined ? undefined : await resultOfRun(github, place, whole(run, '--run'));
  if (remoteHas(remote, 'ledger')) ensure(fetchRefs(remote, ['refs/heads/ledger:refs/heads/ledger']));
  spentIn(repository);
  const schemas = readSchemas();
  const failed: Error[] = [];
  let waiting = false;
  for (const { number, queued } of meant) {
    try {
      const { pull, facts, findings, decision } = await reviewPull({ github, place, number, remote, folder, statements: [], ...(queued ? { queued } : {}) });
      if (pull.baseRef !== base) throw new Error(`#${number} 要合并到 ${pull.baseRef}，不是 ${base}：不审核。`);
      const register = contentOfTree(repository, facts.change.mergedTree ?? facts.change.headTree, folder).register;
      const outcome: Outcome = { pull, decision, findings, changes: recordChanges(facts.change, { schemas, register }), reviews: facts.reviews, ...(queued ? { checkOn: queued } : {}), ...(fromHead ? { fromHead } : {}) };
      const calls = await planCalls(github, place, outcome);
      if (preview !== undefined) {
        mkdirSync(preview, { recursive: true });
        writeFileSync(join(preview, `pr-${number}.html`), reviewPage({ ...outcome, heading: `#${number} ${pull.title}`, base: facts.change.base, head: pull.head, flowStyle: readFileSync(new URL('../src/flow/flow.css', import.meta.url), 'utf8') }));
      }
      process.stdout.write(format === 'json' ? `${JSON.stringify({ number, ...decision, changes: outcome.changes, findings, calls })}\n` : `#${number}\n${reviewText({ decision, changes: outcome.changes, findings, unread: [] })}\n${callsText(calls, apply === true)}`);
      if (apply) await makeCalls(github, place, pull, calls);
      waiting ||= decision.decision !== 'approved';
    } catch (error) {
      failed.push(error instanceof Error ? new Error(`#${number}：${error.message}`) : new Error(String(error)));
    }
  }
  if (failed.length) throw new Error(failed.map(({ message }) => message).join('\n'));
  return waiting && !apply ? 1 : 0;
}

function whole(text: string, option: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Error(`${option} 要写正整数，不能是“${text.slice(0, 20)}”。`);
  return Number(text);
}

function ensure(problem: string | undefined): void {
  if (problem !== undefined) throw new Error(`取不来账册：${problem}`);
}
