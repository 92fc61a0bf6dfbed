// Decision and findings → a check run. Waiting is no success: GitHub takes neutral and skipped for one.
import { createHash } from 'node:crypto';
import type { Finding } from '../rules/rule.ts';
import { reviewComment, type ToSay } from './apply-comment.ts';
import { plainText } from './apply-plain.ts';
import { CHECK_NAME, HEADINGS, WORDS } from './apply-words.ts';
import type { GitHub, Place } from './github-client.ts';

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

export interface CheckToSay {
  name: string;
  commit: string;
  conclusion: 'success' | 'action_required' | 'failure';
  title: string;
  summary: string;
  annotations: readonly Annotation[];
  /** Says whether a run on GitHub is this one. */
  digest: string;
}

/** GitHub takes 50 annotations in one request, and shows few more than a thousand. */
const BATCH = 50;
const MOST_ANNOTATIONS = 1000;
const SUMMARY_LIMIT = 65_535;
const LEVELS = { error: 'failure', warning: 'warning', info: 'notice' } as const;
const CONCLUSIONS = { approved: 'success', waiting: 'action_required', refused: 'failure' } as const;

export function checkRun(said: ToSay, commit: string): CheckToSay {
  const { decision, findings } = said;
  const check = { name: CHECK_NAME, commit, conclusion: CONCLUSIONS[decision.decision], title: `${HEADINGS[decision.decision]}：${plainText(decision.because.zh, 100)}`, summary: reviewComment(said, SUMMARY_LIMIT), annotations: findings.slice(0, MOST_ANNOTATIONS).map(annotation) };
  return { ...check, digest: `sunlist:${createHash('sha256').update(JSON.stringify(check)).digest('hex')}` };
}

const annotation = ({ file, line, severity, rule, message, help }: Finding): Annotation => ({ path: file, start_line: Math.max(1, line), end_line: Math.max(1, line), annotation_level: LEVELS[severity], title: `${WORDS.severity[severity]} · ${plainText(rule, 80)}`, message: plainText(`${message}\n→ ${help}`, 4000) });

/** Whether the newest run of this name says exactly this: one that somebody else put over ours does not. */
export async function standingCheck(github: GitHub, place: Place, { name, commit, digest, conclusion, title }: CheckToSay): Promise<boolean> {
  const runs = await github.paginate(github.rest.checks.listForRef, { ...place, ref: commit, check_name: name, filter: 'latest', per_page: 100 });
  const newest = runs.reduce<(typeof runs)[number] | undefined>((last, run) => (last && Number(last.id) > Number(run.id) ? last : run), undefined);
  return newest !== undefined && newest.external_id === digest && newest.status === 'completed' && newest.conclusion === conclusion && newest.output.title === title;
}

/** Writes a new run: annotations of an old one cannot be taken back. Until the last batch is there it is in progress, and lets nothing through. */
export async function publishCheck(github: GitHub, place: Place, { name, commit, conclusion, title, summary, annotations, digest }: CheckToSay): Promise<void> {
  const output = { title, summary };
  const batch = (from: number): Annotation[] => annotations.slice(from, from + BATCH);
  const finished = { status: 'completed', conclusion } as const;
  const only = annotations.length <= BATCH;
  const { data } = await github.rest.checks.create({ ...place, name, head_sha: commit, external_id: digest, ...(only ? finished : { status: 'in_progress' as const }), output: { ...output, annotations: batch(0) } });
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    const last = from + BATCH >= annotations.length;
    await github.rest.checks.update({ ...place, check_run_id: Number(data.id), ...(last ? finished : {}), output: { ...output, annotations: batch(from) }, request: { retries: 0 } });
  }
}
