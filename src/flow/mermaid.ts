// Steps → Mermaid text (flowchart TD, one subgraph a lane) for pull-request comments, MDX and download.
import { lanesOf } from './lanes.ts';
import type { Language } from '../i18n/language.ts';
import { stepLimit } from '../i18n/limit-words.ts';
import type { FlowGraph, FlowNode } from './graph.ts';
import { plainLine } from './wrap-text.ts';

export interface MermaidOptions {
  office?: string;
  language?: Language;
}

/** Words that mermaid's lexer takes for commands wherever they stand, even inside quotes. */
const COMMANDS = /\b(?=(?:direction|style|classdef|class|linkstyle|click|call|href|end|subgraph|graph|flowchart|default|init|interpolate|javascript|vbscript|data|acctitle|accdescr)\b)/gi;

/** Text that mermaid parses, whatever the steps are called; ends with a line end. */
export function flowMermaid(graph: FlowGraph, { office, language = 'zh' }: MermaidOptions = {}): string {
  const lanes = lanesOf(graph, office);
  const groups = lanes.names.length ? lanes.names : [undefined];
  const lines = groups.flatMap((name, lane) => {
    const nodes = graph.nodes.filter(({ index }) => lanes.of[index] === lane).map((node) => nodeText(node, language));
    return name === undefined ? nodes.map((node) => `  ${node}`) : [`  subgraph lane${lane + 1}["${label(name)}"]`, ...nodes.map((node) => `    ${node}`), '  end'];
  });
  const edges = graph.edges.map(({ from, to, when, back }) => `  s${from + 1} ${back ? '-.->' : '-->'}${when && label(when) ? `|"${label(when)}"|` : ''} s${to + 1}`);
  return `${['flowchart TD', ...lines, ...edges].join('\n')}\n`;
}

function nodeText({ index, kind, step, out }: FlowNode, language: Language): string {
  const time = step.limit && (step.limit.kind === 'days' || step.limit.kind === 'immediate') ? `（${stepLimit(step.limit, language)}）` : '';
  const text = `"${label(`${index + 1}、${step.name}${time}`)}"`;
  const shape = kind === 'decision' ? ['{{', '}}'] : kind === 'start' || kind === 'end' || out.length === 0 ? ['([', '])'] : ['[', ']'];
  return `s${index + 1}${shape[0]}${text}${shape[1]}`;
}

/** Everything of ASCII but letters, digits, spaces and a few harmless signs becomes a numeric entity, and so does the first letter of a command. */
function label(text: string): string {
  return plainLine(text, 80)
    .replace(/[^A-Za-z0-9 .,\u0080-\u{10ffff}]/gu, entity)
    // Mermaid 11 takes a label that begins like a numbered list for one, and refuses it.
    .replace(/^(\d+)\.(?= )/, '$1#46;')
    .replace(COMMANDS, '\u0000')
    .replace(/\u0000(.)/gu, (_, letter: string) => entity(letter));
}

const entity = (sign: string): string => `#${sign.codePointAt(0)};`;
