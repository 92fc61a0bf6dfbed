import type { Given, Rule } from './rule.ts';

const tax = (declaredTotal: number): Given => ({ taxonomy: { id: 'tax-powers', kind: 'tax-powers' as const, title: '税收权力分类', declaredTotal, entries: [{ id: 'levy-tax', title: '征税权' }, { id: 'check-tax', title: '检查权', children: ['日常检查', '专项检查'] }] } });

export const taxonomyDeclaredTotal: Rule<'taxonomy'> = {
  id: 'taxonomy-declared-total',
  title: '分类表的类目数与文件所说一致',
  titleEn: 'A taxonomy holds as many entries as its source says',
  why: '文件说六类加两类，表里就该有八类；少一类，就有一类权力没处放。',
  whyEn: 'If the document says six and two, the table must hold eight.',
  source: ['R67', 'R45', 'R69'],
  severity: 'warning',
  appliesTo: 'taxonomy',
  check({ value }, { report }) {
    const top = value.entries.filter((entry) => !entry.parent).length;
    const fine = value.entries.reduce((sum, entry) => sum + Math.max(1, entry.children?.length ?? 0), 0);
    if (value.declaredTotal === undefined || [top, value.entries.length, fine].includes(value.declaredTotal)) return;
    report({ at: ['declaredTotal'], message: `“${value.title}”声明有 ${value.declaredTotal} 类，实有 ${top} 类。`, help: `对照文件补上漏掉的 entries（类目），例如 - id: new-entry 换行 title: 类目名称；文件说的就是 ${top} 类的，把 declaredTotal（声明的类目数）改为 ${top}。` });
  },
  good: [{ says: '声明 2 类，实有 2 类。', given: tax(2) }, { says: '声明的是细目数也可以。', given: tax(3) }],
  bad: [{ says: '声明 8 类，实有 2 类。', given: tax(8), finds: [{ at: ['declaredTotal'], message: '“税收权力分类”声明有 8 类，实有 2 类。' }], mended: tax(2) }],
};
