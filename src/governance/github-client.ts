// The only way to GitHub: octokit with its own plugins for paging, retries and rate limits, and conditional requests on top.
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';
import { retry } from '@octokit/plugin-retry';
import { RequestError } from '@octokit/request-error';
import type { OctokitResponse } from '@octokit/types';
import { throttling, type ThrottlingOptions } from '@octokit/plugin-throttling';

const WithPlugins = Octokit.plugin(restEndpointMethods, paginateRest, retry, throttling);

export type GitHub = InstanceType<typeof WithPlugins>;

/** A repository on GitHub. */
export interface Place {
  owner: string;
  repo: string;
}

export interface GitHubOptions {
  token: string;
  /** Address of the API; GitHub's own unless given (GitHub Enterprise, tests). */
  api?: string;
  /** Where words about waiting go. */
  tell?: (words: string) => void;
  /** Milliseconds that a second of waiting takes; 1000 outside tests. */
  second?: number;
  /** Limiters of octokit instead of its usual ones, which leave a second between writes. */
  limiters?: Partial<ThrottlingOptions>;
}

/** A limit that lasts longer is an error: the schedule comes again sooner than the wait would end. */
const LONGEST_WAIT = 300;
const MOST_RETRIES = 3;

export function connectGitHub({ token, api, tell = () => undefined, second = 1000, limiters = {} }: GitHubOptions): GitHub {
  const again = (what: string) => (seconds: number, options: { method?: string; url?: string }, _: unknown, count: number): boolean => {
    const wait = count < MOST_RETRIES && seconds <= LONGEST_WAIT;
    tell(wait ? `${what}，${seconds} 秒后再试（${options.method} ${options.url}）。` : `${what}，要等 ${seconds} 秒，这次不等了。`);
    return wait;
  };
  const github = new WithPlugins({
    auth: token,
    userAgent: 'sunlist',
    ...(api === undefined ? {} : { baseUrl: api }),
    retry: { retryAfterBaseValue: second },
    throttle: { retryAfterBaseValue: second, onRateLimit: again('GitHub 的请求次数用完了'), onSecondaryRateLimit: again('GitHub 要求放慢'), ...limiters },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  askConditionally(github);
  return github;
}

/** The same question again asks only whether the answer is still the same; such an answer (304) costs nothing of the limit. */
function askConditionally(github: GitHub): void {
  const known = new Map<string, { etag: string; answer: OctokitResponse<unknown> }>();
  github.hook.wrap('request', async (request, options) => {
    if (options.method !== 'GET') return request(options);
    const { url } = github.request.endpoint(options);
    const before = known.get(url);
    if (before) options.headers = { ...options.headers, 'if-none-match': before.etag };
    try {
      const answer = await request(options);
      if (answer.headers.etag !== undefined) known.set(url, { etag: answer.headers.etag, answer: structuredClone(answer) });
      return answer;
    } catch (error) {
      if (!before || !isStatus(error, 304)) throw error;
      const answer = structuredClone(before.answer);
      // The same answer, but given now.
      return { ...answer, headers: { ...answer.headers, date: dateOf(error) ?? answer.headers.date } };
    }
  });
}

function dateOf(error: unknown): string | undefined {
  return error instanceof RequestError ? error.response?.headers.date : undefined;
}

/** Whether GitHub refused with this status. */
export function isStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' && statuses.includes(error.status);
}
