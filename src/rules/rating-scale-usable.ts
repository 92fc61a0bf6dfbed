import type { Taxonomy } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

type Grades = NonNullable<Taxonomy['entries'][number]['grades']>;
const GOOD: Grades = [{ id: 'good', title: '好', side: 'positive' }, { id: 'poor', title: '差', side: 'negative' }];
const scale = (grades: Grades | undefined): Given => ({ taxonomy: { id: 'rating-scales', kind: 'rating-scales', title: '评议档次', entries: [{ id: 'team', title: '班子评议档次', ...(grades ? { grades } : {}) }] } });
const sheet = (items: { id: string; title: string }[] | undefined): Given => ({ taxonomy: { id: 'question-sheets', kind: 'question-sheets', title: '评议表', entries: [{ id: 'sheet', title: '评议表', ...(items ? { items } : {}) }] } });

export const ratingScaleUsable: Rule<'taxonomy'> = {
  id: 'rating-scale-usable',
  title: '评议档次和评议表可以用来计算',
  titleEn: 'Scales and question sheets can be computed with',
  why: '满意率由档次的性质算出。一套档次里没有肯定的一档，或者两档同一个编号，算出来的比率就是错的。',
  whyEn: 'Rates follow from what each grade stands for; without a positive grade, or with two of one id, they are wrong.',
  source: ['R92', 'R93'],
  severity: 'error',
  appliesTo: 'taxonomy',
  check({ value: { kind, entries } }, { report }) {
    const twice = (list: readonly { id: string }[]) => list.findIndex(({ id }, index) => list.findIndex((other) => other.id === id) < index);
    for (const [index, { title, grades, items }] of entries.entries()) {
      const at = ['entries', index];
      if (kind === 'rating-scales' && !grades) report({ at: [...at, 'title'], message: `评议档次“${title}”没有写各个档次。`, help: '加上 grades（各个档次），例如 grades: [{ id: good, title: 好, side: positive }, { id: poor, title: 差, side: negative }]。' });
      if (kind === 'question-sheets' && !items) report({ at: [...at, 'title'], message: `评议表“${title}”没有写评议内容。`, help: '加上 items（评议内容），例如 items: [{ id: openness, title: 公开是否及时 }]。' });
      for (const [field, list] of [['grades', grades], ['items', items]] as const) {
        const place = twice(list ?? []);
        if (list && place >= 0) report({ at: [...at, field, place, 'id'], message: `“${title}”里有两个编号都是“${list[place]?.id}”。`, help: `改正其中一个，例如 id: ${list[place]?.id}-2。` });
      }
      for (const side of ['positive', 'negative'] as const) if (grades && !grades.some((grade) => grade.side === side)) report({ at: [...at, 'grades'], message: `“${title}”里没有一档算作${side === 'positive' ? '肯定' : '否定'}。`, help: `改正 side（意见），例如 side: ${side}。` });
    }
  },
  good: [{ says: '有肯定，有否定。', given: scale(GOOD) }, { says: '评议表有内容。', given: sheet([{ id: 'openness', title: '公开是否及时' }]) }],
  bad: [
    { says: '没有写档次。', given: scale(undefined), finds: [{ message: '评议档次“班子评议档次”没有写各个档次。' }], mended: scale(GOOD) },
    { says: '没有写内容。', given: sheet(undefined), finds: [{ message: '评议表“评议表”没有写评议内容。' }], mended: sheet([{ id: 'openness', title: '公开是否及时' }]) },
    { says: '两档同一个编号，又没有否定的一档。', given: scale([{ id: 'good', title: '好', side: 'positive' }, { id: 'good', title: '较好', side: 'positive' }]), finds: [{ message: '“班子评议档次”里没有一档算作否定。' }, { message: '“班子评议档次”里有两个编号都是“good”。' }], mended: scale(GOOD) },
  ],
};
