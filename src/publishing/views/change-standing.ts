// Which powers stood on the list on a day, by two clocks: what was in force, and what the site said. Pure and small: the browser runs it too.

export type Clock = 'force' | 'site';

/** A version of a power, as far as it decides whether and where the power was on the list. Days are ISO dates, which compare as text. */
export interface Standing {
  /** The version's number. */
  number: number;
  name: string;
  office: string;
  type: string;
  /** The power is on the list by this version: not ended, not a draft, not merely run by the same rules (R22). */
  listed: boolean;
  /** The day from which the site said so. */
  site: string;
  /** The day from which this version says what is in force. */
  force: string;
  /** The last day in force, where the version states one. */
  until?: string;
}

export interface PowerStandings {
  id: string;
  /** Oldest first. */
  versions: readonly Standing[];
}

/** The version that held on a day; undefined before the first. The last one recorded counts, because it is the best that is known. */
export function standingOn(versions: readonly Standing[], day: string, clock: Clock): Standing | undefined {
  return versions.findLast((version) => version[clock] <= day);
}

/** True where that version puts the power on the list on that day. The site showed a power that was still to come, too. */
export const isOn = (standing: Standing | undefined, day: string, clock: Clock): standing is Standing => standing !== undefined && standing.listed && (clock === 'site' || standing.until === undefined || day <= standing.until);

export interface StandingPower {
  id: string;
  standing: Standing;
}

/** The list as it was on a day. */
export function listOn(powers: readonly PowerStandings[], day: string, clock: Clock): StandingPower[] {
  return powers.flatMap(({ id, versions }) => {
    const standing = standingOn(versions, day, clock);
    return isOn(standing, day, clock) ? [{ id, standing }] : [];
  });
}

/** How a group of powers grew between two days: `before` + `entered` − `left` = `after`. */
export interface Growth {
  before: number;
  after: number;
  /** On the list at the end and not at the beginning; for an office or type also those that came from another one. */
  entered: number;
  left: number;
}

export interface GrowthTable {
  all: Growth;
  offices: ({ id: string } & Growth)[];
  types: ({ id: string } & Growth)[];
}

/** In: the first and the last day of a time, and the office or type that alone counts. Out: who was on the list on the day before it and on its last day, who came and who went, ordered by id. */
export function growthBetween(powers: readonly PowerStandings[], from: string, to: string, clock: Clock, { office = '', type = '' }: { office?: string; type?: string } = {}): GrowthTable {
  const none = (): Growth => ({ before: 0, after: 0, entered: 0, left: 0 });
  const table = { all: none(), offices: new Map<string, Growth>(), types: new Map<string, Growth>() };
  const count = (growth: Growth, before: boolean, after: boolean): void => {
    growth.before += Number(before);
    growth.after += Number(after);
    growth.entered += Number(after && !before);
    growth.left += Number(before && !after);
  };
  const group = (groups: Map<string, Growth>, was: string | undefined, is: string | undefined): void => {
    for (const id of new Set([was, is])) {
      if (id === undefined) continue;
      const growth = groups.get(id) ?? none();
      groups.set(id, growth);
      count(growth, was === id, is === id);
    }
  };
  for (const { versions } of powers) {
    const [first, last] = [dayBefore(from), to].map((day) => { const standing = standingOn(versions, day, clock); return isOn(standing, day, clock) && (!office || standing.office === office) && (!type || standing.type === type) ? standing : undefined; });
    if (!first && !last) continue;
    count(table.all, first !== undefined, last !== undefined);
    group(table.offices, first?.office, last?.office);
    group(table.types, first?.type, last?.type);
  }
  const rows = (groups: Map<string, Growth>) => [...groups].map(([id, growth]) => ({ id, ...growth })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { all: table.all, offices: rows(table.offices), types: rows(table.types) };
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** How many of a list each office and each type has, ordered by id. */
export function countsOf(list: readonly StandingPower[]): Record<'offices' | 'types', { id: string; count: number }[]> {
  const by = (key: (standing: Standing) => string) => [...Map.groupBy(list, ({ standing }) => key(standing))].map(([id, own]) => ({ id, count: own.length })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { offices: by(({ office }) => office), types: by(({ type }) => type) };
}
