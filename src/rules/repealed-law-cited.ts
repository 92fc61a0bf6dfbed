import type { Power } from '../model/schema-types.ts';
import { isEnded } from './power-status.ts';
import { citations, citedTitle, knownLaw } from './law-citations.ts';
import type { Rule } from './rule.ts';

export const repealedLawCited: Rule<'register'> = {
  id: 'repealed-law-cited',
  title: '不引用已经废止的法律',
  titleEn: 'No citation of a repealed law',
  why: '法律废止以后，依据它的权力就不能再行使。',
  whyEn: 'A power cannot rest on a law that is no longer in force.',
  source: ['R53', 'R5'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report, today }) {
    for (const { entry, at, citation } of citations(register)) {
      const repealed = knownLaw(register, citation)?.record?.repealed;
      if (!repealed || repealed.date > today) continue;
      // A tombstone says what the power rested on when it still existed.
      if (entry.kind === 'power' && isEnded(entry.value as Power)) continue;
      const successor = repealed.replacedBy ? register.get('law', repealed.replacedBy)?.value.title : undefined;
      report({
        entry,
        at: [...at, citation.law ? 'law' : 'title'],
        message: `${citedTitle(register, citation)}已于 ${repealed.date} 废止（${repealed.by}）。`,
        help: successor ? `对照《${successor}》核对，改写 law（法律编号）和 article（条），例如 law: ${repealed.replacedBy}；新法没有规定这项权力的，把 status（状态）改为 repealed。` : '删去这一条依据，或改为现行有效的法律；没有其他依据的，把 status（状态）改为 repealed 并写明 ending（去向）。',
      });
    }
  },
  good: [
    { says: '引用的法律现行有效。', given: { power: { legalBasis: [{ law: 'licensing-law', article: 12 }] } } },
    { says: '将来才废止的法律现在仍然有效。', given: { law: { repealed: { date: '2027-01-01', by: '某决定' } }, power: { legalBasis: [{ law: 'licensing-law', article: 12 }] } } },
    { says: '已经取消的事项保留当时的依据。', given: { law: { repealed: { date: '2020-01-01', by: '某决定' } }, power: { status: 'repealed', ending: { date: '2020-01-01', ground: '依据废止' }, legalBasis: [{ law: 'licensing-law', article: 12 }] } } },
  ],
  bad: [
    {
      says: '依据的法律已经被新法取代。',
      given: { law: [{ repealed: { date: '2025-01-01', by: '新示例法', replacedBy: 'new-law' } }, { id: 'new-law', title: '新示例法', versions: [{ date: '2024-10-01', articles: 50 }] }], power: { legalBasis: [{ law: 'licensing-law', article: 12 }] } },
      finds: [{ at: ['legalBasis', 0, 'law'], message: '《中华人民共和国行政许可法》已于 2025-01-01 废止（新示例法）。' }],
      mended: { law: [{ repealed: { date: '2025-01-01', by: '新示例法', replacedBy: 'new-law' } }, { id: 'new-law', title: '新示例法', versions: [{ date: '2024-10-01', articles: 50 }] }], power: { legalBasis: [{ law: 'new-law', article: 9 }] } },
    },
  ],
};
