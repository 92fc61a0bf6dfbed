// Which pattern a grade is drawn in: by the opinion it stands for and its place among those.
import type { Grade } from '../evaluating/tally.ts';
import type { Pattern } from './layout.ts';

/** The pattern of a cell; a cell of grades with different opinions has one of its own. */
export function patternOf(cell: readonly string[], grades: readonly Grade[]): Pattern {
  const own = cell.map((id) => grades.find((grade) => grade.id === id));
  const sides = new Set(own.map((grade) => grade?.side ?? 'none'));
  const [side] = sides;
  if (sides.size > 1 || !side) return 'mixed';
  if (side === 'none' || side === 'neutral') return side;
  const place = grades.filter((grade) => grade.side === side).findIndex(({ id }) => id === cell[0]);
  return side === 'positive' ? (['positive0', 'positive1', 'positive2'] as const)[Math.min(place, 2)] ?? 'positive2' : place > 0 ? 'negative1' : 'negative0';
}
