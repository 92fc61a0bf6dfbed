// "【法律】《中华人民共和国种子法》（2015年修订）" → kind, title, edition, number, and what follows.

export interface Head {
  kind?: string;
  title: string;
  edition?: string;
  number?: string;
  rest: string;
}

const KIND = /^【\s*([^】《》\d]{1,12})】\s*/;
/** The kinds met at the head of a citation after the end of another; in the middle of a sentence (依照【法律】《…》) it is a mention. */
const INLINE_KIND = /(?<=[。；;：:！!）)】》…\s]\s*)(?=【\s*(?:宪法|法律|法规|行政法规|地方性法规|规章|部门规章|地方政府规章|政府规章|规范性文件|国务院决定|国务院文件|司法解释|国际条约|党内法规|标准|政策|其他|其它)\s*】)/gm;
const DOCUMENT_NUMBER = /^[\p{Script=Han}（()）]{2,20}?[〔【［[(（]\s*\d{4}\s*[〕】］\])）]\s*第?\s*\d+\s*号$|^[\p{Script=Han}]{2,20}令\s*(?:\d{4}年)?\s*第\s*[零〇一二三四五六七八九十百千\d]+\s*号$/u;
const LOCATOR_AHEAD = /第\s*[零〇一二两三四五六七八九十百千\d]+\s*(?:条|章|部分|项|款)/;

/** Breaks a text so that every head stands at the beginning of a line. */
export const headsOnLines = (text: string): string => text.replace(INLINE_KIND, '\n');

/** The head at the beginning of a line; undefined where the line is text of a rule. */
export function readHead(line: string): Head | undefined {
  const marked = KIND.exec(line);
  const kind = marked?.[1]?.trim();
  const body = marked ? line.slice(marked[0].length) : line;
  const open = body.indexOf('《');
  if (open < 0 || open > 60) return undefined;
  const before = body.slice(0, open).trim();
  if (!marked && before !== '' && before !== '实施') return undefined;
  const { title, after } = readTitle(body.slice(open));
  if (title === '') return undefined;
  const named = nameOf(before, title, after);
  const tail = readEdition(named.after);
  // Without a mark, a title only begins a citation if a place, an edition or nothing follows it.
  if (!marked && tail.edition === undefined && tail.number === undefined && tail.rest !== '' && !LOCATOR_AHEAD.test(tail.rest.slice(0, 12)) && !tail.rest.startsWith('附件')) return undefined;
  return { ...(kind ? { kind } : {}), ...tail, title: named.title };
}

/** Reads up to the bracket that closes the first; a bracket that never closes ends before the edition or the article. */
function readTitle(text: string): { title: string; after: string } {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '《') depth += 1;
    if (text[index] === '》') depth -= 1;
    if (depth === 0) {
      // 《甲办法》实施细则》: the first bracket closes too early, the title goes on to the second.
      const more = /^[\p{Script=Han}]{1,12}》/u.exec(text.slice(index + 1))?.[0] ?? '';
      return { title: tidyTitle(text.slice(1, index) + more.slice(0, -1)), after: text.slice(index + 1 + more.length).replace(/^》+/, '') };
    }
  }
  const close = text.indexOf('》');
  if (close > 0) return { title: tidyTitle(text.slice(1, close)), after: text.slice(close + 1).replace(/^》+/, '') };
  const cut = text.search(/[（(]|第\s*[零〇一二两三四五六七八九十百千\d]+\s*条/);
  return { title: tidyTitle(text.slice(1, cut < 0 ? undefined : cut)), after: cut < 0 ? '' : text.slice(cut) };
}

const tidyTitle = (title: string): string => title.replace(/[《<＜〈]/g, '〈').replace(/[》>＞〉]/g, '〉').replace(/\s+/g, '').trim();

/** Words around the brackets that belong to the name: 关于印发《…》的通知, 实施《…》若干规定, an issuer before it. */
function nameOf(before: string, title: string, after: string): { title: string; after: string } {
  const trimmed = before.replace(/\s+/g, '');
  if (trimmed === '') return { title, after };
  const suffix = /^\s*(?:的(?:通知|决定|公告|意见|批复|复函|函)|若干规定|(?:实施)?(?:办法|细则|条例|规定))/.exec(after)?.[0] ?? '';
  const inner = /印发|关于|实施|贯彻/.test(trimmed) ? `〈${title}〉` : title;
  return { title: `${trimmed}${inner}${suffix.trim()}`, after: after.slice(suffix.length) };
}

function readEdition(after: string): { edition?: string; number?: string; rest: string } {
  let rest = after.trimStart();
  const parts: string[] = [];
  for (let group = bracketed(rest); group !== undefined; group = bracketed(rest)) {
    parts.push(group.inside.trim());
    rest = group.after.trimStart();
  }
  const place = LOCATOR_AHEAD.exec(rest);
  const between = place ? rest.slice(0, place.index) : rest;
  // Words between the title and the place, or to the end of the line, that tell of adoption or amendment.
  if (between.trim() !== '' && between.length <= 160 && !/[。：:]./.test(between.trim()) && (place ? !/[，,。；;]$/.test(between.trim()) || /[年号日]/.test(between) : true) && /\d{4}\s*年|[修施公通][订正行布过]|令|号|文$/.test(between)) {
    parts.push(between.trim().replace(/[。；;，,]$/, ''));
    rest = place ? rest.slice(place.index) : '';
  }
  const number = parts.find((part) => DOCUMENT_NUMBER.test(part));
  const edition = parts.filter((part) => part !== number && part !== '').map(withoutLooseBracket).join('；').replace(/\s+/g, ' ');
  return { ...(edition ? { edition } : {}), ...(number ? { number: number.replace(/\s+/g, '').replace(/[【［[(（](?=\d{4}[】］\])）])/, '〔').replace(/(?<=〔\d{4})[】］\])）]/, '〕') } : {}), rest: rest.replace(/^[\s：:，,。；;）)]+/, '').trim() };
}

/** "…第三次修正》" where a ） was meant: the last bracket opened nowhere. */
function withoutLooseBracket(text: string): string {
  const count = (mark: string) => text.split(mark).length;
  return text.endsWith('》') && count('》') > count('《') ? text.slice(0, -1) : text;
}

/** A bracketed part at the beginning, brackets inside it counted, full and half width alike; one that never closes ends before the article. */
function bracketed(text: string): { inside: string; after: string } | undefined {
  if (!/^[（(]/.test(text)) return undefined;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (/[（(]/.test(text[index] ?? '')) depth += 1;
    if (/[）)]/.test(text[index] ?? '')) depth -= 1;
    if (depth === 0) return { inside: text.slice(1, index), after: text.slice(index + 1) };
  }
  const article = /第\s*[零〇一二两三四五六七八九十百千\d]+\s*条/.exec(text)?.index ?? text.length;
  return { inside: text.slice(1, article), after: text.slice(article) };
}
