// A county on the fake: its repository, a clone to write in, a few people, and the token that a workflow holds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Bottleneck from 'bottleneck';
import { connectGitHub, type GitHub, type Place } from '../../src/governance/github-client.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';
import { type Account, addAccount, addRepository, type Repository } from './world.ts';

export interface Stage {
  fake: FakeGitHub;
  county: Repository;
  place: Place;
  clone: string;
  people: { owner: Account; zhang: Account; li: Account; wang: Account; stranger: Account; actions: Account };
  /** As the workflow `review.yml`. */
  github: GitHub;
  /** As a person in a browser or with a token of her own. */
  as(account: Account): GitHub;
  /** Writes files into the clone and commits them on a branch made from `from`. `null` removes. */
  commit(files: Readonly<Record<string, string | null>>, options?: { branch?: string; from?: string; message?: string; author?: Account; date?: string }): string;
  run(...args: string[]): string;
  end(): Promise<void>;
}

/** What review.yml asks for; its test compares the two. */
export const REVIEW_PERMISSIONS = { contents: 'read', 'pull-requests': 'write', checks: 'write', statuses: 'read', actions: 'read' } as const;
export const ACTIONS_APP = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };

const unlimited = () => ({ write: new Bottleneck.Group({}), notifications: new Bottleneck.Group({}) });

export async function setStage({ now = '2026-11-24T01:00:00Z', files = { 'README.md': 'A county\n' } }: { now?: string; files?: Readonly<Record<string, string>> } = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'sunlist-github-'));
  const fake = await startFakeGitHub({ folder, now });
  const { world } = fake;
  const owner = addAccount(world, 'example-county', { type: 'Organization', id: 100 });
  const people = { owner, zhang: addAccount(world, 'zhang', { id: 101 }), li: addAccount(world, 'li', { id: 102 }), wang: addAccount(world, 'wang', { id: 103 }), stranger: addAccount(world, 'stranger', { id: 199 }), actions: addAccount(world, 'github-actions[bot]', { type: 'Bot', id: 41898282 }) };
  const county = addRepository(world, owner, 'sunlist');
  for (const person of [people.zhang, people.li, people.wang]) county.permissions.set(person.id, 'write');
  world.tokens.set('workflow', { account: people.actions, app: ACTIONS_APP, permissions: REVIEW_PERMISSIONS });
  for (const person of world.accounts.filter(({ type }) => type === 'User')) world.tokens.set(`token-of-${person.login}`, { account: person });
  const clone = join(folder, 'clone');
  execFileSync('git', ['init', '-q', '-b', 'main', clone]);
  const run = (...args: string[]): string => execFileSync('git', ['-C', clone, '-c', 'core.quotePath=false', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  run('config', 'commit.gpgsign', 'false');
  run('remote', 'add', 'origin', county.folder);
  const commit: Stage['commit'] = (changed, { branch = 'main', from, message = 'Change', author = people.zhang, date = world.now } = {}) => {
    if (from !== undefined) run('checkout', '-q', '-B', branch, from);
    else if (run('symbolic-ref', '--short', 'HEAD') !== branch) run('checkout', '-q', branch);
    for (const [path, text] of Object.entries(changed)) {
      if (text === null) rmSync(join(clone, path));
      else {
        mkdirSync(dirname(join(clone, path)), { recursive: true });
        writeFileSync(join(clone, path), text);
      }
    }
    run('add', '-A');
    execFileSync('git', ['-C', clone, 'commit', '-q', '--allow-empty', '-m', message], { env: { ...process.env, GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: author.name, GIT_COMMITTER_EMAIL: author.email, GIT_COMMITTER_DATE: date } });
    return run('rev-parse', 'HEAD');
  };
  commit(files, { message: 'Begin', date: '2026-01-05T01:00:00Z' });
  run('push', '-q', 'origin', 'main');
  const connect = (token: string): GitHub => connectGitHub({ token, api: fake.api, second: 5, limiters: unlimited() });
  return {
    fake, county, clone, people, commit, run, place: { owner: 'example-county', repo: 'sunlist' }, github: connect('workflow'), as: ({ login }) => connect(`token-of-${login}`),
    end: async () => {
      try {
        await fake.close();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
