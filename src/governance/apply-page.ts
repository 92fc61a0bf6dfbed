// The draft for reviewers: one HTML file with everything in it, which opens from disk, asks no network and runs no script. Every word of people is text.
import { drawFlow } from '../flow/draw-flow.ts';
import { escapeMarkup } from '../flow/markup.ts';
import type { FieldChange, TextPiece } from '../history/meaning/change.ts';
import { visible } from '../model/visible-text.ts';
import type { Step } from '../model/schema-types.ts';
import type { RecordChange } from './apply-changes.ts';
import type { ToSay } from './apply-comment.ts';
import { EFFECT_WORDS, HEADINGS, SORT_WORDS, STATUS_WORDS, WORDS } from './apply-words.ts';
import type { Requirement } from './decision.ts';

export interface PageOf extends ToSay {
  /** Number and title of the request, and the commits that were compared. */
  heading: string;
  base: string;
  head: string;
  /** Style of the flowcharts (src/flow/flow.css). */
  flowStyle: string;
}

const text = (words: string): string => escapeMarkup(visible(words));

/** A whole page. Nothing may be loaded and nothing may run, whatever stands in the records. */
export function reviewPage({ heading, base, head, decision, changes, findings, flowStyle }: PageOf): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>审阅稿：${text(heading)}</title>
<style>${STYLE}${flowStyle.replace(/<\//g, '<\\/')}</style>
</head>
<body>
<header><p>审阅稿，供审核人员查看；不是正式发布的内容。</p><h1>${text(heading)}</h1><p>从 <code>${text(base.slice(0, 12))}</code> 到 <code>${text(head.slice(0, 12))}</code></p></header>
<main>
<section><h2>${HEADINGS[decision.decision]}</h2><p>${text(decision.because.zh)}。</p>${todo(decision.requirements)}</section>
<section><h2>${WORDS.changes}</h2>${changes.length ? changes.map(recordSection).join('\n') : `<p>${WORDS.noChanges}</p>`}</section>
<section><h2>${WORDS.findings}</h2>${findings.length ? `<ul>${findings.map(({ severity, file, line, message, help }) => `<li><strong>${WORDS.severity[severity]}</strong> <code>${text(file)}</code> ${WORDS.line(line)}：${text(message)}<br>→ ${text(help)}</li>`).join('')}</ul>` : `<p>${WORDS.noFindings}</p>`}</section>
</main>
</body>
</html>
`;
}

function todo(requirements: readonly Requirement[]): string {
  const rows = requirements.flatMap((one) => [one, ...one.children]).filter(({ status }) => status !== 'notNeeded');
  return `<table><thead><tr><th scope="col">要求</th><th scope="col">情况</th><th scope="col">期限</th></tr></thead><tbody>${rows.map(({ title, status, because, until, subject }) => `<tr><td>${text(title.zh)}${subject ? `<br><small>${text(subject)}</small>` : ''}</td><td>${STATUS_WORDS[status]}：${text(because.zh)}</td><td>${until ? text(until.words.zh) : ''}</td></tr>`).join('')}</tbody></table>`;
}

function recordSection({ path, sort, kind, name, comparison, steps, unreadable }: RecordChange, index: number): string {
  const fields = comparison?.fields ?? [];
  const stepWords = comparison?.flow?.steps ?? [];
  const told = fields.length || stepWords.length ? `<ul>${fields.map((field) => `<li class="${field.effect}">${fieldWords(field)}</li>`).join('')}${stepWords.map(({ words }) => `<li>${text(words.zh)}</li>`).join('')}</ul>` : `<p>${unreadable !== undefined ? `${WORDS.notReadable}${text(unreadable)}` : kind === undefined ? WORDS.notCompared : sort === 'added' ? '全新的记录。' : sort === 'removed' ? WORDS.goneRecord : WORDS.noFields}</p>`;
  const title = kind === undefined ? text(path) : `${text(kind)}：${text(name ?? '')}`;
  const flow = steps ? `<div class="pair"><section><h4>${WORDS.flowBefore}</h4>${flowOf(steps.before, `b${index}`, name ?? path)}</section><section><h4>${WORDS.flowAfter}</h4>${flowOf(steps.after, `a${index}`, name ?? path)}</section></div>` : '';
  return `<article><h3>${SORT_WORDS[sort]} ${title}</h3><p><code>${text(path)}</code></p>${told}${flow}</article>`;
}

function fieldWords({ words, effect, before, after, pieces }: FieldChange): string {
  const said = `${EFFECT_WORDS[effect] ? `<strong>${EFFECT_WORDS[effect]}</strong> ` : ''}${text(words.zh)}`;
  if (pieces?.length) return `${said}<p class="piece">${pieces.map(piece).join('')}</p>`;
  return before === undefined && after === undefined ? said : `${said}<dl><dt>${WORDS.flowBefore}</dt><dd>${text(before ?? WORDS.none)}</dd><dt>${WORDS.flowAfter}</dt><dd>${text(after ?? WORDS.none)}</dd></dl>`;
}

const piece = ({ is, text: words }: TextPiece): string => (is === 'same' ? text(words) : is === 'removed' ? `<del>${text(words)}</del>` : `<ins>${text(words)}</ins>`);

function flowOf(steps: readonly Step[] | undefined, idPrefix: string, title: string): string {
  if (!steps) return `<p>${WORDS.none}</p>`;
  try {
    return drawFlow(steps, { idPrefix, title }).figure;
  } catch {
    return `<p>画不出来。</p>`;
  }
}

const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.7 system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;max-width:70rem;margin:0 auto;padding:1rem}
h1,h2,h3{line-height:1.3}article{border:1px solid #8886;border-radius:8px;padding:0 1rem 1rem;margin:1rem 0}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}th,td{border:1px solid #8886;padding:.4rem .6rem;text-align:left;vertical-align:top}
code{overflow-wrap:anywhere}li.worse{border-left:4px solid #b3261e;padding-left:.5rem}li.better{border-left:4px solid #1b6e3c;padding-left:.5rem}
del{background:#f9d7d5;color:#5c100c}ins{background:#d5f2df;color:#0c4423}dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem .8rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem}.pair svg{max-width:100%;height:auto;background:#fff}
`;
