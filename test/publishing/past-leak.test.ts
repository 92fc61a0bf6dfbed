// A private repository with a past is built for the public; every output is searched for what must not be there, the database table by table.
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstParentLine } from '../../src/history/published.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { repositoryState } from '../../src/history/repository-state.ts';
import { publish } from '../../src/publishing/publish.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { makeConfidedHistory, TODAY, type ConfidedHistory } from './confided-history.ts';

let confided: ConfidedHistory;
let out = '';
let files: { path: string; text: string }[] = [];

beforeAll(async () => {
  confided = makeConfidedHistory();
  out = join(mkdtempSync(join(tmpdir(), 'sunlist-past-leak-')), 'dist');
  const { content } = confided.repository;
  const read = readHistory(content);
  if (!read.available) throw new Error(read.reason);
  await publish({ register: readRegister(content).register, out, today: TODAY, history: repositoryState(content), past: { history: read.history, line: firstParentLine(content, read.history.head), content } });
  read.history.close();
  files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return [{ path: path.slice(out.length), text: plain.toString('utf8') }, ...(path.endsWith('.sqlite') ? [{ path: `${path.slice(out.length)} (tables)`, text: dumped(path) }] : [])];
  });
});
afterAll(() => {
  rmSync(join(out, '..'), { recursive: true, force: true });
  confided.repository.remove();
});

function dumped(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')").all().map(({ name }) => String(name));
  const text = tables.map((name) => JSON.stringify(database.prepare(`SELECT * FROM ${name}`).all())).join('\n');
  database.close();
  return text;
}

const holding = (words: RegExp): string[] => files.filter(({ path, text }) => words.test(path + text)).map(({ path }) => path);

test.each(['甲一', '甲二', '乙', '丙', '戊二', '庚', '壬'])('what is public of the past is there, so that an empty site does not pass: %s', (mark) => {
  expect(holding(new RegExp(`公开标记${mark}`))).not.toEqual([]);
});

test.each(['甲一', '甲二', '庚'])('the files for machines hold what was public and the messages of public changes: %s', (mark) => {
  expect(holding(new RegExp(`公开标记${mark}`))).toEqual(expect.arrayContaining(['/data/history.ndjson', '/data/history.csv', '/data/history.sqlite (tables)']));
});

test('no file name and no output holds the words or the ids of what is not public, now or in the past', () => {
  expect(holding(/龘|confided/)).toEqual([]);
});

test('no output holds the address of a person', () => {
  expect(holding(/(clerk|long|tong)@example\.org/)).toEqual([]);
});

test('no output names a commit that did nothing public, or a file that is hidden', () => {
  expect(confided.hiddenCommits).toHaveLength(2);
  expect(confided.hiddenFiles.length).toBeGreaterThan(10);
  expect(holding(new RegExp([...confided.hiddenCommits, ...confided.hiddenFiles].join('|')))).toEqual([]);
});

test('there is no bundle of a repository that is not public', () => {
  expect(files.map(({ path }) => path).filter((path) => path.includes('bundle'))).toEqual([]);
});
