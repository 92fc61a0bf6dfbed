// Decision, changes and findings → the one comment on a pull request. As much of it as fits; what is said first is what people need first.
import type { Finding } from '../rules/rule.ts';
import { recordPart } from './apply-comment-changes.ts';
import type { RecordChange } from './apply-changes.ts';
import { plain } from './apply-plain.ts';
import { COMMENT_MARK, HEADINGS, STATUS_WORDS, WORDS } from './apply-words.ts';
import type { CheckResultFile } from './check-result.ts';
import type { Decision, ObjectionState, Requirement } from './decision.ts';

export interface ToSay {
  decision: Decision;
  changes: readonly RecordChange[];
  findings: readonly Finding[];
  /** What the program of the head says of itself; it may be any program. */
  fromHead?: CheckResultFile;
}

/** GitHub refuses a comment of more characters. Counted here in UTF-16 units, of which there are never fewer. */
export const COMMENT_LIMIT = 65_536;

/** How much is told; later ones are tried where the earlier do not fit. */
export interface Detail {
  records: number;
  fields: number;
  flows: number;
  findings: number;
  people: number;
  text: number;
}

const DETAILS: readonly Detail[] = [
  { records: 100, fields: 60, flows: 40, findings: 100, people: 30, text: 400 },
  { records: 60, fields: 30, flows: 8, findings: 50, people: 15, text: 200 },
  { records: 40, fields: 12, flows: 2, findings: 30, people: 10, text: 120 },
  { records: 20, fields: 5, flows: 0, findings: 15, people: 5, text: 80 },
  { records: 5, fields: 3, flows: 0, findings: 5, people: 3, text: 40 },
];

export function reviewComment(said: ToSay, limit = COMMENT_LIMIT): string {
  let shortest = '';
  for (const detail of DETAILS) {
    shortest = comment(said, detail);
    if (shortest.length <= limit) return shortest;
  }
  // Hundreds of stages or objections: whole lines as far as they fit, no table or fold cut open that closes later.
  const end = `\n\n${WORDS.tooLong}\n`;
  const lines = shortest.split('\n').filter((line) => !/^<\/?(details|summary)/.test(line) && !line.startsWith('```'));
  let kept = '';
  for (const line of lines) {
    if (kept.length + line.length + 1 + end.length > limit) break;
    kept += `${line}\n`;
  }
  return kept.trimEnd() + end;
}

function comment({ decision, changes, findings, fromHead }: ToSay, detail: Detail): string {
  const parts = [
    COMMENT_MARK,
    `## ${HEADINGS[decision.decision]}`,
    `${plain(decision.because.zh, 1000)}。`,
    `### ${WORDS.todo}`,
    todoTable(decision.requirements, changes, detail),
    ...objections(decision.objections, detail),
    `### ${WORDS.changes}`,
    changes.length === 0 ? WORDS.noChanges : changes.slice(0, detail.records).map((change, index) => recordPart(change, detail, index < detail.flows)).join('\n\n'),
    ...(changes.length > detail.records ? [WORDS.moreRecords(changes.length - detail.records)] : []),
    `### ${WORDS.findings}`,
    findingList(findings, detail),
    ...ownWords(fromHead, findings, detail),
    ...heard(decision.requirements, detail),
    `---\n${WORDS.foot}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Requirements that still stand open; those of single records below their stage, or in its place where there is one. */
function todoTable(requirements: readonly Requirement[], changes: readonly RecordChange[], detail: Detail): string {
  const open = requirements.filter(({ status }) => status === 'waiting' || status === 'refused');
  if (open.length === 0) return WORDS.nobodyMissing;
  const named = ({ subject }: Requirement): string => plain(changes.find((change) => subject !== undefined && change.subject === subject)?.name ?? subject ?? '', 80);
  const rows = open.flatMap((requirement) => {
    const children = requirement.children.filter(({ status }) => status === 'waiting' || status === 'refused');
    const [only] = children;
    if (only && requirement.children.length === 1) return [row(only, detail, `${plain(requirement.title.zh, 60)}：${named(only)}`)];
    return [row(requirement, detail), ...children.slice(0, detail.records).map((child) => row(child, detail, `　└ ${named(child) || plain(child.title.zh, 60)}`)), ...(children.length > detail.records ? [`| 　└ ${WORDS.moreRecords(children.length - detail.records)} | | | |`] : [])];
  });
  return [WORDS.todoHead, '|---|---|---|---|', ...rows].join('\n');
}

function row({ title, status, because, needs, until }: Requirement, { people, text }: Detail, name = plain(title.zh, 120)): string {
  const roles = needs?.roles.map((role) => plain(role.title.zh, 60)).join(' / ') ?? '';
  const named = needs?.people.slice(0, people).map(({ name }) => plain(name, 30)).join('、') ?? '';
  const evidence = needs?.evidence.length ? WORDS.beside(needs.evidence.map((one) => WORDS.evidence[one]).join('、')) : '';
  const whom = needs ? [roles, ...(needs.count > 0 ? [WORDS.count(needs.count), named || WORDS.nobody] : []), evidence].filter(Boolean).join('；') : '';
  const when = until ? `${until.overdue ? `${WORDS.overdue}；` : ''}${plain(until.words.zh, 120)}` : '';
  return `| ${name} | ${STATUS_WORDS[status]}：${plain(because.zh, text)} | ${whom} | ${when} |`;
}

function objections(all: readonly ObjectionState[], { text, records }: Detail): string[] {
  if (all.length === 0) return [];
  const line = ({ name, raised, reason, over }: ObjectionState): string => `- ${plain(name, 30)}（${plain(raised.slice(0, 10))}）：${plain(reason, text)}${over ? ` —— ${WORDS.objectionOver[over.how]}（${plain(over.by, 30)}，${plain(over.at.slice(0, 10))}）${over.reason ? `：${plain(over.reason, text)}` : ''}` : ` —— **${WORDS.objectionStands}**`}`;
  // Those that stand first: they are what keeps the request from being merged.
  const sorted = [...all].sort((a, b) => Number(a.over !== undefined) - Number(b.over !== undefined));
  return [`### ${WORDS.objections}`, sorted.slice(0, records * 2).map(line).join('\n')];
}

function findingList(findings: readonly Finding[], { findings: most, text }: Detail): string {
  if (findings.length === 0) return WORDS.noFindings;
  const rank = { error: 0, warning: 1, info: 2 };
  const sorted = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const line = ({ severity, file, line: at, message, help }: Finding): string => `- **${WORDS.severity[severity]}** ${plain(file, 200)} ${WORDS.line(at)}：${plain(message, text * 2)}\n  → ${plain(help, text * 2)}`;
  return [...sorted.slice(0, most).map(line), ...(sorted.length > most ? [`- ${WORDS.moreFindings(sorted.length - most)}`] : [])].join('\n');
}

/** Only what the trusted check did not find itself; no decision rests on it. */
function ownWords(fromHead: CheckResultFile | undefined, findings: readonly Finding[], detail: Detail): string[] {
  if (!fromHead) return [];
  const known = new Set(findings.map(({ rule, file, line }) => `${rule}\n${file}\n${line}`));
  const more = fromHead.findings.filter(({ rule, file, line }) => !known.has(`${rule}\n${file}\n${line}`));
  return [...(fromHead.built ? [] : [WORDS.notBuilt]), ...(more.length ? [`${WORDS.alsoSaid}\n\n${findingList(more, detail)}`] : [])];
}

/** Who approved, and who spoke without being counted: folded, because the table above says what is missing. */
function heard(requirements: readonly Requirement[], { text, records }: Detail): string[] {
  const all = requirements.flatMap((one) => [one, ...one.children]);
  const given = unique(all.flatMap(({ has, title }) => has.map(({ name, acting, given: at }) => `- ${plain(title.zh, 120)}：${plain(name, 30)}${acting ? `（${WORDS.acting}）` : ''}，${plain(at.slice(0, 10))}`)));
  const discounted = unique(all.flatMap((one) => one.discounted.map(({ who, words, given: at }) => `- ${plain(who, 40)}（${plain(at.slice(0, 10))}）：${plain(words.zh, text)}`)));
  const fold = (title: string, lines: readonly string[]): string[] => (lines.length ? [`<details>\n<summary>${title}（${lines.length}）</summary>\n\n${lines.slice(0, records * 2).join('\n')}\n\n</details>`] : []);
  return [...fold(WORDS.approvals, given), ...fold(WORDS.discounted, discounted)];
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];
