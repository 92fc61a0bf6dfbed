// Which accounts stand behind the signatures of commits, as far as GitHub knows. Git has all commits; GitHub's list of them ends at 250.
import type { Actor, CommitFacts } from './facts.ts';
import { actor } from './fetch-facts-shapes.ts';
import { type GitHub, isStatus, type Place } from './github-client.ts';

interface Accounts {
  author: Actor | undefined;
  committer: Actor | undefined;
}

/** An address that GitHub gives out holds the numeric id of its bearer. */
const OWN_ADDRESS = /^(\d+)\+([A-Za-z\d-]+)@users\.noreply\.github\.com$/;

/** The same commits, their people with forge and id where they are known. */
export async function withAccounts(github: GitHub, place: Place, number: number, commits: readonly CommitFacts[]): Promise<CommitFacts[]> {
  const listed = await github.paginate(github.rest.pulls.listCommits, { ...place, pull_number: number, per_page: 100 });
  const known = new Map(listed.map(({ sha, author, committer }) => [sha, accounts(author, committer)]));
  for (const { commit } of commits) {
    if (known.has(commit)) continue;
    const found = await commitAccounts(github, place, commit);
    if (found) known.set(commit, found);
  }
  // A co-author is only named in the message: the address of one may be known from a commit of their own.
  const byAddress = new Map<string, Actor>();
  for (const { commit, author, committer } of commits) {
    const found = known.get(commit);
    if (author.email && found?.author) byAddress.set(author.email.toLowerCase(), found.author);
    if (committer.email && found?.committer) byAddress.set(committer.email.toLowerCase(), found.committer);
  }
  const named = (signed: Actor, account: Actor | undefined): Actor => ({ ...signed, ...(account ?? byAddress.get(signed.email?.toLowerCase() ?? '') ?? fromOwnAddress(signed)) });
  return commits.map((facts) => ({ ...facts, author: named(facts.author, known.get(facts.commit)?.author), committer: named(facts.committer, known.get(facts.commit)?.committer), coAuthors: facts.coAuthors.map((one) => named(one, undefined)) }));
}

async function commitAccounts(github: GitHub, place: Place, ref: string): Promise<Accounts | undefined> {
  try {
    const { data } = await github.rest.repos.getCommit({ ...place, ref });
    return accounts(data.author, data.committer);
  } catch (error) {
    if (isStatus(error, 404, 422)) return undefined;
    throw error;
  }
}

/** GitHub answers with an empty object where a signature belongs to nobody. */
const accounts = (author: object | null, committer: object | null): Accounts => ({ author: account(author), committer: account(committer) });

function account(given: object | null): Actor | undefined {
  return given && 'id' in given && typeof given.id === 'number' && 'login' in given && typeof given.login === 'string' ? actor({ id: given.id, login: given.login, ...('type' in given && typeof given.type === 'string' ? { type: given.type } : {}) }) : undefined;
}

function fromOwnAddress({ email }: Actor): Partial<Actor> {
  const [, id, login] = OWN_ADDRESS.exec(email ?? '') ?? [];
  return id && login ? { forge: 'github', id: Number(id), login } : {};
}
