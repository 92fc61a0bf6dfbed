// Which page numbers a long list offers: the first, the last, and those around the current one.

/** Page numbers in order; undefined stands for a gap. */
export function nearbyPages(page: number, pages: number): (number | undefined)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return shown.flatMap((number, index) => (index > 0 && number - (shown[index - 1] ?? 0) > 1 ? [undefined, number] : [number]));
}
