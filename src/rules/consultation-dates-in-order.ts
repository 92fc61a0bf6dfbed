import type { Consultation } from '../model/schema-types.ts';
import { aCommentPeriod, aHearing } from './example-consultation.ts';
import type { Path, Rule } from './rule.ts';

export const consultationDatesInOrder: Rule<'consultation'> = {
  id: 'consultation-dates-in-order',
  title: '征求意见和听证的日期前后顺序对',
  titleEn: 'The dates of a consultation stand in their order',
  why: '先有结果后听意见，不是笔误就是走过场。',
  whyEn: 'A result before the hearing is either a slip or a show.',
  source: ['R82', 'R85'],
  severity: 'error',
  appliesTo: 'consultation',
  check({ value }, { report }) {
    for (const [earlier, later] of PAIRS) {
      const [a, b] = [dateOf(value, earlier.at), dateOf(value, later.at)];
      if (a && b && a > b) report({ at: later.at, message: `${later.name} ${b} 在${earlier.name} ${a} 之前。`, help: `核对两个日期，改正写错的那个；例如 ${String(later.at.at(-1))}: ${a}。` });
    }
    const { held } = value;
    if (held?.start && held.end && held.end <= held.start) report({ at: ['held', 'end'], message: `结束时间 ${held.end} 不晚于开始时间 ${held.start}。`, help: '改正 end（结束），例如 end: "12:00"。' });
  },
  good: [{ says: '公告、举行、公布结果依次进行。', given: aHearing({ result: { published: '2026-05-10' } }) }, { says: '征求意见从公告当天开始。', given: aCommentPeriod({}) }],
  bad: [
    { says: '听证会还没开，结果先公布了。', given: aHearing({ result: { published: '2026-04-10' } }), finds: [{ at: ['result', 'published'], message: '结果公布日期 2026-04-10 在举行日期 2026-04-20 之前。' }], mended: aHearing({ result: { published: '2026-05-10' } }) },
    { says: '截止在开始之前，公告在开始之后。', given: aCommentPeriod({ notice: { date: '2026-03-05' }, period: { from: '2026-03-01', to: '2026-02-28' } }), finds: [{ at: ['period', 'from'], message: '征求意见开始 2026-03-01 在公告日期 2026-03-05 之前。' }, { at: ['period', 'to'], message: '征求意见截止 2026-02-28 在征求意见开始 2026-03-01 之前。' }], mended: aCommentPeriod({}) },
    { says: '结束早于开始。', given: aHearing({ held: { date: '2026-04-20', start: '14:30', end: '12:00' } }), finds: [{ at: ['held', 'end'], message: '结束时间 12:00 不晚于开始时间 14:30。' }], mended: aHearing({ held: { date: '2026-04-20', start: '09:00', end: '12:00' } }) },
  ],
};

interface Point {
  name: string;
  at: Path;
}

const point = (name: string, ...at: string[]): Point => ({ name, at });
const announced = point('公告日期', 'notice', 'date');
const held = point('举行日期', 'held', 'date');
const from = point('征求意见开始', 'period', 'from');
const to = point('征求意见截止', 'period', 'to');
const signupFrom = point('报名开始', 'notice', 'signup', 'from');
const signupTo = point('报名截止', 'notice', 'signup', 'to');
const published = point('结果公布日期', 'result', 'published');
const PAIRS: readonly (readonly [Point, Point])[] = [
  [announced, from], [from, to], [announced, signupFrom], [signupFrom, signupTo], [signupTo, held], [announced, held], [held, published], [to, published], [published, point('答复质询日期', 'questioning', 'date')],
];

/** The date at a path of the record; undefined where it has none. */
function dateOf(consultation: Consultation, at: Path): string | undefined {
  const found = at.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined), consultation);
  return typeof found === 'string' ? found : undefined;
}
