// What may happen to a case, in the words of the source documents and of GB/T 39046-2020 (办理, 电子监察). A case is known by a pseudonym, never by a person.
import type { Bilingual } from '../i18n/language.ts';

/** One event of a case, as published: days only, no times, no names. */
export interface CaseEvent {
  /** Pseudonym of the case, made on import. */
  caseId: string;
  power: string;
  office: string;
  /** Post that acted; empty where the applicant did. */
  post: string;
  type: EventType;
  /** ISO date. */
  date: string;
  /** Asked for by some types (R8, R35). */
  reason: string;
  /** Id of the step reached, where the event completes one. */
  step: string;
  /** Materials listed and received; undefined where nobody counted. */
  required?: number;
  received?: number;
  /** Of a penalty: yuan, and the grade of discretion it was given (R9). */
  amount?: number;
  grade?: string;
  /** Of an extension: how many days, in the unit of the limit. */
  days?: number;
}

export type EventType = keyof typeof EVENT_TYPES;

interface Meaning {
  title: Bilingual;
  /** `begin` starts the clock of handling, `pause` stops it, `resume` lets it go on, `decide` ends it, `close` ends the case without a decision. */
  clock?: 'begin' | 'pause' | 'resume' | 'decide' | 'close';
  /** R8, R35: the document asks why. */
  reason?: true;
  /** It may come after the end. */
  after?: true;
}

/** In the order of a usual case. */
export const EVENT_TYPES = {
  apply: { title: { zh: '申请', en: 'applied' } },
  supplement: { title: { zh: '一次告知补正', en: 'asked to complete' }, reason: true },
  supplemented: { title: { zh: '补正收到', en: 'completed' } },
  refuse: { title: { zh: '不予受理', en: 'not accepted' }, clock: 'close', reason: true },
  accept: { title: { zh: '受理', en: 'accepted' }, clock: 'begin' },
  open: { title: { zh: '立案', en: 'opened' }, clock: 'begin' },
  step: { title: { zh: '环节办结', en: 'step completed' } },
  suspend: { title: { zh: '暂停', en: 'suspended' }, clock: 'pause', reason: true },
  hearing: { title: { zh: '听证', en: 'hearing' }, clock: 'pause' },
  expert: { title: { zh: '专家评审', en: 'expert review' }, clock: 'pause' },
  test: { title: { zh: '检验检测鉴定', en: 'test' }, clock: 'pause' },
  resume: { title: { zh: '恢复', en: 'resumed' }, clock: 'resume' },
  extend: { title: { zh: '延长期限', en: 'extended' }, reason: true },
  return: { title: { zh: '退回', en: 'returned' }, reason: true },
  merge: { title: { zh: '并案', en: 'merged' }, clock: 'close', reason: true },
  withdraw: { title: { zh: '撤回申请', en: 'withdrawn' }, clock: 'close' },
  approve: { title: { zh: '准予', en: 'granted' }, clock: 'decide' },
  reject: { title: { zh: '不予', en: 'denied' }, clock: 'decide', reason: true },
  penalise: { title: { zh: '作出处罚', en: 'penalised' }, clock: 'decide' },
  finish: { title: { zh: '办结', en: 'concluded' }, clock: 'decide' },
  explain: { title: { zh: '超期说明', en: 'delay explained' }, reason: true, after: true },
  deliver: { title: { zh: '送达', en: 'delivered' }, after: true },
} as const satisfies Record<string, Meaning>;

/** What a type means. */
export const meaningOf = (type: EventType): Meaning => EVENT_TYPES[type];

/** The type of a word as departments write it, Chinese or key; undefined for an unknown one. */
export function eventType(word: string): EventType | undefined {
  return BY_WORD.get(word);
}

/** Other ways in which systems write it. */
const ALSO: Readonly<Record<string, EventType>> = { 收件: 'apply', 补正: 'supplement', 补正告知: 'supplement', 补齐: 'supplemented', 中止: 'suspend', 鉴定: 'test', 检测: 'test', 检验: 'test', 延期: 'extend', 审批: 'finish', 批准: 'approve', 撤回: 'withdraw', 驳回: 'reject', 处罚决定: 'penalise' };

const BY_WORD: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ...Object.entries(ALSO),
  ...(Object.keys(EVENT_TYPES) as EventType[]).flatMap((type): [string, EventType][] => [[type, type], [EVENT_TYPES[type].title.zh, type]]),
]);
