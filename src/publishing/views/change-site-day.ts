// From which day the site said what a version says: by the log of publications where it reaches back, otherwise by the commit.
import type { ToldVersion } from '../../history/meaning/told-record.ts';
import type { LogFacts } from './publications-view.ts';

export interface SiteDays {
  siteDay(version: Pick<ToldVersion, 'day' | 'published'>): string;
  /** The day of the first publication in the log; undefined where the site keeps none. */
  logged?: { since: string };
}

/**
 * What the first publication of the log shows may have been public before the log began, so it counts from its commit.
 * What no publication has shown yet is shown by the one that is being made, on `today`.
 */
export function siteDays(log: LogFacts | undefined, today: string): SiteDays {
  const first = log?.before[0]?.entry;
  if (!first) return { siteDay: ({ day }) => day };
  return {
    siteDay: ({ day, published }) => (!published ? today : published.sequence === first.sequence ? day : shanghaiDay(published.time)),
    logged: { since: shanghaiDay(first.time) },
  };
}

/** The whole country keeps one time, eight hours ahead of UTC. */
export const shanghaiDay = (time: string): string => new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 10);
