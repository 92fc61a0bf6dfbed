// The number that a text is about, for sums and comparisons: 20 个工作日 → 20.

/** In: a text, or nothing. Out: its number where it has exactly one; Chinese numerals and numbers inside codes are no numbers. */
export function onlyNumber(text: string | undefined): number | undefined {
  const found = [...(text ?? '').matchAll(/(?<![\dA-Za-z.〔-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\dA-Za-z.〔-])\d+(?:\.\d+)?(?![\d号〕])/g)];
  const [only] = found;
  return found.length === 1 && only ? Number(only[0].replaceAll(',', '')) : undefined;
}
