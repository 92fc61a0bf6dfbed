// Fetches from and pushes to the repository that others see. What arrives is checked by git and stays data: nothing is checked out.
import { spawnSync } from 'node:child_process';

export interface Remote {
  /** A local repository, and the name of its remote. */
  repository: string;
  name?: string;
  /** For a server that asks who fetches: given to git in its environment, where no list of processes shows it, and to this server only. */
  token?: string;
  /** Address of that server; GitHub's own unless given. */
  server?: string;
}

/** Brings branches, other refs or single commits here. Out: why not, or undefined. A local branch moves forward only, unless the ref begins with +. */
export function fetchRefs(remote: Remote, refs: readonly string[]): string | undefined {
  return run(remote, ['-c', 'fetch.fsckObjects=true', 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance', '--end-of-options', remote.name ?? 'origin', ...refs]);
}

/** Publishes a branch that only grows. Out: why not, or undefined; a remote that went on meanwhile is such a reason. */
export function pushBranch(remote: Remote, branch: string): string | undefined {
  return run(remote, ['push', '--quiet', '--end-of-options', remote.name ?? 'origin', `refs/heads/${branch}:refs/heads/${branch}`]);
}

/** Whether the remote has this branch; undefined where it does not answer. */
export function remoteHas(remote: Remote, branch: string): boolean | undefined {
  const { status } = start(remote, ['ls-remote', '--exit-code', '--end-of-options', remote.name ?? 'origin', `refs/heads/${branch}`]);
  return status === 0 ? true : status === 2 ? false : undefined;
}

function run(remote: Remote, args: readonly string[]): string | undefined {
  const { status, stderr, error } = start(remote, args);
  return status === 0 ? undefined : (error?.message ?? stderr).trim() || `git ${args[0]} 没有成功`;
}

function start({ repository, token, server = 'https://github.com' }: Remote, args: readonly string[]) {
  const header = token === undefined ? {} : { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `http.${server}/.extraheader`, GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}` };
  return spawnSync('git', ['-C', repository, ...args], { encoding: 'utf8', windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, GIT_TERMINAL_PROMPT: '0', ...header } });
}
