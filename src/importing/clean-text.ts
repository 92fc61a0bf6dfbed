// Cell text → readable text: line ends, odd spaces, invisible characters, and lines broken by a page layout.

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/g;
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000 ]+/g;
const WIDE = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef《》〈〉“”‘’【】〔〕—…';
const AROUND_WIDE = new RegExp(`(?<=[${WIDE}]) +| +(?=[${WIDE}])`, 'gu');

/** True where a text holds control or direction characters, which are removed on import. */
export const hasControlCharacters = (raw: string): boolean => raw.replace(/^\ufeff/, '').search(CONTROL) >= 0;

/** Lines of a cell: trimmed, without blank ones; one space where there were several. Words are not changed. */
export function cleanLines(raw: string): string[] {
  return raw.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(CONTROL, '').split('\n').map((line) => line.replace(SPACES, ' ').trim()).filter((line) => line !== '');
}

/** A cell that holds one phrase (name, type, office): one line, no space beside a Chinese character. */
export function oneLine(raw: string): string {
  return cleanLines(raw).join(' ').replace(AROUND_WIDE, '').trim();
}

/** Same for comparing: no white space, one form of brackets, of width and of case. */
export function comparable(raw: string): string {
  return raw.normalize('NFKC').replace(CONTROL, '').replace(/\s+/g, '').replace(/[〔【［\[]/g, '(').replace(/[〕】］\]]/g, ')').toLowerCase();
}

const ENDS_SENTENCE = /[。；;：:！!？?）)】》”]$/;
const STARTS_PARAGRAPH = /^(第\s*[一二三四五六七八九十百零〇\d]+\s*[条款项章节部]|【|[（(]\s*[一二三四五六七八九十\d]+\s*[）)]|\d{1,2}\s*[.．、](?!\d)|[一二三四五六七八九十]{1,3}\s*[、.．]|附件)/;

/** How many line ends of a text fall in the middle of a sentence, and how many there are. */
function brokenLines(lines: readonly string[]): { broken: number; all: number } {
  let broken = 0;
  for (let index = 1; index < lines.length; index += 1) if (!ENDS_SENTENCE.test(lines[index - 1] ?? '') && !STARTS_PARAGRAPH.test(lines[index] ?? '')) broken += 1;
  return { broken, all: Math.max(0, lines.length - 1) };
}

/** Whether a table was laid out for a page, so that its cells hold hard line ends inside words: most long cells show it. */
export function isHardWrapped(texts: Iterable<string>): boolean {
  let long = 0;
  let wrapped = 0;
  for (const text of texts) {
    const { broken, all } = brokenLines(cleanLines(text));
    if (all < 4) continue;
    long += 1;
    if (broken >= 2 && broken / all >= 0.3) wrapped += 1;
  }
  return long > 0 && wrapped / long > 0.5;
}

/** Paragraphs of a cell; in a hard-wrapped table the broken lines are joined again. */
export function paragraphs(raw: string, hardWrapped: boolean): string[] {
  const lines = cleanLines(raw);
  if (!hardWrapped) return lines;
  const joined: string[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous === undefined || STARTS_PARAGRAPH.test(line) || (ENDS_SENTENCE.test(previous) && !/^[。；，、：)）]/.test(line))) joined.push(line);
    else joined[joined.length - 1] = `${previous} ${line}`;
  }
  return joined.map((line) => line.replace(AROUND_WIDE, '').trim());
}
