import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

const chosen = { method: '自愿报名，报名人数超过名额的随机抽取', published: '2026-04-14' };

export const hearingListPublished: Rule<'consultation'> = {
  id: 'hearing-list-published',
  title: '听证参加人的产生办法和名单在会前公布',
  titleEn: 'How participants were chosen, and their list, are published before the hearing',
  why: '来的是谁、怎样选出来的，会前公布了，才知道是不是都是安排好的人。',
  whyEn: 'Published before the hearing, the list shows whether all those who speak were picked.',
  source: ['R84', '重大行政决策程序暂行条例第16条'],
  severity: 'warning',
  appliesTo: 'consultation',
  check({ value: { form, held, selection, cancelled } }, { report, today }) {
    if (form !== 'hearing' || cancelled || !held) return;
    if (!selection?.method) report({ at: ['held', 'date'], message: '没有写听证参加人怎样产生。', help: '加上 selection.method（产生办法），例如 selection: { method: 自愿报名，超过名额的随机抽取 }。' });
    if (!selection?.published && held.date <= today) report({ at: ['held', 'date'], message: `听证会 ${held.date} 已经举行，没有写参加人名单哪天公布。`, help: '查明以后补上 selection.published（名单公布日期），例如 published: 2026-04-14；没有公布过的，现在公布，并在例外里写明。' });
    if (selection?.published && selection.published >= held.date) report({ at: ['selection', 'published'], message: `参加人名单 ${selection.published} 才公布，听证会 ${held.date} 举行，不在会前。`, help: '日期写错的改正；确实晚了的照实保留，在 governance/exceptions.yml（例外）里写明原因。' });
  },
  good: [{ says: '会前六天公布名单。', given: aHearing({ selection: chosen }) }, { says: '会还没开，先写产生办法。', given: aHearing({ held: { date: '2026-07-01', start: '09:00' }, selection: { method: '自愿报名' } }) }],
  bad: [
    { says: '什么都没有写。', given: aHearing({}), finds: [{ at: ['held', 'date'], message: '听证会 2026-04-20 已经举行，没有写参加人名单哪天公布。' }, { at: ['held', 'date'], message: '没有写听证参加人怎样产生。' }], mended: aHearing({ selection: chosen }) },
    { says: '开会当天才公布名单。', given: aHearing({ selection: { ...chosen, published: '2026-04-20' } }), finds: [{ at: ['selection', 'published'], message: '参加人名单 2026-04-20 才公布，听证会 2026-04-20 举行，不在会前。' }], mended: aHearing({ selection: chosen }) },
  ],
};
