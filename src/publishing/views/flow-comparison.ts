// Two procedures side by side, with what changed marked in both pictures.
import { flowFigure } from '../../flow/draw-flow.ts';
import { flowGraph } from '../../flow/graph.ts';
import type { StepMark } from '../../flow/svg.ts';
import type { FlowChange } from '../../history/meaning/change.ts';
import { stepsFollowed } from '../../history/meaning/compare-flows.ts';
import type { Language } from '../../i18n/language.ts';
import { inLanguage, type Bilingual } from '../../i18n/language.ts';
import type { Register } from '../../model/register.ts';

export interface FlowComparison {
  /** HTML of the pictures by language; absent where there were no steps. */
  before?: Partial<Record<Language, string>>;
  after?: Partial<Record<Language, string>>;
}

const MARKS: Readonly<Record<StepMark['sort'], Bilingual>> = { added: { zh: '新增', en: 'added' }, removed: { zh: '取消', en: 'removed' }, changed: { zh: '有改动', en: 'changed' }, moved: { zh: '换了位置', en: 'moved' } };

interface Sides {
  before: object;
  after: object;
}

/** In: two versions of a record, what changed between their procedures, and a prefix that no other picture of the page has. Out: both drawn, in the languages of the site. */
export function flowComparison({ before, after }: Sides, { steps }: FlowChange, { prefix, title, register }: { prefix: string; title: string; register: Register }): FlowComparison {
  const languages: Language[] = register.single('site')?.languages.includes('en') ? ['zh', 'en'] : ['zh'];
  const draw = (side: 'before' | 'after', record: object): Partial<Record<Language, string>> | undefined => {
    const own = stepsFollowed(record as Readonly<Record<string, unknown>>, { register });
    if (own.length === 0) return undefined;
    const shown = steps.filter(({ sort }) => sort !== (side === 'before' ? 'added' : 'removed'));
    return Object.fromEntries(languages.map((language) => {
      const marks = new Map(shown.map(({ id, sort }) => [id, { sort, word: inLanguage(MARKS[sort], language) }]));
      return [language, flowFigure(flowGraph(own), { idPrefix: `${prefix}-${side}`, title: `${title}：${side === 'before' ? '改以前' : '改以后'}`, language, marks }).figure];
    }));
  };
  const [was, is] = [draw('before', before), draw('after', after)];
  return { ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) };
}
