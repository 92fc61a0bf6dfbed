// Whether the log is the one that others saw. Only this shows a history that was rewritten together with its log.
import { check, type Check } from './check.ts';
import type { LogLine } from './entry.ts';
import { ageInDays, confirms, readWitness, type Witness } from './witness.ts';

/** In: lines that people kept elsewhere, the longest log known, and today (ISO date). */
export function checkWitnesses(given: readonly string[], lines: readonly LogLine[], today: string): Check[] {
  if (given.length === 0) return [check('witnesses', 'unknown', '没有提供见证：如果发布者把历史和发布记录一起从头改写，只看这里看不出来。把别处保存的见证行用 --witness 交给本命令。', 'No witness was given: if the publisher rewrote the history and the log together, it cannot be seen from here. Pass a line kept elsewhere with --witness.')];
  const read = given.map((line) => ({ line, witness: readWitness(line) }));
  const illegible = read.filter(({ witness }) => !witness).map(({ line }) => line.slice(0, 200));
  const witnesses = read.map(({ witness }) => witness).filter((witness) => witness !== undefined);
  const of = (state: ReturnType<typeof confirms>) => witnesses.filter((witness) => confirms(witness, lines) === state);
  const [confirmed, denied, short] = [of('yes'), of('no'), of('short')];
  const newest = confirmed.reduce<Witness | undefined>((best, witness) => (best && best.sequence >= witness.sequence ? best : witness), undefined);
  return [
    ...(illegible.length ? [check('witnesses', 'unknown', '有的见证行读不懂，应当是“sunlist 日期 #次数 摘要 提交”。', 'Some witness lines cannot be read; they should be “sunlist DATE #NUMBER DIGEST COMMIT”.', illegible)] : []),
    ...(denied.length ? [check('witnesses', 'bad', '发布记录被改写了：它与别处保存的见证不符。', 'The log was rewritten: it contradicts a witness kept elsewhere.', denied.map(shown))] : []),
    ...(short.length ? [check('witnesses', 'bad', '发布记录比见证的短：后来的发布被去掉了，或者这是更早的一份副本。', 'The log ends before what was witnessed: later publications were removed, or this is an earlier copy.', short.map(shown))] : []),
    ...(newest ? [confirmation(newest, lines.length, today)] : []),
  ];
}

function confirmation(witness: Witness, length: number, today: string): Check {
  const age = ageInDays(witness.day, today);
  const since = length - witness.sequence;
  if (age < 0) return check('witnesses', 'note', `最新的见证（${witness.day}，第 ${witness.sequence} 次发布）相符，但日期在今天（${today}）之后：有一个时钟不准。`, `The newest witness (${witness.day}, publication #${witness.sequence}) agrees, but is dated after today (${today}): a clock is wrong.`, [shown(witness)]);
  return check('witnesses', 'good', `最新的见证是 ${age === 0 ? '今天' : `${age} 天前`}的（${witness.day}，第 ${witness.sequence} 次发布），与发布记录相符：到那时为止没有改写。${since ? `之后的 ${since} 次发布没有见证。` : ''}`, `The newest witness is ${age === 0 ? 'of today' : `${age} ${age === 1 ? 'day' : 'days'} old`} (${witness.day}, publication #${witness.sequence}) and agrees with the log: nothing before it was rewritten.${since ? ` ${since} later publications have no witness.` : ''}`, [shown(witness)]);
}

const shown = ({ day, sequence, digest, commit }: Witness): string => `sunlist ${day} #${sequence} ${digest} ${commit}`;
