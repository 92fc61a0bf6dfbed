// How commands reach GitHub: as a workflow says it in its environment.
import { connectGitHub, type GitHub, type Place } from '../src/governance/github-client.ts';
import type { Remote } from '../src/governance/git-remote.ts';

/** Throws a Chinese sentence where something is not set. */
export function githubConnection(repository: string): { github: GitHub; place: Place; remote: Remote } {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: name = '', GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = process.env;
  if (!token) throw new Error('没有 GITHUB_TOKEN，不能与 GitHub 说话。');
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  if (!owner || !repo) throw new Error('环境变量 GITHUB_REPOSITORY 要写成“所有者/仓库”。');
  return { github: connectGitHub({ token, ...(api ? { api } : {}), tell: (words) => console.error(words) }), place: { owner, repo }, remote: { repository, token, ...(server ? { server } : {}) } };
}
