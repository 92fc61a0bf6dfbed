// The bytes are not the text that they should be.
import { bytes, GOOD_POWER, inPower, powerWith, type BadCase } from '../bad-case.ts';

const wrong = (why: string, content: Uint8Array | string, line: number, column: number): BadCase => inPower(why, content, ['file-encoding', line, column]);

export const encoding: readonly BadCase[] = [
  wrong('GBK instead of UTF-8', bytes('id: example-power\nname: ', [0xca, 0xbe, 0xc0, 0xfd, 0xd0, 0xed, 0xbf, 0xc9], '\n'), 2, 8),
  wrong('UTF-16, little end first', bytes([0xff, 0xfe], Buffer.from(GOOD_POWER, 'utf16le')), 1, 1),
  wrong('UTF-16, big end first', bytes([0xfe, 0xff], Buffer.from(GOOD_POWER, 'utf16le').swap16()), 1, 1),
  wrong('UTF-16 without a mark', Buffer.from(GOOD_POWER.replace(/\p{Script=Han}/gu, 'x'), 'utf16le'), 1, 1),
  wrong('NUL in a value', powerWith(2, 'name: 示例\0许可'), 2, 9),
  wrong('NUL at the very end', `${GOOD_POWER}\0`, 11, 1),
  wrong('a picture with a .yml name', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]), 3, 1),
  wrong('an overlong form of a slash', bytes('id: example-power\nname: a', [0xc0, 0xaf], 'b\n'), 2, 8),
  wrong('half of a surrogate pair in UTF-8', bytes('id: example-power\nname: ', [0xed, 0xa0, 0x80], '\n'), 2, 7),
  wrong('a character cut in the middle', bytes('id: example-power\nname: 示', [0xe4, 0xbe], '\n'), 2, 8),
  wrong('a byte above Unicode', bytes('id: example-power\nname: ', [0xf5, 0x80, 0x80, 0x80], '\n'), 2, 7),
  wrong('text that an earlier conversion spoilt', powerWith(2, 'name: 示例\uFFFD可'), 2, 9),
  wrong('a lone carriage return as line end', GOOD_POWER.replaceAll('\n', '\r'), 1, 18),
  wrong('a carriage return that hides half a line on a terminal', powerWith(2, 'name: 示例许可\rname: 别的'), 2, 11),
];
