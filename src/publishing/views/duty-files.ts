// The scoreboard as files: one JSON with everything, a table of duties and a table of findings that open in Excel.
import { dutyWords } from '../../i18n/duty-words.ts';
import type { Register } from '../../model/register.ts';
import { csv } from './csv.ts';
import type { PublishedFile } from './downloads.ts';
import { scoreboard, type OfficeDuty } from './duty-view.ts';
import { titleOf } from './late-view.ts';

/** In: a register that holds only what is public, the day (ISO), and what makes full addresses of pages. */
export function* dutyFiles(register: Register, today: string, page: (path: string) => string): Generator<PublishedFile> {
  const t = dutyWords.zh;
  const board = scoreboard(register, today);
  const sources = new Map(board.duties.map(({ id, sources: own }) => [id, own.map(({ name, says }) => (says ? `${name} ${says.zh}` : name)).join('；')]));
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  const places = ({ links }: OfficeDuty) => links.map(({ path }) => page(path)).join(' ');
  const all = [...board.offices.flatMap(({ id, name, late }) => late.map((finding) => ({ id, name, ...finding }))), ...board.late.map((finding) => ({ id: '', name: '', ...finding }))];
  yield { path: 'data/scoreboard.json', text: `${JSON.stringify(board, null, 1)}\n` };
  yield { path: 'data/scoreboard.csv', text: csv(t.dutyColumns, board.offices.flatMap(({ id, name, duties }) => duties.map((duty) => [id, name, t.duties[duty.id], sources.get(duty.id) ?? '', t.states[duty.state], number(duty.have), number(duty.of), duty.note ? t.dutyNote(duty.note) : '', places(duty)]))) };
  yield { path: 'data/scoreboard-findings.csv', text: csv(t.findingColumns, all.map(({ id, name, rule, severity, message, record }) => [id, name, t.severities[severity], rule, titleOf(rule).title, message, record.name, record.path ? page(record.path) : ''])) };
}
