// How lists write the level of government → the levels of the schema. Data.
import type { Power } from '../model/schema-types.ts';
import { comparable, oneLine } from './clean-text.ts';

export type Level = NonNullable<Power['levels']>[number];

const LEVELS: readonly { level: Level; words: readonly string[] }[] = [
  { level: 'national', words: ['国家级', '国家', '中央'] },
  { level: 'province', words: ['省级', '自治区级', '直辖市级', '省', '自治区', '省(自治区)级', '省(区、市)级'] },
  { level: 'city', words: ['市级', '地州市级', '地(州、市)级', '地级', '州市级', '地市级', '设区市级', '设区的市级', '州级', '市', '地州市', '市本级'] },
  { level: 'county', words: ['县级', '县市区级', '县(市、区)级', '区县级', '县(区)级', '区级', '县', '县市级', '县市区'] },
  { level: 'town', words: ['乡镇级', '镇级', '乡级', '街道级', '乡镇(街道)级', '乡镇'] },
  { level: 'village', words: ['村级', '社区级', '村(社区)级'] },
  { level: 'graded', words: ['分级管理', '分级'] },
];

const known = new Map(LEVELS.flatMap(({ level, words }) => words.map((word) => [comparable(word), level] as const)));
const SEPARATOR = /[;；。,，:：|]/;

/** A level cell: "地州市级" or "市级、县级" gives levels; "市级；负责…" also the words after it; anything else is only words. */
export function readLevel(raw: string): { levels: Level[]; rest: string } {
  const text = oneLine(raw);
  const whole = levelsIn(text);
  if (whole) return { levels: whole, rest: '' };
  const cut = text.search(SEPARATOR);
  const head = cut > 0 ? levelsIn(text.slice(0, cut)) : undefined;
  return head ? { levels: head, rest: text.slice(cut + 1).replace(/^[;；。,，:：|]+/, '').trim() } : { levels: [], rest: text };
}

function levelsIn(text: string): Level[] | undefined {
  const one = known.get(comparable(text));
  if (one) return [one];
  const parts = text.split(/[、,，;；\/和及]/).map((part) => known.get(comparable(part)));
  return parts.length > 1 && parts.every((level) => level !== undefined) ? [...new Set(parts)] : undefined;
}
