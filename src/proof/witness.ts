// One line that stands for the whole past of the log. Copied to other places, it shows later whether the log was rewritten.
import type { LogLine } from './entry.ts';

export interface Witness {
  /** ISO date of the publication. */
  day: string;
  sequence: number;
  digest: string;
  commit: string;
}

/** The line for people to copy, e.g. `sunlist 2026-11-24 #3 <digest of the entry> <commit>`. */
export const witnessLine = ({ entry, digest }: LogLine): string => `sunlist ${entry.time.slice(0, 10)} #${entry.sequence} ${digest} ${entry.commit}`;

/** Finds a witness in a line, whatever stands around it; undefined where there is none. */
export function readWitness(line: string): Witness | undefined {
  const found = /sunlist\s+(\d{4}-\d{2}-\d{2})\s+#([1-9]\d{0,8})\s+([0-9a-f]{64})\s+([0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/i.exec(line);
  return found ? { day: found[1] ?? '', sequence: Number(found[2]), digest: (found[3] ?? '').toLowerCase(), commit: (found[4] ?? '').toLowerCase() } : undefined;
}

/** How a log stands to a witness: `short` where it ends before what was witnessed. */
export function confirms(witness: Witness, lines: readonly LogLine[]): 'yes' | 'no' | 'short' {
  const line = lines[witness.sequence - 1];
  if (!line) return 'short';
  return line.digest === witness.digest && line.entry.commit === witness.commit && line.entry.time.startsWith(witness.day) ? 'yes' : 'no';
}

/** Whole days from the witnessed day to today, both ISO dates; negative where it lies in the future. */
export const ageInDays = (day: string, today: string): number => Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
