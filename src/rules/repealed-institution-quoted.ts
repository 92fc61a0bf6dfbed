import { PLACES } from '../model/kinds.ts';
import type { Entry } from '../model/register.ts';
import type { Rule } from './rule.ts';

const old = { id: 'old-limits', title: '限时办结制度', kind: 'institution' as const, audience: 'public', repealed: '2025-12-31', replacedBy: 'new-limits' };
const current = { id: 'new-limits', title: '限时办结办法', kind: 'institution' as const, audience: 'public' };
const power = (note: string) => ({ power: { notes: note }, institution: [old, current] });

export const repealedInstitutionQuoted: Rule<'register'> = {
  id: 'repealed-institution-quoted',
  title: '不引用已经废止的制度',
  titleEn: 'No repealed institution is quoted',
  why: '照着废止的制度办事，等于没有依据；群众按它去要求，也要求不到。',
  whyEn: 'Acting on a repealed institution is acting on nothing, and nobody can hold an office to it.',
  source: ['R97', 'R33'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report, today }) {
    const institutions = register.all('institution');
    const ended = ({ value }: Entry<'institution'>) => value.repealed !== undefined && value.repealed <= today;
    const titles = new Set(institutions.filter((entry) => !ended(entry)).map(({ value }) => value.title));
    for (const gone of institutions.filter(ended)) {
      const { title, repealed, replacedBy } = gone.value;
      const forms = [`/institutions/${gone.id}/`, ...(titles.has(title) ? [] : [`《${title}》`])];
      const instead = replacedBy ? `改为引用《${register.titleOf('institution', replacedBy)}》（/institutions/${replacedBy}/）` : '改为引用现行的制度';
      for (const entry of PLACES.flatMap(({ kind }): Entry[] => register.all(kind))) {
        // The one that takes its place says what it replaces.
        if (entry.id === gone.id || (entry.kind === 'institution' && (entry.id === replacedBy || ended(entry as Entry<'institution'>)))) continue;
        for (const form of forms) {
          const offset = entry.source.text.indexOf(form);
          if (offset >= 0) report({ entry, offset, message: `引用了《${title}》，它已于 ${repealed} 废止。`, help: `${instead}；只是讲历史的，写明“已废止”并在 exceptions.yml（例外）登记。` });
        }
      }
    }
  },
  good: [
    { says: '引用现行的制度；代替它的制度可以提到它。', given: { ...power('依照《限时办结办法》'), files: { 'institutions/new-limits.mdx': '---\nid: new-limits\ntitle: 限时办结办法\nkind: institution\naudience: public\n---\n\n本办法施行后《限时办结制度》废止。\n' } } },
    { says: '废止的日子还没有到。', given: { power: { notes: '依照《限时办结制度》' }, institution: { ...old, repealed: '2026-12-31', replacedBy: undefined } } },
  ],
  bad: [
    { says: '备注里引用了废止的制度。', given: power('依照《限时办结制度》'), finds: [{ line: 11, message: '引用了《限时办结制度》，它已于 2025-12-31 废止。' }], mended: power('依照《限时办结办法》') },
  ],
};
