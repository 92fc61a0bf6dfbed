import type { Consultation } from '../model/schema-types.ts';
import { aHearing } from './example-consultation.ts';
import type { Rule } from './rule.ts';

const opinions: NonNullable<Consultation['opinions']> = [{ gist: '票价不要涨', count: 6, use: 'adopted' }, { gist: '全部免费', count: 2, use: 'notAdopted', reason: '财力不能承担' }];
const counts = { opinions: 8, adopted: 6, partly: 0, notAdopted: 2 };
const USES = [['adopted', '采纳'], ['partly', '部分采纳'], ['notAdopted', '未采纳']] as const;

export const opinionCountsAddUp: Rule<'consultation'> = {
  id: 'opinion-counts-add-up',
  title: '意见的条数加得起来',
  titleEn: 'The numbers of opinions add up',
  why: '公布收到一百条、下面只列八十条，读者不知道那二十条去了哪里。',
  whyEn: 'When a hundred are announced and eighty listed, nobody knows where twenty went.',
  source: ['R86', 'R60'],
  severity: 'warning',
  appliesTo: 'consultation',
  check({ value }, { report }) {
    const { counts: told, opinions: listed = [], participants = [], selection } = value;
    const say = (key: string, message: string, help: string) => report({ at: ['counts', key], message, help });
    if (told?.opinions !== undefined && told.adopted !== undefined && told.notAdopted !== undefined) {
      const sum = told.adopted + (told.partly ?? 0) + told.notAdopted;
      if (sum > told.opinions || (sum < told.opinions && !listed.some(({ use }) => use === 'pending'))) say('opinions', `收到 ${told.opinions} 条，采纳、部分采纳、未采纳加起来是 ${sum} 条。`, '对照登记表改正 counts（统计），例如 counts: { opinions: 8, adopted: 6, notAdopted: 2 }。');
    }
    if (listed.length > 0 && listed.every(({ count }) => count !== undefined)) {
      const total = sumOf(listed);
      if (told?.opinions !== undefined && total !== told.opinions) say('opinions', `公布收到 ${told.opinions} 条，逐条列出的合计 ${total} 条。`, '补上漏列的 opinions（意见），或者改正 counts.opinions（意见总数），例如 opinions: 8。');
      for (const [use, name] of USES) {
        const own = sumOf(listed.filter((opinion) => opinion.use === use));
        if (told?.[use] !== undefined && told[use] !== own) say(use, `公布${name} ${told[use]} 条，逐条列出的${name} ${own} 条。`, `对照登记表改正，例如 ${use}: ${own}。`);
      }
    }
    const present = participants.filter(({ capacity }) => capacity !== 'observer').reduce((sum, { count }) => sum + count, 0);
    if (selection?.seats !== undefined && present > selection.seats) report({ at: ['selection', 'seats'], message: `名额 ${selection.seats} 名，参加人合计 ${present} 名。`, help: '对照名单改正 participants（参加人）的人数或者 seats（名额），例如 seats: 20；旁听的人写 capacity: observer。' });
  },
  good: [{ says: '总数、分项、逐条都对得上。', given: aHearing({ opinions, counts }) }, { says: '没有公布总数的不检查。', given: aHearing({ opinions }) }],
  bad: [
    { says: '总数和分项不等。', given: aHearing({ counts: { opinions: 10, adopted: 6, notAdopted: 2 } }), finds: [{ at: ['counts', 'opinions'], message: '收到 10 条，采纳、部分采纳、未采纳加起来是 8 条。' }], mended: aHearing({ counts }) },
    { says: '漏列了一条，采纳数也不对。', given: aHearing({ opinions, counts: { opinions: 9, adopted: 7, notAdopted: 2 } }), finds: [{ at: ['counts', 'opinions'], message: '公布收到 9 条，逐条列出的合计 8 条。' }, { at: ['counts', 'adopted'], message: '公布采纳 7 条，逐条列出的采纳 6 条。' }], mended: aHearing({ opinions, counts }) },
    { says: '来的人比名额多。', given: aHearing({ selection: { seats: 10 }, participants: [{ capacity: 'resident', count: 8 }, { capacity: 'deputy', count: 4 }, { capacity: 'observer', count: 5 }] }), finds: [{ at: ['selection', 'seats'], message: '名额 10 名，参加人合计 12 名。' }], mended: aHearing({ selection: { seats: 12 }, participants: [{ capacity: 'resident', count: 8 }, { capacity: 'deputy', count: 4 }] }) },
  ],
};

const sumOf = (opinions: readonly { count?: number }[]): number => opinions.reduce((sum, { count = 0 }) => sum + count, 0);
