// What a handler gets and gives.
import type { Teller } from './answers.ts';
import type { Fields, Json } from './json.ts';
import { Refusal } from './people.ts';
import { fullName, type Pull, type Repository, type Token } from './world.ts';

export interface Request extends Teller {
  token: Token;
  parameters: Record<string, string>;
  query: URLSearchParams;
  body: Fields;
}

/** `pages`: a list, cut by the server into pages; `cursors` the same with ?after=. */
export interface Answer {
  status: number;
  body?: Json;
  pages?: Json[];
  cursors?: boolean;
  /** Around the list, where GitHub wraps it: its key. */
  within?: string;
  location?: string;
}

export type Handler = (request: Request) => Answer;

export const ok = (body: Json): Answer => ({ status: 200, body });
export const created = (body: Json): Answer => ({ status: 201, body });
export const list = (pages: Json[], within?: string): Answer => ({ status: 200, pages, ...(within === undefined ? {} : { within }) });

export function repositoryOf({ world, parameters, token }: Request): Repository {
  const found = world.repositories.find((one) => fullName(one).toLowerCase() === `${parameters.owner}/${parameters.repo}`.toLowerCase());
  // GitHub does not tell that a private repository exists.
  if (!found || (found.private && !token.app && !found.permissions.has(token.account.id))) throw new Refusal(404, 'Not Found');
  return found;
}

export function pullOf(request: Request): [Repository, Pull] {
  const repository = repositoryOf(request);
  const number = Number(request.parameters.pull_number ?? request.parameters.issue_number);
  const pull = repository.pulls.find((one) => one.number === number);
  if (!pull) throw new Refusal(404, 'Not Found');
  return [repository, pull];
}

export const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
export const texts = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
