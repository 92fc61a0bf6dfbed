// Everything a page needs of one procedure: the picture in both variants, the list with the same content, the Mermaid text.
import type { Step } from '../model/schema-types.ts';
import { countedDays } from './counted-days.ts';
import { flowList, type FlowList, type FlowNames } from './flow-list.ts';
import { FLOW_WORDS } from './flow-words.ts';
import { flowGraph, type FlowGraph } from './graph.ts';
import { lanesOf } from './lanes.ts';
import { layoutFlow, type FlowLayout } from './layout.ts';
import type { Language } from '../i18n/language.ts';
import { limitShort } from '../i18n/limit-words.ts';
import { PHONE } from './measure-grid.ts';
import { flowMermaid } from './mermaid.ts';
import { flowSvg, type StepMark } from './svg.ts';
import { plainLine } from './wrap-text.ts';

export interface DrawOptions extends FlowNames {
  /** Begins every id; must be unlike any other on the page. Letters, digits and hyphens. */
  idPrefix: string;
  /** Title of the picture, such as the name of the power or the flow. */
  title: string;
  /** Steps that a version changed, by id. */
  marks?: ReadonlyMap<string, StepMark>;
}

export interface DrawnFlow {
  /** `<div class="flow-figure …">` with the wide and the narrow picture, of which flow.css shows the one that fits, and what their signs mean. */
  figure: string;
  /** Room in rem from which on the wide picture is shown; 0 where one picture serves every width. */
  room: number;
  list: FlowList;
  mermaid: string;
}

/** The pictures are as legible as the page's own text down to this scale. */
const LEAST_SCALE = 0.85;
/** flow.css knows every fourth rem in between. A picture that needs more is not legible on any page: only the narrow one is shown. */
const LEAST_ROOM = 20;
const MOST_ROOM = 80;

/** Draws a list of steps; pure, and the same for the same steps. */
export function drawFlow(steps: readonly Step[], options: DrawOptions): DrawnFlow {
  const graph = flowGraph(steps);
  return { ...flowFigure(graph, options), list: flowList(graph, options), mermaid: flowMermaid(graph, options) };
}

/** The pictures alone. */
export function flowFigure(graph: FlowGraph, { idPrefix, title, office, language = 'zh', marks }: DrawOptions): Pick<DrawnFlow, 'figure' | 'room'> {
  const lanes = lanesOf(graph, office).names.map((name) => plainLine(name, 20));
  const total = countedDays(graph).sums.map((limit) => limitShort(limit, language)).join(' + ');
  const words = { idPrefix, title, description: FLOW_WORDS[language].describe(graph.nodes.length, lanes, total || undefined), ...(marks ? { marks: new Map(graph.nodes.flatMap(({ index, step }) => { const mark = marks.get(step.id); return mark ? [[index, mark] as const] : []; })) } : {}) };
  const wide = layoutFlow(graph, 'wide', { office, language });
  const legend = legendOf(graph, wide, language);
  if (wide.width <= PHONE) return { room: 0, figure: `<div class="flow-figure">${flowSvg(wide, words)}${legend}</div>` };
  const narrow = flowSvg(layoutFlow(graph, 'narrow', { office, language }), words);
  const room = Math.max(LEAST_ROOM, 4 * Math.ceil((wide.width * LEAST_SCALE) / 64));
  if (room > MOST_ROOM) return { room: 0, figure: `<div class="flow-figure">${narrow}${legend}</div>` };
  return { room, figure: `<div class="flow-figure flow-fit flow-fit-${room}">${flowSvg(wide, words)}${narrow}${legend}</div>` };
}

function legendOf(graph: FlowGraph, { boxes }: FlowLayout, language: Language): string {
  const { dashed, marks } = FLOW_WORDS[language];
  const sentences = [graph.edges.some(({ back }) => back) && dashed, boxes.some(({ text }) => text.lines.some(({ role }) => role === 'marks')) && marks].filter(Boolean);
  return sentences.length ? `<p class="flow-legend">${sentences.join(language === 'en' ? ' ' : '')}</p>` : '';
}
