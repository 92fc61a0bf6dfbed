// What a new policy would have done to past merges, for a terminal.
import { visible } from '../model/visible-text.ts';
import type { Simulated } from './ledger/simulate.ts';

const WORDS: Record<Simulated['would'], string> = { approved: '可以合并', waiting: '还缺同意', refused: '要先改正' };

/** In: past merges under the proposed rules, and how many the ledger does not know. */
export function simulateText({ merges, unknown }: { merges: readonly Simulated[]; unknown: number }): string {
  const other = merges.filter(({ was, would }) => was !== would);
  const told = other.map(({ day, commit, request, title, was, would, missing }) => `${day}  ${commit.slice(0, 10)}  ${visible(title)}${request === null ? '' : `（#${request}）`}\n    原来：${WORDS[was]}；按新规则：${WORDS[would]}\n${missing.slice(0, 5).map((words) => `    · ${visible(words)}\n`).join('')}${missing.length > 5 ? `    · 另有 ${missing.length - 5} 处\n` : ''}`).join('');
  return `${told}${merges.length} 次合并里，${other.length} 次的结论会不同${other.length ? `：${other.filter(({ would }) => would !== 'approved').length} 次不能合并，${other.filter(({ would }) => would === 'approved').length} 次从不能变为可以` : ''}。${unknown ? `另有 ${unknown} 次合并台账里没有，无从判断。` : ''}\n当时给出的同意都算数；新规则要的、当时没有人问过的，算作缺少。\n`;
}
