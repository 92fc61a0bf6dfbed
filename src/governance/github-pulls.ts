// Which pull requests are meant: by number, all that are open, or those behind a run of a workflow. Nothing is taken from what such a run left behind.
import { type GitHub, isStatus, type Place } from './github-client.ts';
import { type CheckResultFile, LARGEST_RESULT, readResult } from './check-result.ts';
import { fileInZip } from './read-zip.ts';

export interface MeantPull {
  number: number;
  /** The commit of a merge queue. */
  queued?: string;
}

/** Open requests into this branch, and into no other: the rules of another branch are not those under which it would be merged. */
export async function openPulls(github: GitHub, place: Place, base: string): Promise<{ number: number; head: string }[]> {
  const pulls = await github.paginate(github.rest.pulls.list, { ...place, state: 'open', base, per_page: 100 });
  return pulls.map(({ number, head }) => ({ number, head: head.sha }));
}

export async function defaultBranch(github: GitHub, place: Place): Promise<string> {
  return (await github.rest.repos.get({ ...place })).data.default_branch;
}

/** Requests whose head a run looked at. The run is asked from GitHub: what it says of itself in its artifacts could be anything. */
export async function pullsOfRun(github: GitHub, place: Place, run: number, base: string): Promise<MeantPull[]> {
  const { data } = await github.rest.actions.getWorkflowRun({ ...place, run_id: run });
  if (data.event === 'merge_group') {
    const [, branch, number] = /^gh-readonly-queue\/(.+)\/pr-([1-9]\d{0,8})-[0-9a-f]{40}$/.exec(data.head_branch ?? '') ?? [];
    return number === undefined || branch !== base ? [] : [{ number: Number(number), queued: data.head_sha }];
  }
  return (await openPulls(github, place, base)).filter(({ head }) => head === data.head_sha).map(({ number }) => ({ number }));
}

/** Name of the artifact in which a check leaves its result. */
export const RESULT_ARTIFACT = 'check-result';

/** What the check of a run says of itself; undefined where it left nothing, too much, or anything else. */
export async function resultOfRun(github: GitHub, place: Place, run: number): Promise<CheckResultFile | undefined> {
  const artifacts = await github.paginate(github.rest.actions.listWorkflowRunArtifacts, { ...place, run_id: run, per_page: 100 });
  const found = artifacts.filter(({ name, expired }) => name === RESULT_ARTIFACT && !expired);
  const [artifact] = found;
  if (!artifact || found.length > 1 || artifact.size_in_bytes > LARGEST_RESULT) return undefined;
  try {
    const { data } = await github.rest.actions.downloadArtifact({ ...place, artifact_id: Number(artifact.id), archive_format: 'zip' });
    const bytes = data instanceof ArrayBuffer ? fileInZip(new Uint8Array(data), 'result.json', LARGEST_RESULT) : undefined;
    return bytes && readResult(bytes);
  } catch (error) {
    if (isStatus(error, 404, 410)) return undefined;
    throw error;
  }
}
