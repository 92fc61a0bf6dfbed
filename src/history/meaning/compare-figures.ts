// The figures in a text, so far as they can be read: whether they went up or down.

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 一千二百 → 1200; undefined for what is no number. */
export function chineseFigure(text: string): number | undefined {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const place = PLACES[sign];
    const large = LARGE[sign];
    if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign);
    else if (place) [section, digit] = [section + (digit || 1) * place, 0];
    else if (large) [total, section, digit] = [total + (section + digit || 1) * large, 0, 0];
    else return undefined;
  }
  return total + section + digit;
}

interface Figure {
  value: number;
  unit: string;
}

const FIGURE = /(\d[\d,]*(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+(?=[万亿]?[元角倍日天年月次个份%％人]|万|亿))\s*([万亿]?)\s*(元|角|倍|个工作日|工作日|日|天|年|个月|月|次|份|%|％|人)?/g;

/** The figures of a text in order, money in yuan, and the text without them. */
function figuresIn(text: string): { figures: Figure[]; rest: string } {
  const figures: Figure[] = [];
  const rest = text.replace(FIGURE, (whole: string, digits: string, large: string, unit = '') => {
    const value = /\d/.test(digits) ? Number(digits.replaceAll(',', '')) : chineseFigure(digits);
    if (value === undefined) return whole;
    figures.push({ value: value * (large ? (LARGE[large] ?? 1) : 1), unit });
    return `#${unit}`;
  });
  return { figures, rest: rest.replace(/\s/g, '') };
}

/**
 * Up where no figure fell and one rose. Two texts that differ in nothing but figures are compared figure by figure; others by the greatest
 * figure of each unit, and only where both speak of the same units. Undefined where it cannot be told.
 */
export function figuresMoved(before: string, after: string): 'up' | 'down' | undefined {
  const [was, is] = [figuresIn(before), figuresIn(after)];
  if (was.figures.length === 0 || is.figures.length === 0) return undefined;
  if (was.rest === is.rest && was.figures.length === is.figures.length) return direction(was.figures.map(({ value }, index) => (is.figures[index]?.value ?? value) - value));
  const [most, now] = [greatest(was.figures), greatest(is.figures)];
  if (most.size !== now.size || [...most.keys()].some((unit) => !now.has(unit))) return undefined;
  return direction([...most].map(([unit, value]) => (now.get(unit) ?? value) - value));
}

function direction(steps: readonly number[]): 'up' | 'down' | undefined {
  const [up, down] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  return up === down ? undefined : up ? 'up' : 'down';
}

function greatest(figures: readonly Figure[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const { value, unit } of figures) if (unit) most.set(unit, Math.max(value, most.get(unit) ?? 0));
  return most;
}
