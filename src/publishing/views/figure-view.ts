// Numbers once published, beside what their own parts give, and the pairs that contradict each other (R52, R60, R66).
import { differences, numberOf, type Difference } from '../../evaluating/compare-figures.ts';
import { agrees, percentWords, rateOfPart, RATES } from '../../evaluating/rates.ts';
import { scaleOf } from '../../evaluating/tally.ts';
import type { Entry, Register } from '../../model/register.ts';
import type { Figure } from '../../model/schema-types.ts';

export interface FigureSide {
  id: string;
  title: string;
  definition: string;
  number: string;
  claimed?: string;
  source: string;
}

export interface FigureDifference {
  kind: Difference['kind'];
  topic: string;
  office: string;
  first: FigureSide;
  second: FigureSide;
  /** Why they differ, in the words of the publisher. */
  why: string[];
}

export interface FigureView {
  number: string;
  /** What part ÷ whole gives, with one decimal. */
  computed?: string;
  /** Whether the published percentage follows from the numbers; absent where it cannot be told. */
  holds?: boolean;
  /** The rates of the evaluation it speaks of. */
  rates?: string[];
  differences: FigureDifference[];
}

export function figureView(register: Register, { id, value }: Entry<'figure'>, all: readonly FigureDifference[]): FigureView {
  const { percent, part, whole } = value;
  const right = part !== undefined && whole ? (100 * part) / whole : undefined;
  const source = value.evaluation === undefined ? undefined : register.get('evaluation', value.evaluation)?.value;
  const ranges = (source?.parts ?? []).flatMap((own) => RATES.flatMap(({ id: rate }) => rateOfPart(rate, own, scaleOf(register, own)?.grades ?? []) ?? []));
  const holds = percent === undefined ? undefined : right !== undefined ? agrees(String(percent), { low: right, high: right }) : ranges.length ? ranges.some((range) => agrees(String(percent), range)) : undefined;
  const rates = percent === undefined ? [] : ranges.filter((range) => agrees(String(percent), range)).map(percentWords);
  return {
    number: shown(value),
    ...(right === undefined ? {} : { computed: `${right.toFixed(1)}%` }),
    ...(holds === undefined ? {} : { holds }),
    ...(rates.length ? { rates: [...new Set(rates)] } : {}),
    differences: all.filter(({ first, second }) => first.id === id || second.id === id),
  };
}

/** A figure that was wrong when it was published, and what is right. */
export interface Correction {
  id: string;
  title: string;
  number: string;
  date: string;
  note: string;
}

/** Newest first. */
export const figureCorrections = (register: Register): Correction[] => register.all('figure').flatMap(({ id, value }) => (value.corrected ? [{ id, title: value.title, number: shown(value), ...value.corrected }] : [])).sort((a, b) => (a.date < b.date ? 1 : -1));

/** Every pair that differs, contradictions first. */
export function figureDifferences(register: Register): FigureDifference[] {
  const order = ['same', 'unexplained', 'explained'];
  return differences(register.all('figure')).map(({ kind, first, second }): FigureDifference => ({
    kind, topic: first.value.topic, office: first.value.office, first: side(first), second: side(second),
    why: [reason(first, second), reason(second, first), first.value.corrected?.note, second.value.corrected?.note].filter((words) => words !== undefined),
  })).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const reason = ({ value }: Entry<'figure'>, { id }: Entry<'figure'>): string | undefined => value.differs?.find(({ figure }) => figure === id)?.why;

const side = ({ id, value }: Entry<'figure'>): FigureSide => ({ id, title: value.title, definition: value.definition, number: shown(value), ...(value.claimed ? { claimed: value.claimed } : {}), source: value.source.title });

/** The number as it was published: a percentage, or a value with its unit. */
function shown(figure: Figure): string {
  const number = numberOf(figure);
  if (number === undefined) return '—';
  return figure.percent !== undefined || figure.part !== undefined ? `${number}%` : `${number}${figure.unit ?? ''}`;
}
