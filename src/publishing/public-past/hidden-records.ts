// Which records the public may know nothing of, and which of the others were hidden at some time of the past.
import { versionAt } from '../../history/published.ts';
import { type History, type RecordVersion, trailer } from '../../history/version.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Register } from '../../model/register.ts';
import { says, shownVersions, standings, type Openness } from './standing.ts';

export interface HiddenRecords {
  /** Hidden altogether: in all its versions, and wherever it is referred to. */
  record(kind: string, id: string): boolean;
  /** Hidden altogether, or just then. `sequence` is a place in the history. */
  at(kind: string, id: string, sequence: number): boolean;
  /** Which versions of a record may be seen by themselves. */
  shown(kind: Kind, id: string): readonly boolean[];
}

interface Judgement {
  hidden: boolean;
  shown: readonly boolean[];
  sequences: readonly { sequence: number; shown: boolean }[];
}

/** In: what the public may see today (`visible`), everything, and the past. Records are judged when they are asked about. */
export function hiddenRecords({ visible, register, history, openness }: { visible: Register; register: Register; history: History; openness: Openness }): HiddenRecords {
  const judgements = new Map<string, Judgement>();
  const judge = (kind: Kind, id: string): Judgement => {
    const key = `${kind}/${id}`;
    const known = judgements.get(key);
    if (known) return known;
    const versions = history.versionsOf(kind, id);
    const standing = standings(versions, openness);
    const apart = shownVersions(standing, openness.strict);
    // Renames lead from one record to another, and could lead back.
    judgements.set(key, judgementOf(versions, apart, false));
    const narrowed = register.get(kind, id) ? !visible.get(kind, id) : standing.findLast(says) === 'hidden' || !apart.includes(true) || becameHidden(versions) || wasWithdrawn(versions);
    const judged = versions.length === 0 && !register.get(kind, id) ? judgementOf(versions, apart, false) : judgementOf(versions, apart, narrowed);
    judgements.set(key, judged);
    return judged;
  };
  /** A record whose file was deleted because of personal data in it: only the public log says that something was withdrawn. */
  const wasWithdrawn = (versions: readonly RecordVersion[]): boolean => {
    const end = versions.at(-1);
    return end !== undefined && end.blob === null && trailer(end, 'Change-Kind')?.toLowerCase() === 'withdrawal';
  };
  /** A deleted record that lives on under another id is what it became. */
  const becameHidden = (versions: readonly RecordVersion[]): boolean => {
    const [end, last] = [versions.at(-1), versions.findLast(({ value }) => value)?.value];
    if (end?.blob !== null) return false;
    const others = register.all(end.kind).filter(({ id, value }) => id !== end.id && !visible.get(end.kind, id) && last !== undefined && sameName(last, value));
    return others.length > 0 || history.versionsIn(end.commit).some((other) => other.kind === end.kind && other.id !== end.id && (other.change === 'added' || other.change === 'returned') && judge(other.kind, other.id).hidden && (last === undefined || other.value === undefined || alike(last, other.value)));
  };
  return {
    record: (kind, id) => judge(kind as Kind, id).hidden,
    at(kind, id, sequence) {
      const { hidden, sequences } = judge(kind as Kind, id);
      return hidden || (openness.strict && versionAt(sequences, sequence)?.shown === false);
    },
    shown: (kind, id) => judge(kind, id).shown,
  };
}

function judgementOf(versions: readonly RecordVersion[], apart: readonly boolean[], hidden: boolean): Judgement {
  const shown = hidden ? versions.map(() => false) : apart;
  return { hidden, shown, sequences: versions.map(({ sequence }, index) => ({ sequence, shown: shown[index] ?? false })) };
}

const NAMES = ['name', 'title', 'post'] as const;

function sameName(a: object, b: object): boolean {
  const [one, other] = [fieldsOf(a), fieldsOf(b)];
  return NAMES.some((key) => typeof one[key] === 'string' && one[key] === other[key]);
}

/** The same name, or half of all fields the same: when in doubt it is the same record under a new id. */
function alike(a: object, b: object): boolean {
  const [one, other] = [fieldsOf(a), fieldsOf(b)];
  const keys = Object.keys(one).filter((key) => key !== 'id');
  return sameName(a, b) || keys.filter((key) => JSON.stringify(one[key]) === JSON.stringify(other[key])).length * 2 >= keys.length;
}

const fieldsOf = (value: object): Readonly<Record<string, unknown>> => ({ ...value });
