import type { Power } from '../model/schema-types.ts';
import { citations, citedTitle, knownLaw } from './law-citations.ts';
import type { Rule } from './rule.ts';

export const citedLawInForce: Rule<'register'> = {
  id: 'cited-law-in-force',
  title: '现行权力的依据已经施行',
  titleEn: 'A power in force rests on a law already in force',
  why: '公布了还没施行的法律，不能拿来行使权力。',
  whyEn: 'A law published but not yet in force gives no power.',
  source: ['R53', 'R5'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report, today }) {
    for (const { entry, at, citation } of citations(register)) {
      if (entry.kind !== 'power' || at[0] !== 'legalBasis' || (entry.value as Power).status !== 'inForce') continue;
      const first = knownLaw(register, citation)?.record?.versions[0];
      const from = first && (first.effective ?? first.date);
      if (!from || from <= today) continue;
      report({ entry, at: [...at, citation.law ? 'law' : 'title'], message: `${citedTitle(register, citation)} ${from} 才施行，这项权力却写着现行有效。`, help: `把 status（状态）改为 future（将施行），并写 effective（有效期），例如 effective: { from: ${from} }；另有现行依据的，改引现行的法律。` });
    }
  },
  good: [{ says: '依据已经施行。', given: { power: {} } }, { says: '将施行的权力可以依据将施行的法律。', given: { law: { versions: [{ date: '2026-05-01', effective: '2027-01-01' }] }, power: { status: 'future', effective: { from: '2027-01-01' } } } }],
  bad: [
    {
      says: '法律明年才施行。',
      given: { law: { versions: [{ date: '2026-05-01', effective: '2027-01-01' }] }, power: {} },
      finds: [{ at: ['legalBasis', 0, 'law'], message: '《中华人民共和国行政许可法》 2027-01-01 才施行，这项权力却写着现行有效。' }],
      mended: { law: { versions: [{ date: '2026-05-01', effective: '2027-01-01' }] }, power: { status: 'future', effective: { from: '2027-01-01' } } },
    },
  ],
};
