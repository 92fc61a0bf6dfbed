// Every text of a record with its path, for rules about wording.
import type { Path } from './rule.ts';

export interface Text {
  at: Path;
  text: string;
}

export function* textsOf(value: unknown, at: Path = []): Generator<Text> {
  if (typeof value === 'string') yield { at, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, [...at, index]);
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...at, key]);
}
