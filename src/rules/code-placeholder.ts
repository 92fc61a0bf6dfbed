import type { Rule } from './rule.ts';

/** 1111…, 000000, 123456789…, and words standing for "none yet". */
const PLACEHOLDER = /^(?:(.)\1{4,}|0?123456789\d*|(?:待定|暂无|无|空|x{2,}|-+|—+|\?+|TODO|N\/A|test)\d*)$/i;

export const codePlaceholder: Rule<'power'> = {
  id: 'code-placeholder',
  title: '没有充数的编码',
  titleEn: 'No placeholder codes',
  why: '11111111 这样的编码是占位用的，公开出去会让人查错、对错。',
  whyEn: 'A code such as 11111111 was a stopgap; published, it misleads every look-up.',
  source: ['R21', 'R73'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { report }) {
    const all = [...(power.codes ?? []).map((code, index) => ({ code, at: ['codes', index, 'value'] })), ...(power.subItems ?? []).flatMap(({ code }, index) => (code ? [{ code, at: ['subItems', index, 'code', 'value'] }] : []))];
    for (const { code, at } of all) {
      if (PLACEHOLDER.test(code.value)) report({ at, message: `编码“${code.value}”是占位的，不是真正的编码。`, help: '删去 codes（官方编码）里的这一项；上级编发以后再填真正的编码，例如 value: "000118009000"。' });
    }
  },
  good: [{ says: '真正的编码；没有编码的不写。', given: { power: { codes: [{ scheme: 'gbt39554-basic-12', value: '000118009000' }] } } }],
  bad: [
    {
      says: '用一串 4 和“待定”充数。',
      given: { power: { codes: [{ scheme: 'local', value: '44444444' }, { scheme: 'local', value: '待定' }] } },
      finds: [
        { at: ['codes', 0, 'value'], message: '编码“44444444”是占位的，不是真正的编码。' },
        { at: ['codes', 1, 'value'], message: '编码“待定”是占位的，不是真正的编码。' },
      ],
      mended: { power: { codes: undefined } },
    },
  ],
};
