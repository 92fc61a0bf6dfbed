// Words in cells → days, months, numbers, yes and no. Undefined where it is not certain what is meant: nothing is guessed.

/** A day as people write it, or a workbook's count of days; undefined for forms such as 3/2/26, whose order nobody can tell. */
export function readDay(raw: string): string | undefined {
  const text = raw.normalize('NFKC').trim().replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '').replace(/\s+/g, '');
  if (/^\d{5}$/.test(text)) return daySerial(Number(text));
  const found = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  return found ? existing(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** Days since 30 December 1899, for the years 2000 to 2099: any other five digits are a code. */
function daySerial(serial: number): string | undefined {
  return serial >= 36_526 && serial < 73_051 ? new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10) : undefined;
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** 2026年3月, 2026/3 or 2026.03 → 2026-03. */
export function readMonth(raw: string): string | undefined {
  const found = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?)?$/.exec(raw.normalize('NFKC').replace(/\s+/g, ''));
  const month = Number(found?.[2]);
  return found && month >= 1 && month <= 12 ? `${found[1]}-${String(month).padStart(2, '0')}` : undefined;
}

/** A number with or without separators, currency and a counting word; 万元 and 亿元 are multiplied out. */
export function readNumber(raw: string): number | undefined {
  const text = raw.normalize('NFKC').replace(/\s+/g, '').replace(/^(?:人民币|[¥￥])/, '');
  const found = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%|[\p{Script=Han}]{1,3})?$/u.exec(text);
  if (!found?.[1]) return undefined;
  const unit = found[2] ?? '';
  if (!/^(?:|%|[万亿]?元整?|[件次人页盒票个条天日年份家张])$/.test(unit)) return undefined;
  return times(Number(found[1].replaceAll(',', '')), unit.startsWith('万') ? 10_000 : unit.startsWith('亿') ? 100_000_000 : 1);
}

/** 0.3 × 10,000 is 3,000, not 2,999.9999999999995. */
export const times = (value: number, factor: number): number => (factor === 1 ? value : Math.round(value * factor * 100) / 100);

export function readYesNo(raw: string): boolean | undefined {
  const text = raw.normalize('NFKC').trim();
  return ['是', '√', '✓', '有'].includes(text) ? true : ['否', '×', '✗', '无'].includes(text) ? false : undefined;
}

/** A cell that only says that there is nothing. */
export const saysNothing = (text: string): boolean => /^[\s\-—–_/\\*]*$/u.test(text);

/** What a spreadsheet program would run as a formula; a lone dash, a negative number and +86 are none. */
export const looksLikeFormula = (text: string): boolean => /^\s*[=@\t\r]|^\s*[+-](?![\s\d—-])/.test(text) && !saysNothing(text);

/** Our own downloads put an apostrophe before what would run; it is taken off again. */
export const withoutGuard = (text: string): string => text.replace(/^'(?=\s*[=+\-@\t\r])/, '');
