// In a browser the dictionary would weigh megabytes: the words of the texts that are compared come with the file of their record.
const known = new Map<string, string[]>();

/** In: runs of Chinese with blanks between their words. */
export function learnWords(runs: readonly string[]): void {
  for (const run of runs) known.set(run.replaceAll(' ', ''), run.split(' '));
}

/** In: a run of Chinese. Out: its words; only runs of several are learned. */
export const cutWords = (run: string): string[] => known.get(run) ?? [run];
