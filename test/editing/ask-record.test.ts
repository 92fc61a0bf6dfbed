import { expect, test } from 'vitest';
import { askRecord } from '../../src/editing/ask-record.ts';
import { formOf } from '../../src/editing/form-model.ts';
import { recordYaml } from '../../src/editing/record-yaml.ts';
import { readFiles, readSchemas } from '../../src/reading/read-register.ts';
import { exampleFiles, exampleRegister } from '../../src/rules/example-register.ts';

const schemas = readSchemas();

/** Plays a clerk who answers in order; what was said and asked is kept. */
function clerk(answers: string[]) {
  const heard: string[] = [];
  return {
    heard,
    left: answers,
    ask: async (question: string) => {
      heard.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`no answer left for: ${heard.slice(-3).join(' | ')}`);
      return answer;
    },
    say: (words: string) => void heard.push(words),
  };
}

test('answers by number, by word and after a mistake make a record that is well-formed', async () => {
  const person = clerk(['Bad Id', 'dig-permit', '挖掘公路许可', '1', '对外权力', '1']);
  const { register } = exampleRegister({ taxonomy: { kind: 'power-types', entries: [{ id: 'licence', title: '行政许可' }] } });
  const record = await askRecord(formOf(schemas, 'power'), { ...person, register }, { audience: 'public', status: 'draft' });
  expect(record).toEqual({ audience: 'public', status: 'draft', id: 'dig-permit', name: '挖掘公路许可', type: 'licence', family: 'external', office: 'transport' });
  expect(person.heard).toContain('  编号只用小写字母、数字和连字符，以字母或数字开头。');
  const read = readFiles({ ...exampleFiles({}), 'powers/transport/dig-permit.yml': recordYaml(schemas, 'power', record) });
  expect(read.problems).toEqual([]);
});

test('what the type of power requires is asked too, with the number of a limit', async () => {
  const given = { taxonomy: { kind: 'power-types' as const, entries: [{ id: 'licence', title: '行政许可', requires: ['limits.promised', 'conditions'] }] } };
  const { register } = exampleRegister(given);
  const person = clerk(['a', '甲', '1', '1', '1', '1', '20', '1', '有固定场所', '']);
  const record = await askRecord(formOf(schemas, 'power'), { ...person, register }, { audience: 'public', status: 'draft' });
  expect(record).toMatchObject({ limits: { promised: { kind: 'days', value: 20, unit: 'workingDays' } }, conditions: ['有固定场所'] });
  expect(person.left).toEqual([]);
});

test('a citation without law and title is asked again', async () => {
  const { register } = exampleRegister({ taxonomy: { kind: 'power-types', entries: [{ id: 'licence', title: '行政许可', requires: ['legalBasis'] }] } });
  const heard: string[] = [];
  const laws = ['', '1'];
  const ask = async (question: string) => (/^编号/.test(question) ? 'a' : /^法律编号/.test(question) ? (laws.shift() ?? '') : /（可空）/.test(question) ? '' : /下一项/.test(question) ? 'n' : '1');
  const record = await askRecord(formOf(schemas, 'power'), { ask, say: (words) => void heard.push(words), register }, { audience: 'public', status: 'draft' });
  expect(heard).toContain('  法律编号、法律名称至少要填一项。');
  expect(record).toMatchObject({ legalBasis: [{ law: 'licensing-law' }] });
});

test('a list that is not at hand is left for later', async () => {
  const { register } = exampleRegister({ taxonomy: { kind: 'power-types', entries: [{ id: 'licence', title: '行政许可', requires: ['materials', 'conditions'] }] } });
  const person = clerk(['a', '甲', '1', '1', '1', 'n', '有固定场所', '']);
  const record = await askRecord(formOf(schemas, 'power'), { ...person, register }, { audience: 'public', status: 'draft' });
  expect(person.heard).toContain('现在填写申请材料吗？(Y/n) ');
  expect(record).toEqual({ audience: 'public', status: 'draft', id: 'a', name: '甲', type: 'licence', family: 'external', office: 'transport', conditions: ['有固定场所'] });
});
