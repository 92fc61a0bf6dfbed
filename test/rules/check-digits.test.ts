import { describe, expect, test } from 'vitest';
import { creditCheckDigit, isIdNumber, orgCheckDigit, passesLuhn } from '../../src/rules/check-digits.ts';

describe('unified social credit code (GB 32100-2015)', () => {
  test('gives the published 18th character of a public body', () => expect(creditCheckDigit('11440100007482575')).toBe('H'));
  test('gives 0, not an index beyond the alphabet, where the sum is a multiple of 31', () => {
    const multiples = Array.from({ length: 200 }, (_, index) => `1199010100000${String(index).padStart(4, '0')}`).filter((first) => creditCheckDigit(first) === '0');
    expect(multiples.length).toBeGreaterThan(0);
  });
  test('knows no code with a letter that is not used', () => expect(creditCheckDigit('1144010000748257O')).toBeUndefined());
  test('changes with every single digit', () => {
    const code = '11440100007482575';
    const same = [...code].filter((digit, index) => creditCheckDigit(code.slice(0, index) + String((Number(digit) + 1) % 10) + code.slice(index + 1)) === 'H');
    expect(same).toEqual([]);
  });
});

describe('organisation code (GB 11714)', () => {
  test('agrees with characters 9 to 17 of the credit code', () => expect(orgCheckDigit('00748257')).toBe('5'));
  test('writes ten as X', () => expect(Array.from({ length: 30 }, (_, index) => orgCheckDigit(String(index).padStart(8, '0')))).toContain('X'));
});

describe('identity number (GB 11643)', () => {
  test('accepts an invented one with birthday and check digit', () => expect(isIdNumber('110101199003077758', '2026-06-01')).toBe(true));
  test.each([
    ['a wrong check digit', '110101199003077757'],
    ['a day that does not exist', '11010119900230775X'],
    ['a province that does not exist', '910101199003077758'],
    ['a birthday in the future', '110101209903077758'],
    ['seventeen digits', '11010119900307775'],
  ])('refuses %s', (_, number) => expect(isIdNumber(number, '2026-06-01')).toBe(false));
});

test('Luhn accepts a test card and refuses it with two digits exchanged', () => {
  expect([passesLuhn('6228480000000000000'), passesLuhn('4111111111111111'), passesLuhn('4111111111111112'), passesLuhn('6282480000000000000')]).toEqual([true, true, false, false]);
});
