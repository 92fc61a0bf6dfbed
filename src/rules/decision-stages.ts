// The stages of a major decision: their names, and when each began and ended.
import type { Decision } from '../model/schema-types.ts';

export type Stage = Decision['stages'][number];
export type StageName = Stage['stage'];
export type PlacedStage = Stage & { /** Position in the record. */ index: number };

/** In the words of the record's form; a test keeps them equal. */
export const STAGE_NAMES: Readonly<Record<StageName, string>> = {
  start: '启动', forum: '民意咨询会', refine: '完善决策草案', participation: '公开征求意见', hearing: '听证会', expert: '专家论证', risk: '风险评估', legal: '合法性审查',
  discussion: '集体讨论', notice: '公示', filing: '备案', publication: '公布结果', answer: '答复质询', archive: '归档', evaluation: '执行和后评估',
};

/** The stages of a name, in the order of the record: a forum may have been held twice. */
export const stagesOf = ({ stages }: Decision, ...names: StageName[]): PlacedStage[] =>
  stages.map((stage, index) => ({ ...stage, index })).filter(({ stage }) => names.includes(stage));

/** The first day of a stage that was carried out. */
export const startOf = ({ from, held, to }: Stage): string | undefined => from ?? held ?? to;
/** Its last day. */
export const endOf = ({ to, held, from }: Stage): string | undefined => to ?? held ?? from;

/** The discussion in which it was decided: the last one that was held. */
export const discussionOf = (decision: Decision): PlacedStage | undefined => stagesOf(decision, 'discussion').findLast(({ state }) => state === 'done');

/** The day on which the outcome was made public, wherever the record says it. */
export const publishedOn = (decision: Decision): string | undefined => decision.published ?? stagesOf(decision, 'publication').filter(({ state }) => state === 'done').map(endOf).find(Boolean);
