import { closest } from '../model/closest.ts';
import { POWER_FIELD_NAMES } from './power-fields.ts';
import type { Taxonomy } from '../model/schema-types.ts';
import type { Given, Rule } from './rule.ts';

const terms = (entry: Taxonomy['entries'][number]): Given => ({ taxonomy: { kind: 'power-types', entries: [{ id: 'licence', title: '行政许可', code: '01', family: 'external' }, entry] } });

export const taxonomyTermsUnique: Rule<'taxonomy'> = {
  id: 'taxonomy-terms-unique',
  title: '分类表的编号、代码不重复，字段名都认得',
  titleEn: 'The terms of a taxonomy are unique, and the fields they ask for exist',
  why: '两个类目一个编号，后一个就被吞掉；必填字段写错名字，就永远“缺”这个字段。',
  whyEn: 'Of two terms with one id one is lost; a misspelt required field is missing for ever.',
  source: ['R40', 'R67'],
  severity: 'error',
  appliesTo: 'taxonomy',
  check({ value }, { report }) {
    const known = Object.keys(POWER_FIELD_NAMES);
    const heads = new Set(known.map((path) => path.split('.')[0]));
    for (const [index, entry] of value.entries.entries()) {
      const first = value.entries.findIndex((other) => other.id === entry.id || (entry.code !== undefined && other.code === entry.code));
      if (first < index) report({ at: ['entries', index, 'id'], message: `类目“${entry.title}”和“${value.entries[first]?.title}”用了相同的${value.entries[first]?.id === entry.id ? `编号 ${entry.id}` : `代码 ${entry.code}`}。`, help: '改正其中一个的 id（类目编号）或 code（代码），例如 id: public-service；重复的删去。' });
      for (const list of ['requires', 'forbids'] as const) {
        for (const [place, path] of (entry[list] ?? []).entries()) {
          if (heads.has(path.split('.')[0] ?? '')) continue;
          report({ at: ['entries', index, list, place], message: `${list === 'requires' ? '必填字段' : '不应填写'}里的“${path}”不是权力事项的字段。`, help: `改正拼写，例如 ${closest(path, known) ?? 'limits.promised'}；字段名见数据字典。` });
        }
      }
    }
  },
  good: [{ says: '编号、代码各不相同。', given: terms({ id: 'penalty', title: '行政处罚', code: '02', requires: ['legalBasis', 'limits.promised'] }) }],
  bad: [
    { says: '代码重复。', given: terms({ id: 'penalty', title: '行政处罚', code: '01' }), finds: [{ at: ['entries', 1, 'id'], message: '类目“行政处罚”和“行政许可”用了相同的代码 01。' }], mended: terms({ id: 'penalty', title: '行政处罚', code: '02' }) },
    { says: '编号重复。', given: terms({ id: 'licence', title: '行政审批' }), finds: [{ at: ['entries', 1, 'id'], message: '类目“行政审批”和“行政许可”用了相同的编号 licence。' }], mended: terms({ id: 'approval', title: '行政审批' }) },
    { says: '必填字段拼错。', given: terms({ id: 'penalty', title: '行政处罚', requires: ['legalBases'] }), finds: [{ at: ['entries', 1, 'requires', 0], message: '必填字段里的“legalBases”不是权力事项的字段。' }], mended: terms({ id: 'penalty', title: '行政处罚', requires: ['legalBasis'] }) },
  ],
};
