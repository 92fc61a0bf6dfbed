// Signed logs: who signed counts, and an unsigned line after a signed one does not pass.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSignature, sign } from '../../src/proof/signature.ts';
import { allow, makeKey, makePublisher, type Publisher, told } from './made-publications.ts';

let publisher: Publisher;
let office: string;
beforeEach(() => {
  publisher = makePublisher();
  office = makeKey(publisher.scratch, 'office');
});
afterEach(() => publisher.remove());

test('a log signed by the office is in order for whoever knows its key', async () => {
  publisher.publish('2026-11-01T09:00:00+08:00', { key: office });
  publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可\n' }, '2026-11-20T09:00:00+08:00', { key: office });
  expect(await told(publisher, { allowedSigners: allow(publisher.scratch, { 'office@example.org': office }) })).toEqual({ verdict: 'good', bad: [], unknown: ['witnesses', 'rebuild'], words: [], details: [] });
});

test('signatures that nobody checked are said to be unchecked', async () => {
  publisher.publish('2026-11-01T09:00:00+08:00', { key: office });
  expect(await told(publisher)).toMatchObject({ verdict: 'good', unknown: ['signatures', 'witnesses', 'rebuild'] });
});

test('another key is refused', async () => {
  publisher.publish('2026-11-01T09:00:00+08:00', { key: makeKey(publisher.scratch, 'stranger') });
  expect(await told(publisher, { allowedSigners: allow(publisher.scratch, { 'office@example.org': office }) })).toMatchObject({ verdict: 'bad', bad: ['signatures'] });
});

test('a stranger is refused also where more was signed than a pipe takes before its reader ends', () => {
  const long = 'x'.repeat(4 << 20);
  const signature = sign(long, makeKey(publisher.scratch, 'stranger'));
  expect(checkSignature(long, signature, allow(publisher.scratch, { 'office@example.org': office }), '2026-11-01T09:00:00+08:00')).toMatchObject({ state: 'bad' });
});

test('a line without a signature after a signed one is refused', async () => {
  publisher.publish('2026-11-01T09:00:00+08:00', { key: office });
  publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可\n' }, '2026-11-20T09:00:00+08:00');
  expect(await told(publisher, { allowedSigners: allow(publisher.scratch, { 'office@example.org': office }) })).toMatchObject({ bad: ['signatures'], details: ['#2 2026-11-20: unsigned'] });
});

test('a log without any signature is refused by whoever expects one', async () => {
  publisher.publish('2026-11-01T09:00:00+08:00');
  expect(await told(publisher, { allowedSigners: allow(publisher.scratch, { 'office@example.org': office }) })).toMatchObject({ bad: ['signatures'], words: ['It was said who may sign, but no line of the log is signed.'] });
});

test('publications before the first signature are a note', async () => {
  publisher.publish('2026-11-01T09:00:00+08:00');
  publisher.change({ 'powers/permit.yml': 'id: permit\nname: 许可\n' }, '2026-11-20T09:00:00+08:00', { key: office });
  expect(await told(publisher, { allowedSigners: allow(publisher.scratch, { 'office@example.org': office }) })).toMatchObject({ verdict: 'good', words: ['The first 1 publications were not signed.'] });
});

test('without its key nothing is published', () => {
  expect(() => publisher.publish('2026-11-01T09:00:00+08:00', { key: join(publisher.scratch, 'lost') })).toThrow(`没有签名用的密钥 ${join(publisher.scratch, 'lost')}。`);
  expect(publisher.repository.git('branch', '--list', 'publications')).toBe('');
});
