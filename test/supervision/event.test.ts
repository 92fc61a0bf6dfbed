// Types of events, and how departments write them.
import { expect, test } from 'vitest';
import { eventType, meaningOf } from '../../src/supervision/event.ts';

test.each([['申请', 'apply'], ['收件', 'apply'], ['补正', 'supplement'], ['延期', 'extend'], ['办结', 'finish'], ['finish', 'finish'], ['送达', 'deliver']])('departments write %s for %s', (word, type) => expect(eventType(word)).toBe(type));

test.each(['', '办好了', 'constructor', '__proto__'])('%j is no type', (word) => expect(eventType(word)).toBeUndefined());

test('whoever denies says why, and that stops the clock of the decision', () => expect(meaningOf('reject')).toEqual({ title: { zh: '不予', en: 'denied' }, clock: 'decide', reason: true }));
