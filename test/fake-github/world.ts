// What GitHub knows: accounts, repositories over real bare Git repositories, pull requests and what is attached to them. Time is told, not read.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fields } from './json.ts';

export interface Account { id: number; login: string; type: 'User' | 'Bot' | 'Organization'; name: string; email: string }
export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
export interface Review { id: number; user: Account; body: string; state: ReviewState; commitId: string; submittedAt?: string; editedAt?: string }
export interface Comment { id: number; user: Account; body: string; createdAt: string; updatedAt: string }
export interface PullEvent { id: number; event: string; actor: Account; createdAt: string; extra: Fields }
export interface Label { id: number; name: string; color: string; description: string | null }
export interface Team { id: number; slug: string; name: string; members: Account[] }
export interface App { id: number; slug: string; name: string }
export interface CheckRun {
  id: number; name: string; headSha: string; status: 'queued' | 'in_progress' | 'completed'; conclusion: string | null; app: App; title: string | null; summary: string | null; text: string | null;
  annotations: Fields[]; startedAt: string; completedAt: string | null; externalId: string; detailsUrl: string | null;
}
export interface Activity { id: number; ref: string; before: string; after: string; type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge'; actor: Account; at: string }
export interface Pull {
  id: number; number: number; title: string; body: string; author: Account; headRef: string; headRepository: Repository; headSha: string; baseRef: string; baseSha: string; draft: boolean; state: 'open' | 'closed';
  mergedAt: string | null; mergedBy: Account | null; mergeSha: string | null; createdAt: string; updatedAt: string; closedAt: string | null;
  reviews: Review[]; comments: Comment[]; requestedUsers: Account[]; requestedTeams: Team[]; labels: Label[]; events: PullEvent[];
}
export interface Ruleset { id: number; name: string; enforcement: 'active' | 'disabled' | 'evaluate'; branch: string; rules: Fields[]; bypass: Fields[]; updatedAt: string }
export interface Status { id: number; sha: string; context: string; state: 'success' | 'failure' | 'error' | 'pending'; by: Account; at: string }
export interface WorkflowRun { id: number; name: string; path: string; event: string; headSha: string; headBranch: string; status: string; conclusion: string | null; artifacts: { id: number; name: string; zip: Buffer }[] }
export interface Repository {
  id: number; owner: Account; name: string; folder: string; private: boolean; defaultBranch: string; createdAt: string;
  permissions: Map<number, 'admin' | 'maintain' | 'write' | 'triage' | 'read'>; teams: Team[]; labels: Label[]; pulls: Pull[]; checkRuns: CheckRun[]; activity: Activity[]; rulesets: Ruleset[]; runs: WorkflowRun[]; statuses: Status[];
  /** The branch rule that dismisses approvals when the head is pushed to. */
  dismissStale: boolean;
}
export interface Token { account: Account; app?: App; permissions?: Readonly<Record<string, 'read' | 'write'>> }
/** What GitHub tells others when something happens; it may get lost or come twice. */
export interface Delivery { guid: string; event: string; action: string; repository: string; number?: number }

export interface World {
  folder: string;
  accounts: Account[];
  repositories: Repository[];
  tokens: Map<string, Token>;
  /** The server's clock, ISO with Z; `skew` seconds are added in Date headers only. */
  now: string;
  listeners: ((delivery: Delivery) => void)[];
  /** How many of the next deliveries never arrive, and how many arrive twice. */
  lose: number;
  double: number;
  nextId: number;
}

export function createWorld(folder: string, now: string): World {
  return { folder, accounts: [], repositories: [], tokens: new Map(), now, listeners: [], lose: 0, double: 0, nextId: 1001 };
}

export const newId = (world: World): number => world.nextId++;

export function addAccount(world: World, login: string, { type = 'User', id = newId(world), name = login }: Partial<Account> = {}): Account {
  const account: Account = { id, login, type, name, email: type === 'User' ? `${login}@example.org` : `${id}+${login}@users.noreply.github.com` };
  world.accounts.push(account);
  return account;
}

export function addRepository(world: World, owner: Account, name: string, { isPrivate = false }: { isPrivate?: boolean } = {}): Repository {
  const folder = join(world.folder, `${owner.login}-${name}.git`);
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', folder]);
  const repository: Repository = { id: newId(world), owner, name, folder, private: isPrivate, defaultBranch: 'main', createdAt: world.now, permissions: new Map([[owner.id, 'admin']]), teams: [], labels: [], pulls: [], checkRuns: [], activity: [], rulesets: [], runs: [], statuses: [], dismissStale: false };
  world.repositories.push(repository);
  return repository;
}

export const fullName = ({ owner, name }: Repository): string => `${owner.login}/${name}`;

export const mayPush = (repository: Repository, account: Account): boolean => ['admin', 'maintain', 'write'].includes(repository.permissions.get(account.id) ?? 'none');

export function git(repository: Repository, ...args: string[]): string {
  return execFileSync('git', ['-C', repository.folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
}

export function maybeSha(repository: Repository, ref: string): string | undefined {
  try {
    return git(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  } catch {
    return undefined;
  }
}

export function tell(world: World, event: string, action: string, repository: Repository, number?: number): void {
  const delivery: Delivery = { guid: `delivery-${newId(world)}`, event, action, repository: fullName(repository), ...(number === undefined ? {} : { number }) };
  if (world.lose > 0) return void (world.lose -= 1);
  const times = world.double > 0 ? 2 : 1;
  if (times === 2) world.double -= 1;
  for (let time = 0; time < times; time++) world.listeners.forEach((listen) => listen(delivery));
}
