import { heldIn, yearsDue } from '../evaluating/years.ts';
import type { Part } from '../evaluating/tally.ts';
import { examplePart, withEvaluations } from './evaluation-example.ts';
import type { Rule } from './rule.ts';

const WAYS = { meeting: '会议集中评价', online: '网络公开评价', survey: '民意调查评价' } as const;
const parts = (...ways: (keyof typeof WAYS)[]) => ({ parts: ways.map((way) => examplePart({ id: way, way })) as [Part, ...Part[]] });

export const socialEvaluationThreeWays: Rule<'register'> = {
  id: 'social-evaluation-three-ways',
  title: '社会评价用足三种方式',
  titleEn: 'A public assessment uses all three ways',
  why: '会议上的代表、网上的网友、街头受访的群众，是三种不同的人。只用一种方式，听到的就只是一种声音。',
  whyEn: 'Deputies at a meeting, readers online and people asked in the street are different people; one way hears one voice.',
  source: ['R92'],
  severity: 'warning',
  local: true,
  appliesTo: 'register',
  check(register, { report, today }) {
    for (const year of yearsDue(register, today)) {
      const held = heldIn(register, year, ({ form }) => form === 'social');
      const used = new Set(held.flatMap(({ value }) => (value.parts ?? []).map(({ way }) => way)));
      const missing = (Object.keys(WAYS) as (keyof typeof WAYS)[]).filter((way) => !used.has(way));
      const entry = held[0];
      if (entry && missing.length) report({ entry, at: ['parts'], message: `${year} 年的社会评价没有${missing.map((way) => WAYS[way]).join('、')}。`, help: `补上这一组，例如 way: ${missing[0]}（评价方式）；没有写评价方式的，补上 way。确实没有用这种方式的，在例外里写明原因。` });
    }
  },
  good: [{ says: '三种方式都有。', given: withEvaluations(parts('meeting', 'online', 'survey')) }],
  bad: [{ says: '没有民意调查。', given: withEvaluations(parts('meeting', 'online')), finds: [{ at: ['parts'], message: '2025 年的社会评价没有民意调查评价。' }], mended: withEvaluations(parts('meeting', 'online', 'survey')) }],
};
