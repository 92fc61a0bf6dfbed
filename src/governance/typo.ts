// Whether a text was only put right: a few characters, none of which can turn a rule round. What is not certainly a typo is none.

/** Numbers, negations, modal words, conjunctions, directions and comparisons: one of them more or less is another rule. */
const MEANING = /[0-9０-９零〇一二三四五六七八九十百千万亿两半倍壹贰叁肆伍陆柒捌玖拾佰仟%％‰¥￥元角分日天周月年时期限不无未非否免禁止勿莫没得应须必可能会准许或和与及并且但除外内上下前后先以至到起迄少多最大小高低长短每各均全都仅只凡若如则因由被向从对为是有权责罚款费金证照许可同意批审核]/u;

/** In: canonical JSON of a field before and after. True only for two texts that differ in at most `most` characters on each side, in one place, without a word that carries meaning. */
export function isTypo(before: string | undefined, after: string | undefined, most: number): boolean {
  const [was, is] = [textOf(before), textOf(after)];
  if (was === undefined || is === undefined) return false;
  const [a, b] = [[...was], [...is]];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [removed, added] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return removed.length <= most && added.length <= most && removed.length + added.length > 0 && ![...removed, ...added].some((character) => MEANING.test(character) || !/[\p{L}\p{P} ]/u.test(character));
}

function textOf(json: string | undefined): string | undefined {
  const value: unknown = json === undefined ? undefined : JSON.parse(json);
  return typeof value === 'string' ? value : undefined;
}
