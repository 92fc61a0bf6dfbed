// What a change means for the list, and what rules need to know of one.
import type { Kind } from './kinds.ts';

/**
 * 新增 取消 下放 承接 变更 划转 合并 分设 更正 技术性: what a change means for the list. `corrected`: an error was put right and the rule itself is what it was;
 * `technical`: nothing of it concerns a reader.
 */
export type ChangeClass = 'added' | 'repealed' | 'delegated' | 'takenOver' | 'changed' | 'moved' | 'merged' | 'split' | 'corrected' | 'technical';

/** A version of a power, as far as rules about changes need it. */
export interface ToldChange {
  kind: Kind;
  id: string;
  /** The day it was recorded, ISO date. */
  day: string;
  /** Full hash. */
  commit: string;
  subject: string;
  class: ChangeClass;
  /** What the data alone tell. */
  data?: ChangeClass;
  /** The adjustment it is part of, and what that says became of the power. */
  adjustment?: string;
  named?: ChangeClass;
  /** `Change-Kind` of the commit. */
  said?: string;
  /** The power was there before. */
  before: boolean;
  /** It only came into force, as was published before. */
  inForce: boolean;
  /** The most important change, in Chinese. */
  summary: string;
}
