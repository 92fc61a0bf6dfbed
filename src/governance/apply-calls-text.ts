// Calls as lines for a terminal: what was done, or what would be.
import { visible } from '../model/visible-text.ts';
import type { Call } from './apply.ts';

/** `done`: they are being made; else nothing is. */
export function callsText(calls: readonly Call[], done: boolean): string {
  if (calls.length === 0) return 'GitHub 上已经是这样，不用再说。\n';
  return `${done ? '在 GitHub 上' : '加 --apply 就会在 GitHub 上'}：\n${calls.map((call) => `  · ${line(call)}\n`).join('')}`;
}

function line(call: Call): string {
  switch (call.does) {
    case 'label':
      return `加标签：${call.names.join('、')}`;
    case 'unlabel':
      return `去掉标签：${call.name}`;
    case 'check':
      return `写检查“${call.check.name}”（${call.check.conclusion}，${call.check.annotations.length} 条批注）：${visible(call.check.title)}`;
    case 'comment':
      return `写一条说明（${call.body.length} 字）`;
    case 'editComment':
      return `更新说明（${call.body.length} 字）`;
    case 'askForReview':
      return `请人审核：${call.people.map(visible).join('、')}`;
    case 'unaskForReview':
      return `不用再请：${call.people.map(visible).join('、')}`;
  }
}
