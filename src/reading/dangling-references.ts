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
  const branches = new Map<Kind, Branch>();
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
    const branch = branches.get(entry.kind) ?? branchOf(referencePaths(schemas, entry.kind));
    branches.set(entry.kind, branch);
    visit(entry.value, branch, [], (at, value, target) => {
      if (register.exists(target, value)) return;
      const meant = near(target, value);
      found.push({
        rule: readingRules.references,
        source: entry.source,
        at,
        message: `${label(schemas, entry.kind, at)}写的“${excerpt(value)}”在${schemas.get(target)?.title ?? '分类表'}里不存在。`,
        help: meant ? `是不是 ${meant}？改正编号，或先建立这条记录。` : '改成已有的编号，或先建立这条记录。',
      });
    });
  }
  return found;
}

/** The reference paths of a kind as a tree, so that a record is walked once and not once a path. */
interface Branch {
  target?: string;
  below: [key: string, branch: Branch][];
}

function branchOf(paths: readonly ReferencePath[], depth = 0): Branch {
  const keys = [...new Set(paths.flatMap(({ path }) => path.slice(depth, depth + 1)))];
  return {
    target: paths.find(({ path }) => path.length === depth)?.target,
    below: keys.map((key) => [key, branchOf(paths.filter(({ path }) => path[depth] === key), depth + 1)]),
  };
}

function visit(value: unknown, branch: Branch, at: Path, found: (at: Path, value: string, target: string) => void): void {
  if (typeof value === 'string') {
    if (branch.target) found(at, value, branch.target);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of branch.below) {
      if (key !== '*') {
        if (key in value) visit((value as Record<string, unknown>)[key], below, [...at, key], found);
      } else if (Array.isArray(value)) value.forEach((item: unknown, index) => visit(item, below, [...at, index], found));
    }
  }
}
