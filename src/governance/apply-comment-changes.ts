// One changed record in the comment: its fields in directed words, its flowchart before and after.
import type { FieldChange } from '../history/meaning/change.ts';
import type { RecordChange } from './apply-changes.ts';
import type { Detail } from './apply-comment.ts';
import { plain } from './apply-plain.ts';
import { EFFECT_WORDS, SORT_WORDS, WORDS } from './apply-words.ts';

export function recordPart(change: RecordChange, detail: Detail, withFlow: boolean): string {
  const { path, sort, kind, name } = change;
  const head = kind === undefined ? `${SORT_WORDS[sort]} ${plain(path, 200)}` : `${SORT_WORDS[sort]} ${plain(kind, 40)}：${plain(name ?? '', 80)}`;
  return [`#### ${head}`, ...(kind === undefined ? [] : [plain(path, 200)]), fieldLines(change, detail), ...(withFlow ? flowPart(change) : [])].join('\n\n');
}

function fieldLines({ kind, sort, comparison, flow, unreadable }: RecordChange, { fields, text }: Detail): string {
  if (unreadable !== undefined) return `${WORDS.notReadable}${plain(unreadable, text)}`;
  if (kind === undefined) return WORDS.notCompared;
  if (sort === 'added') return WORDS.newRecord;
  if (sort === 'removed') return WORDS.goneRecord;
  if (!comparison) return WORDS.notCompared;
  if (comparison.fields.length === 0 && !comparison.flow) return flow ? `${WORDS.flow}。` : WORDS.noFields;
  // What is worse for people is read first.
  const rank = { worse: 0, better: 1, neutral: 2 };
  const sorted = [...comparison.fields].sort((a, b) => rank[a.effect] - rank[b.effect]);
  const line = ({ words, effect }: FieldChange): string => `- ${EFFECT_WORDS[effect] ? `${EFFECT_WORDS[effect]}：` : ''}${plain(words.zh, text)}`;
  const steps = (comparison.flow?.steps ?? []).map(({ words }) => `- ${plain(words.zh, text)}`);
  const lines = [...sorted.map(line), ...steps.filter((step) => !sorted.some((field) => line(field) === step))];
  return [...lines.slice(0, fields), ...(lines.length > fields ? [`- ${WORDS.moreFields(lines.length - fields)}`] : [])].join('\n');
}

/** Mermaid of our own making holds no backtick: every sign that could end the fence is an entity in it. */
function flowPart({ flow }: RecordChange): string[] {
  if (!flow) return [];
  const picture = (title: string, text: string | undefined): string => `**${title}**\n\n${text === undefined || text.includes('`') ? WORDS.none : `\`\`\`mermaid\n${text.trimEnd()}\n\`\`\``}`;
  return [`<details>\n<summary>${WORDS.flow}</summary>\n\n${picture(WORDS.flowBefore, flow.before)}\n\n${picture(WORDS.flowAfter, flow.after)}\n\n</details>`];
}
