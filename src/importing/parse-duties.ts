// 责任事项内容 → duties with their stages, and the draft of a procedure where the duties are its stages.
import type { Power, Step } from '../model/schema-types.ts';
import { NOT_A_STEP, STAGES, type Stage } from './stage-names.ts';

export type Duty = NonNullable<Power['duties']>[number];

interface Line extends Duty {
  /** The heading it stands under, e.g. 直接实施责任. */
  heading?: string;
  /** Name of its own stage, without 责任: 受理. */
  own?: string;
  numbered: boolean;
}

const HEADING = /^([\p{Script=Han}、]{2,14}?责任)\s*[：:]?$/u;
const NUMBER = /^\d{1,2}\s*[.．、）)](?!\d)\s*/;
/** Other ways to number a list; below "1." they number the points of one duty. */
const OTHER_NUMBER = /^(?:[（(]\s*[\d一二三四五六七八九十]{1,3}\s*[）)]|[一二三四五六七八九十]{1,3}\s*[、.．]|[①-⑳])\s*/;
const STAGE = /^([\p{Script=Han}、]{1,10}?)(?:阶段责任|环节责任|责任|阶段|环节)\s*[：:。]\s*/u;
/** A second duty on the same line: "…制止。2.建立…". */
const NEXT_ON_LINE = /(?<=[。；;])\s*(?=\d{1,2}[.．、](?!\d)[\p{Script=Han}])/gu;

/** The duties in order. A line without a number goes on the duty above it. */
export function parseDuties(lines: readonly string[]): Duty[] {
  return dutyLines(lines).map(({ stage, text }) => ({ ...(stage ? { stage } : {}), text }));
}

/** Steps named by the duties themselves; empty where the duties only speak of obligations in general. */
export function draftSteps(lines: readonly string[]): Step[] {
  const duties = dutyLines(lines).filter((line) => line.numbered && !/指导|监督/.test(line.heading ?? ''));
  const named = duties.filter((line) => line.own !== undefined && !NOT_A_STEP.includes(line.own)).map((line) => ({ line, stage: stageNamed(line.own ?? ''), name: line.own ?? '' }));
  if (named.length >= 2) return withIds(named);
  const opened = duties.flatMap((line) => {
    const stage = STAGES.find((known) => known.openings?.some((opening) => opening.test(line.text)));
    return stage ? [{ line, stage, name: stage.name }] : [];
  });
  return opened.length >= 3 ? withIds(opened) : [];
}

function dutyLines(lines: readonly string[]): Line[] {
  const duties: Line[] = [];
  const split = lines.join('\n').replace(NEXT_ON_LINE, '\n').split('\n');
  const number = split.some((line) => NUMBER.test(line)) ? NUMBER : OTHER_NUMBER;
  let heading: string | undefined;
  for (const line of split) {
    const title = HEADING.exec(line);
    if (title) {
      heading = title[1];
      continue;
    }
    const numbered = number.test(line);
    const text = line.replace(number, '').trim();
    const last = duties.at(-1);
    if (!numbered && last && last.heading === heading) {
      last.text = `${last.text}\n${line.trim()}`;
      continue;
    }
    if (text === '') continue;
    const named = STAGE.exec(text);
    const own = named?.[1];
    const rest = named ? text.slice(named[0].length).trim() : text;
    const stage = named && rest !== '' ? named[0].replace(/\s*[：:。]\s*$/, '') : heading;
    duties.push({ ...(stage ? { stage } : {}), text: rest === '' ? text : rest, ...(heading ? { heading } : {}), ...(own && rest !== '' ? { own } : {}), numbered });
  }
  return duties;
}

const stageNamed = (name: string): Stage | undefined => STAGES.find((stage) => stage.names.includes(name));

function withIds(found: readonly { line: Line; stage: Stage | undefined; name: string }[]): Step[] {
  const used = new Map<string, number>();
  return found.map(({ line, stage, name }, index) => {
    const base = stage?.id ?? `step-${index + 1}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return { id: times === 1 ? base : `${base}-${times}`, name, action: line.text };
  });
}
