import { expect, test } from 'vitest';
import { ruleViews } from '../../../src/publishing/views/rule-views.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';

const { register } = exampleRegister({ deadlines: { rules: [{ rule: 'promised-limit-shorter-by-third', adopted: true, value: 0.6667, source: '本县办法第十条' }] } });
const view = (id: string) => ruleViews(register).find((rule) => rule.id === id);

test('a requirement stands with its sentence and its document, an article of law by its name alone', () => {
  expect(view('promised-limit-present')?.sources.find(({ name }) => name === 'R41')).toMatchObject({ says: { zh: '承诺时限比法定时限缩短三分之一以上；法律没有规定的必须明确时限。' }, document: { zh: '县推进行政权力公开透明运行办法' } });
  expect(view('personal-data')?.sources.at(-1)).toEqual({ name: '个人信息保护法第25条、第28条' });
});

test('an adopted rule shows the number and the document of the place', () => {
  expect(view('promised-limit-shorter-by-third')).toMatchObject({ adopted: true, value: 0.6667, local: { source: '本县办法第十条' } });
});

test('an example tells the kind of its record, and shows marks that cannot be seen', () => {
  expect(view('promised-limit-shorter-by-third')?.bad[0]?.parts[0]?.kind).toBe('power');
  expect(view('control-characters')?.bad.flatMap(({ parts }) => parts.map(({ text }) => text)).join('\n')).toMatch(/‹U\+[0-9A-F]{4}›/);
});
