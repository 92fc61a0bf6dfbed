// What a good and a broken county become.
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/reading/read-register.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';

const POWER = 'powers/transport/example-power.yml';
const OFFICE = 'offices/transport.yml';
const county = exampleFiles({});

const said = (files: Record<string, string>) => readFiles({ ...county, ...files }).problems.map(({ rule, source }) => [rule.id, source.path]);

test('a good county is read whole', () => {
  const { register, files, problems } = readFiles(county);
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(Object.keys(county));
  expect([register.get('power', 'example-power')?.source.path, register.get('office', 'transport')?.value.name, register.single('site')?.title]).toEqual([POWER, '示例县交通运输局', '示例县阳光清单']);
});

describe('one broken file is one finding, not one for every record that refers to it', () => {
  test('an office that does not match its schema', () => expect(said({ [OFFICE]: county[OFFICE]!.replace('department', '[]') })).toEqual([['schema', OFFICE]]));
  test('an office that is not YAML', () => expect(said({ [OFFICE]: 'a: [' })).toEqual([['yaml-syntax', OFFICE]]));
  test('an office that is not UTF-8', () => expect(said({ [OFFICE]: 'a\0' })).toEqual([['file-encoding', OFFICE]]));
  test('an office whose file has the wrong ending', () => {
    const { [OFFICE]: office, ...others } = county;
    expect(readFiles({ ...others, 'offices/transport.yaml': office! }).problems.map(({ rule, source }) => [rule.id, source.path])).toEqual([['file-place', 'offices/transport.yaml']]);
  });
  test('an office whose id is not its file name', () => expect(said({ [OFFICE]: county[OFFICE]!.replace('id: transport', 'id: transport-bureau') })).toEqual([['id-is-file-name', OFFICE]]));
  test('a taxonomy that does not match its schema', () => expect(said({ 'taxonomy/power-types.yml': 'id: power-types\n' })).toEqual([['schema', 'taxonomy/power-types.yml'], ['schema', 'taxonomy/power-types.yml'], ['schema', 'taxonomy/power-types.yml']]));
  test('a taxonomy that is good does not excuse a term that it lacks', () => expect(said({ 'taxonomy/other.yml': 'id: [', [POWER]: county[POWER]!.replace('audience: public', 'audience: everybody') })).toEqual([['yaml-syntax', 'taxonomy/other.yml'], ['reference-exists', POWER]]));
});

test('a broken record is in no look-up', () => {
  const { register } = readFiles({ ...county, [POWER]: county[POWER]!.replace('status: inForce', 'status: active') });
  expect([register.get('power', 'example-power'), register.all('power'), register.idsOf('power'), register.exists('power', 'example-power')]).toEqual([undefined, [], [], true]);
});

test('an article keeps its body and the line on which it begins, with both kinds of line end', () => {
  const article = '---\nid: promise\ntitle: 承诺\nkind: institution\naudience: public\n---\n\n正文。\n';
  const read = (text: string) => readFiles({ ...county, 'institutions/promise.mdx': text }).register.get('institution', 'promise')?.body;
  expect(read(article)).toEqual({ text: '\n正文。\n', line: 7 });
  expect(read(article.replaceAll('\n', '\r\n'))).toEqual({ text: '\r\n正文。\r\n', line: 7 });
  expect(read(`\ufeff${article}`)).toEqual({ text: '\n正文。\n', line: 7 });
});

test('Windows line ends and a byte order mark change nothing in a record', () => {
  const plain = readFiles(county).register.get('power', 'example-power')?.value;
  const windows = readFiles({ ...county, [POWER]: `\ufeff${county[POWER]!.replaceAll('\n', '\r\n')}` });
  expect([windows.problems, windows.register.get('power', 'example-power')?.value]).toEqual([[], plain]);
});

test('the rows of a law index that are right are used even where others are wrong', () => {
  const { register, problems } = readFiles({ ...county, 'laws/index.csv': '标题,名称,版本日期,类别目录,条数,最大条号\n甲法,甲法,2020-01-01,法律,3,3\n乙法\n说明,README,,,0,0\n"丙法",丙法,,法律,5,5\n' });
  expect(problems.map(({ message }) => message)).toEqual(['这一行有 1 格，表头有 6 格。']);
  expect([register.lawIndex.size, register.lawIndex.editions('《甲法》'), register.lawIndex.editions('丙法')]).toEqual([2, [{ title: '甲法', edition: '2020-01-01', highestArticle: 3 }], [{ title: '丙法', edition: '', highestArticle: 5 }]]);
});

test('a misplaced record is told its folder instead of twenty missing fields', () => {
  const { problems } = readFiles({ ...county, 'powers/transport/licensing-law.yml': county['laws/licensing-law.yml']! });
  expect(problems.map(({ rule, message, help }) => [rule.id, message, help])).toEqual([['file-place', '这是一条“法律依据”记录，不该放在这里。', '把文件移到 laws/。']]);
});
