// Sentences about a decision in the language of the frame: time limits and gaps.
import { dateWords } from '../i18n/date-words.ts';
import type { CheckView, Gap } from '../publishing/views/decision-views.ts';
import type { StageName } from '../rules/decision-stages.ts';
import type { Frame } from './frame.ts';

/** The name of a stage. */
export const stageName = (frame: Frame, stage: StageName): string => frame.value('decision.stages.stage', stage);

/** What a time limit asks, and what the record shows. */
export function checkWords({ t: { decision: t } }: Frame, { deadline, limit, days, year }: CheckView): { demand: string; found: string } {
  return { demand: limit === undefined ? t.limitUnknown : t.demand[deadline](limit), found: year !== undefined ? t.yearUnknown(year) : days !== undefined ? t.days[deadline](days) : '' };
}

/** One sentence for something that is missing. */
export function gapWords(frame: Frame, gap: Gap): string {
  const { gaps } = frame.t.decision;
  const stage = stageName(frame, gap.stage);
  if (gap.gap === 'overdue') return gaps.overdue(stage, dateWords(gap.date, frame.lang));
  if ('check' in gap) {
    const { demand, found } = checkWords(frame, gap.check);
    return gaps[gap.gap](stage, demand, found);
  }
  return gaps[gap.gap](stage);
}
