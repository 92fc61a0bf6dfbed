// The sample county on the fake: its whole content, and everybody of its roster with the account that the roster names.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { Roster } from '../../src/model/schema-types.ts';
import { setStage, type Stage } from './stage.ts';
import { type Account, addAccount } from './world.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));

export interface County extends Stage {
  /** By the ids of the roster. */
  officers: ReadonlyMap<string, Account>;
}

/** `edits`: path in the repository → what its text becomes before anything is committed. */
export async function setCounty({ now = '2026-11-24T01:00:00Z', edits = {} }: { now?: string; edits?: Readonly<Record<string, (text: string) => string>> } = {}): Promise<County> {
  const stage = await setStage({ now });
  const { fake: { world }, county, clone, run, commit } = stage;
  cpSync(join(home, 'content'), join(clone, 'content'), { recursive: true });
  const edited = Object.fromEntries(Object.entries(edits).map(([path, edit]) => [path, edit(readFileSync(join(clone, path), 'utf8'))]));
  commit(edited, { message: 'Content of the sample county', date: '2026-01-06T01:00:00Z' });
  run('push', '-q', 'origin', 'main');
  const roster = load(readFileSync(join(home, 'content/governance/roster.yml'), 'utf8')) as Roster;
  const officers = new Map(roster.people.flatMap(({ id, name, identities, emails }) => {
    const account = identities?.find(({ forge }) => forge === 'github');
    if (!account) return [];
    const known = { ...addAccount(world, account.login ?? id, { id: account.id, name }), email: emails?.[0] ?? '' };
    world.accounts[world.accounts.length - 1] = known;
    county.permissions.set(known.id, 'write');
    return [[id, known] as const];
  }));
  return { ...stage, officers };
}
