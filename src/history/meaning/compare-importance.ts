// What comes first: what hurts or helps people most, and last what concerns nobody who reads.
import type { FieldChange } from './change.ts';

/** By the first keys of a path, most important first. What is not named stands after those that are. */
const ORDER = [
  'status', 'ending', 'limits.promised', 'limits.statutory', 'fee', 'penalty', 'rights', 'materials', 'conditions', 'quota', 'service.visits', 'office', 'name', 'type', 'discretion',
  'result', 'procedure', 'steps', 'total', 'decision', 'outcome', 'legalBasis', 'service', 'complaints', 'content', 'body',
] as const;

const OF_NO_EFFECT = new Set(['reviewed', 'updated', 'reviewBy', 'provenance']);

/** True for the path of a date or mark that clerks keep, and that changes nothing for a reader: 最近复核, 更新日期, 下次复核, 数据来源, 审核版本. */
export function isHousekeeping(path: string): boolean {
  const keys = keysOf(path);
  return OF_NO_EFFECT.has(keys[0] ?? '') || keys.at(-1) === 'updated' || (keys.length > 1 && keys.includes('reviewed'));
}

/** True where there are changes, and none but such. */
export const onlyHousekeeping = (fields: readonly Pick<FieldChange, 'path'>[]): boolean => fields.length > 0 && fields.every(({ path }) => isHousekeeping(path));

/** For sorting: the most important change first. Stable for equals, so that the order of the schema remains. */
export const byImportance = (a: FieldChange, b: FieldChange): number => weight(a) - weight(b);

/** First what is worse or better for people, by field; then the rest by field. */
function weight({ path, effect, sort }: FieldChange): number {
  if (isHousekeeping(path)) return 10_000;
  const keys = keysOf(path);
  const place = ORDER.findIndex((entry) => keys.join('.').startsWith(entry) && (keys.join('.').length === entry.length || keys.join('.')[entry.length] === '.'));
  const field = place < 0 ? ORDER.length : place;
  const first = field < 2 ? 0 : effect === 'neutral' ? 1000 : 100;
  return first + field * 3 + (effect === 'worse' ? 0 : effect === 'better' ? 1 : 2) + (sort === 'moved' ? 500 : 0);
}

/** `materials[身份证].name` → materials, name: the keys of a path without the names of items. */
export const keysOf = (path: string): string[] => path.replace(/\[[^\]]*\]/g, '').split('.').filter(Boolean);
