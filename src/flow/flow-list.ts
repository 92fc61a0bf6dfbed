// Steps → the same content as plain words, one entry a step: for the list beside the picture, cards, downloads and the search index.
import type { Citation, Disclosure, Step } from '../model/schema-types.ts';
import { FLOW_WORDS } from './flow-words.ts';
import type { FlowGraph } from './graph.ts';
import type { Language } from '../i18n/language.ts';
import { stepLimit } from '../i18n/limit-words.ts';

export interface FlowListNext {
  /** Number of the step in the list, from 1. */
  number: number;
  name: string;
  when?: string;
  /** Leads back to an earlier step. */
  back: boolean;
}

export interface FlowListStep {
  number: number;
  id: string;
  name: string;
  kind: NonNullable<Step['kind']>;
  /** Office and post, as one phrase. */
  who?: string;
  how?: string;
  duty?: string;
  limit?: string;
  limitNote?: string;
  /** False where the time of this step is not part of the promised limit. */
  counts: boolean;
  /** Says what must be done before, where several lines meet. */
  joins?: string;
  supervision?: string;
  rights?: string;
  /** Range, forms and term, in this order. */
  disclosure: string[];
  documents: string[];
  basis: string[];
  /** Empty: the procedure ends here. */
  next: FlowListNext[];
  /** All of `next` happen at the same time. */
  parallel: boolean;
}

export interface FlowList {
  language: Language;
  steps: FlowListStep[];
}

/** Public names for what a step names by id; the id itself where none is given. */
export interface FlowNames {
  office?: string;
  language?: Language;
  audience?: (id: string) => string;
  term?: (id: string) => string;
  citation?: (citation: Citation) => string;
}

export function flowList(graph: FlowGraph, names: FlowNames = {}): FlowList {
  const { language = 'zh' } = names;
  const words = FLOW_WORDS[language];
  const steps = graph.nodes.map(({ index, kind, step, out, in: arriving }): FlowListStep => {
    const next = out.map((edge): FlowListNext => {
      const { to, when, back } = graph.edges[edge]!;
      return { number: to + 1, name: graph.nodes[to]!.step.name, ...(when === undefined ? {} : { when }), back };
    });
    const who = [step.office, step.post].filter((each) => each !== undefined).join(' ') || names.office;
    const meets = arriving.filter((edge) => !graph.edges[edge]!.back).length > 1;
    return {
      number: index + 1, id: step.id, name: step.name, kind, counts: step.counts !== false,
      ...given('who', who), ...given('how', step.action), ...given('duty', step.duty),
      ...timeOf(step, language),
      ...given('joins', meets && step.join ? words.joins[step.join] : undefined),
      ...given('supervision', step.supervision), ...given('rights', step.rights),
      disclosure: disclosureWords(step.disclosure, names), documents: step.documents ?? [], basis: (step.basis ?? []).map(names.citation ?? citationWords),
      next, parallel: next.length > 1 && next.every(({ when }) => when === undefined),
    };
  });
  return { language, steps };
}

const given = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } => (value ? ({ [key]: value } as { [P in K]?: string }) : {});

/** A step without a limit is told by its note alone: "随时可以申请" says more than "不限时（随时可以申请）". */
function timeOf({ limit }: Step, language: Language): Pick<FlowListStep, 'limit' | 'limitNote'> {
  if (limit?.kind === 'none' && limit.note) return { limit: limit.note };
  return { ...given('limit', limit && stepLimit(limit, language)), ...given('limitNote', limit?.note) };
}

function disclosureWords(disclosure: Disclosure | undefined, { audience = String, term = String, language = 'zh' }: FlowNames): string[] {
  if (!disclosure) return [];
  const parts = [disclosure.audience && audience(disclosure.audience), disclosure.forms?.join(FLOW_WORDS[language].comma), disclosure.term && term(disclosure.term), disclosure.until && FLOW_WORDS[language].until(disclosure.until)];
  return parts.filter((part): part is string => Boolean(part));
}

/** “《行政许可法》第32条第1款第4项”. */
function citationWords({ law, title, article, subArticle, paragraph, item, range }: Citation): string {
  const place = article === undefined ? '' : `第${article}条${subArticle === undefined ? '' : `之${subArticle}`}${paragraph === undefined ? '' : `第${paragraph}款`}${item === undefined ? '' : `第${item}项`}`;
  return `${title ? `《${title}》` : law ?? ''}${place || (range ?? '')}`;
}
