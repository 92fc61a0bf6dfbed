// Findings with everything that a reporter may stumble over.
import type { Finding } from '../../src/rules/rule.ts';

export const someFindings: readonly Finding[] = [
  { rule: 'schema', severity: 'error', file: 'content/powers/transport/dig-permit.yml', line: 7, column: 9, message: '“状态”（status）不能是“active”。', help: '从这些里选一个：draft（草案）、inForce（现行有效）。' },
  { rule: 'eight-elements', severity: 'warning', file: 'content/powers/transport/dig-permit.yml', line: 120, column: 1, message: '八要素只有 7/8。', help: '补上 discipline（工作纪律）。' },
  { rule: 'file-name', severity: 'error', file: 'content/powers/a,b:c%\n\u001b[2J#?.yml', line: 1, column: 1, message: '文件名里不能有“,”\r\n::error::假的。', help: '改名，100% 有效。\u202e' },
  { rule: 'law-known', severity: 'info', file: 'content/powers/税务/a b.yml', line: 2, column: 3, message: '未收录的法律。', help: '不必处理。' },
];
