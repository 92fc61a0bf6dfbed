// Ids that name a record or a term which does not exist.
import type { Kind } from '../model/kinds.ts';
import type { Entry, Register } from '../model/register.ts';
import { referencePaths, type ReferencePath, type Schemas } from '../model/schemas.ts';
import { excerpt } from '../model/visible-text.ts';
import type { Path } from '../rules/rule.ts';
import { closest } from '../model/closest.ts';
import { label } from './explain-schema-error.ts';
import { readingRules } from './reading-rules.ts';
import type { Unplaced } from './unplaced.ts';

/** Comparisons spent on "did you mean", so that ten thousand wrong ids among ten thousand records stay quick. */
const COMPARISONS = 500_000;

/** One finding for every reference that leads nowhere, with the nearest known id. */
export function danglingReferences(register: Register, schemas: Schemas, entries: readonly Entry[]): Unplaced[] {
  const paths = new Map<Kind, ReferencePath[]>();
  const ids = new Map<string, string[]>();
  const suggestions = new Map<string, string | undefined>();
  let left = COMPARISONS;
  const near = (target: string, value: string): string | undefined => {
    const known = ids.get(target) ?? ids.set(target, register.idsOf(target)).get(target) ?? [];
    const key = `${target} ${value}`;
    if (!suggestions.has(key)) {
      left -= known.length;
      suggestions.set(key, left > 0 ? closest(value, known) : undefined);
    }
    return suggestions.get(key);
  };
  const found: Unplaced[] = [];
  for (const entry of entries) {
    const wanted = paths.get(entry.kind) ?? paths.set(entry.kind, referencePaths(schemas, entry.kind)).get(entry.kind) ?? [];
    for (const { path, target } of wanted) {
      for (const { at, value } of valuesAt(entry.value, path)) {
        if (register.exists(target, value)) continue;
        const meant = near(target, value);
        const title = schemas.get(target)?.title ?? '分类表';
        found.push({
          rule: readingRules.references,
          source: entry.source,
          at,
          message: `${label(schemas, entry.kind, at)}写的“${excerpt(value)}”在${title}里不存在。`,
          help: meant ? `是不是 ${meant}？改正编号，或先建立这条记录。` : '改成已有的编号，或先建立这条记录。',
        });
      }
    }
  }
  return found;
}

function valuesAt(value: unknown, path: readonly string[], at: Path = []): { at: Path; value: string }[] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [{ at, value }] : [];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item: unknown, index) => valuesAt(item, rest, [...at, index])) : [];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[key], rest, [...at, key]) : [];
}
