// Numbers a person would look at: powers by type and office, and how far promises cut the limits of the law.
import type { Register } from '../../model/register.ts';
import { counted, type CountedLink } from './home-view.ts';
import { limitBars } from './limit-bars.ts';
import type { PowerRow } from './power-list-view.ts';
import { isListed } from './site-view.ts';

/** How far promises are below the law: equal, up to a third, a third to a half, a half or more, on the spot. */
export const CUT_BANDS = ['equal', 'underThird', 'third', 'half', 'immediate'] as const;
export type CutBand = (typeof CUT_BANDS)[number];

export interface StatisticsView {
  external: CountedLink[];
  internal: CountedLink[];
  offices: CountedLink[];
  statuses: CountedLink[];
  cut: { bands: { id: CutBand; count: number }[]; /** Powers with comparable limits. */ comparable: number; /** Mean cut in whole percent. */ mean: number };
  /** Mean limits by type in working days, over powers whose two limits are both given in them. */
  typeLimits: { id: string; count: number; statutory: number; promised: number }[];
  officeCuts: { id: string; count: number; mean: number }[];
  fee: { charged: number; free: number; unknown: number };
  visits: { none: number; once: number; more: number; unknown: number };
}

export function statisticsView(register: Register, rows: readonly PowerRow[]): StatisticsView {
  const listed = rows.filter(isListed);
  const external = listed.filter((row) => row.family === 'external');
  const types = register.taxonomy('power-types').map(({ id }) => id);
  const offices = register.all('office').map(({ id }) => id);
  const powers = external.flatMap((row) => register.get('power', row.id)?.value ?? []);
  const cuts = powers.flatMap((power) => {
    const bars = limitBars(power.limits);
    return bars?.comparable ? [{ office: power.office, cut: bars.cut, band: band(bars.cut, bars.promised.kind === 'immediate') }] : [];
  });
  const inWorkingDays = powers.flatMap(({ type, limits }) => {
    const bars = limitBars(limits);
    return bars?.comparable && (bars.statutory.unit ?? 'workingDays') === 'workingDays' ? [{ type, statutory: bars.statutory.value ?? 0, promised: bars.promised.value ?? 0 }] : [];
  });
  const count = (test: (power: (typeof powers)[number]) => boolean) => powers.filter(test).length;
  return {
    external: counted(types, external, (row) => [row.type]),
    internal: counted(types, listed.filter((row) => row.family === 'internal'), (row) => [row.type]),
    offices: counted(offices, listed, (row) => [row.office]),
    statuses: counted([...new Set(rows.map((row) => row.status))], rows, (row) => [row.status]),
    cut: { bands: CUT_BANDS.map((id) => ({ id, count: cuts.filter((item) => item.band === id).length })), comparable: cuts.length, mean: mean(cuts.map(({ cut }) => cut)) },
    typeLimits: types.map((id) => ({ id, own: inWorkingDays.filter(({ type }) => type === id) })).flatMap(({ id, own }) => (own.length ? [{ id, count: own.length, statutory: mean(own.map((item) => item.statutory)), promised: mean(own.map((item) => item.promised)) }] : [])),
    officeCuts: offices.map((id) => cuts.filter((item) => item.office === id)).flatMap((own) => (own[0] ? [{ id: own[0].office, count: own.length, mean: mean(own.map(({ cut }) => cut)) }] : [])),
    fee: { charged: count((power) => power.fee?.charged === true), free: count((power) => power.fee?.charged === false), unknown: count((power) => !power.fee && register.powerType(power)?.requires?.includes('fee') === true) },
    visits: { none: count((power) => power.service?.visits === 0), once: count((power) => power.service?.visits === 1), more: count((power) => (power.service?.visits ?? 0) > 1), unknown: count((power) => power.service !== undefined && power.service.visits === undefined) },
  };
}

const mean = (values: readonly number[]): number => (values.length ? Math.round(values.reduce((sum, value) => sum + value, 0) / values.length) : 0);

const band = (cut: number, immediate: boolean): CutBand => (immediate ? 'immediate' : cut === 0 ? 'equal' : cut < 33 ? 'underThird' : cut < 50 ? 'third' : 'half');
