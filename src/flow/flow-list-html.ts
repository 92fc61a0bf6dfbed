// The list of steps → HTML: an ordered list that says everything the picture says, for screen readers, phones, print and search.
import type { FlowList, FlowListStep } from './flow-list.ts';
import { FLOW_WORDS, type FlowWords } from './flow-words.ts';
import { escapeMarkup as escape } from './markup.ts';

/** The list as HTML text; `idPrefix` begins the ids that steps link to each other by. */
export function flowListHtml({ steps, language }: FlowList, idPrefix: string): string {
  const id = escape(idPrefix);
  return `<ol class="flow-list">${steps.map((step) => stepHtml(step, id, FLOW_WORDS[language])).join('')}</ol>`;
}

function stepHtml(step: FlowListStep, id: string, words: FlowWords): string {
  const beside = [step.limitNote, step.counts ? undefined : words.notCounted].filter(Boolean).join(words.semicolon);
  const limit = step.limit && `${step.limit}${beside && `${words.open}${beside}${words.close}`}`;
  const facts: [string, string | undefined][] = [
    [words.who, step.who], [words.how, step.how], [words.duty, step.duty], [words.limit, limit ?? (step.counts ? undefined : words.notCounted)], [words.documents, step.documents.join(words.comma)],
    [words.rights, step.rights], [words.supervision, step.supervision], [words.disclosure, step.disclosure.join(words.comma)], [words.basis, step.basis.join(words.comma)],
  ];
  const rows = facts.flatMap(([term, value]) => (value ? `<div><dt>${term}</dt><dd>${escape(value)}</dd></div>` : []));
  return `<li id="${id}-step-${step.number}" class="flow-step flow-step-${step.kind}"><p class="flow-step-name">${escape(step.name)}</p>${step.joins ? `<p class="flow-step-joins">${step.joins}</p>` : ''}${rows.length ? `<dl>${rows.join('')}</dl>` : ''}${nextHtml(step, id, words)}</li>`;
}

function nextHtml({ next, parallel }: FlowListStep, id: string, words: FlowWords): string {
  const ways = next.map(({ number, name, when, back }) => `${when ? `<span class="flow-when">${escape(when)}</span>${words.colon}` : ''}<a href="#${id}-step-${number}">${escape(words.step(number, name))}</a>${back ? words.loop : ''}`);
  if (!ways.length) return `<p class="flow-next flow-ends">${words.ends}</p>`;
  if (ways.length === 1) return `<p class="flow-next">${words.next}${words.colon}${ways[0]}</p>`;
  return `<p class="flow-next">${parallel ? words.parallel : words.decision}${words.colon}</p><ul class="flow-ways">${ways.map((way) => `<li>${way}</li>`).join('')}</ul>`;
}
