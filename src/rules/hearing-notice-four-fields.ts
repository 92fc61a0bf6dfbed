import type { Consultation } from '../model/schema-types.ts';
import { aHearing } from './example-consultation.ts';
import type { Path, Rule } from './rule.ts';

export const hearingNoticeFourFields: Rule<'consultation'> = {
  id: 'hearing-notice-four-fields',
  title: '听证会公告写明时间、地点、参加方式、参加范围',
  titleEn: 'A notice of a hearing states time, place, how to take part and who may',
  why: '四样缺一样，看到公告的人也不知道自己能不能去、几点去、去哪里、找谁报名。',
  whyEn: 'With one of the four missing, a reader cannot know whether, when, where and how to come.',
  source: ['R84', '重大行政决策程序暂行条例第16条'],
  severity: 'error',
  appliesTo: 'consultation',
  check({ value }, { report }) {
    if (value.form !== 'hearing' || value.cancelled) return;
    const missing = FIELDS.filter(({ has }) => !has(value));
    if (missing.length === 0) return;
    const vague = !value.held && value.notice?.time ? `（公告只说“${value.notice.time}”）` : '';
    report({ at: at(value), message: `听证会公告缺 ${missing.length} 样：${missing.map(({ name }) => name).join('、')}${vague}。`, help: `按公告补上：${missing.map(({ example }) => example).join('；')}。公告里确实没有的，发一次补充公告，写进 notice.further（后续公告）。` });
  },
  good: [{ says: '四样都有。', given: aHearing({}) }, { says: '不是听证会。', given: aHearing({ form: 'visit', notice: undefined }) }],
  bad: [
    { says: '没有参加方式和参加范围。', given: aHearing({ notice: { date: '2026-04-01', place: '县政府三楼会议室' } }), finds: [{ at: ['notice'], message: '听证会公告缺 2 样：参加方式、参加范围。' }], mended: aHearing({}) },
    { says: '时间只说到旬。', given: aHearing({ held: undefined, notice: { date: '2026-04-01', time: '4月下旬', place: '县政府', howTo: '电话报名', whoMay: '居民 8 名' } }), finds: [{ at: ['notice'], message: '听证会公告缺 1 样：时间（公告只说“4月下旬”）。' }], mended: aHearing({}) },
    { says: '有日期，没有钟点。', given: aHearing({ held: { date: '2026-04-20' } }), finds: [{ at: ['notice'], message: '听证会公告缺 1 样：时间（几点）。' }], mended: aHearing({}) },
  ],
};

interface Field {
  name: string;
  example: string;
  has(consultation: Consultation): boolean;
}

const FIELDS: readonly Field[] = [
  { name: '时间', example: '例如 held（举行时间）: { date: 2026-04-20, start: "09:00" }', has: ({ held }) => Boolean(held) },
  { name: '时间（几点）', example: '例如 held.start（开始）: "09:00"', has: ({ held, notice }) => !held || Boolean(held.start ?? notice?.time) },
  { name: '地点', example: '例如 notice.place（地点）: 县政府三楼会议室', has: ({ notice }) => Boolean(notice?.place) },
  { name: '参加方式', example: '例如 notice.howTo（参加方式）: 到县交通运输局报名', has: ({ notice }) => Boolean(notice?.howTo) },
  { name: '参加范围', example: '例如 notice.whoMay（参加范围）: 本县居民 8 名', has: ({ notice }) => Boolean(notice?.whoMay) },
];

const at = ({ notice }: Consultation): Path => (notice ? ['notice'] : ['form']);
