// What somebody meets who opens an issue or a pull request, and the two documents that tell how to take part and what is defended.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Element { type: string; id?: string; attributes: { label?: string; value?: string; options?: unknown[] }; validations?: { required: boolean } }
interface Form { name: string; description: string; title: string; labels: string[]; body: Element[] }

const folder = '.github/ISSUE_TEMPLATE/';
const files = readdirSync(folder).filter((name) => name !== 'config.yml').sort();
const form = (file: string): Form => parse(readFileSync(folder + file, 'utf8')) as Form;
const text = (path: string): string => readFileSync(path, 'utf8');

test('there is a form for an error, a request for information, a suggestion, and the way to complain; and no issue without one', () => {
  expect([files, parse(text(`${folder}config.yml`))]).toEqual([['complaint.yml', 'error.yml', 'information-request.yml', 'suggestion.yml'], { blank_issues_enabled: false, contact_links: [] }]);
});

test.each(files)('%s is a form that GitHub takes: a name, a label, fields with labels and ids of their own', (file) => {
  const { name, description, title, labels, body } = form(file);
  const fields = body.filter(({ type }) => type !== 'markdown');
  expect([name, description, title, labels].every((part) => part.length > 0)).toBe(true);
  expect(body.every(({ type }) => ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toBe(true);
  expect(fields.every(({ attributes }) => Boolean(attributes.label))).toBe(true);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  expect(fields.some(({ validations }) => validations?.required)).toBe(true);
  expect(body.filter(({ type }) => type === 'markdown').every(({ attributes }) => Boolean(attributes.value))).toBe(true);
});

test('whoever asks for information reads the clock of the law, and whoever complains reads that this is not the place', () => {
  expect(form('information-request.yml').body[0]?.attributes.value).toContain('二十个工作日内答复');
  expect(form('complaint.yml').body[0]?.attributes.value).toContain('不受理投诉');
});

test('forms that anyone may fill in warn of personal data', () => {
  expect(['error.yml', 'information-request.yml', 'complaint.yml'].filter((file) => !/身份证号|具体的人/.test(text(folder + file)))).toEqual([]);
});

test('the template of a request asks what, why, which adjustment and which meeting', () => {
  expect([...text('.github/PULL_REQUEST_TEMPLATE.md').matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(['改了什么', '为什么改', '调整记录', '会议']);
});

const commands = Object.keys((JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts);

test.each(['CONTRIBUTING.md', 'THREAT-MODEL.md'])('%s names no command, file or test that does not exist', (document) => {
  const words = text(document);
  expect([...words.matchAll(/npm (?:run )?([a-z][\w-]+)/g)].flatMap(([, name = '']) => (commands.includes(name) ? [] : [name]))).toEqual([]);
  const paths = [...words.matchAll(/`((?:test|content|src|\.github)\/[\w./-]+)`|\]\(([\w./-]+)\)/g)].map(([, code, link]) => code ?? link ?? '').filter((path) => !/YEAR|ID/.test(path));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every control of the threat model names what tests it', () => {
  const rows = text('THREAT-MODEL.md').split('\n').filter((line) => /^\| (?!attack|---)/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/`[\w./-]+`[^|]*\|$/.test(row))).toEqual([]);
});
