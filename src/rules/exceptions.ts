// governance/exceptions.yml: an exception silences its finding until a date; expired and needless ones are findings themselves.
import type { Register } from '../model/register.ts';
import { readingRules, type ReadingRule } from '../reading/reading-rules.ts';
import type { Finding } from './rule.ts';
import type { Placer } from './run-rules.ts';

export const exceptionRule: ReadingRule = {
  id: 'exception-needed',
  title: '例外没有过期，也仍然需要',
  titleEn: 'Every exception is still needed and has not expired',
  why: '例外是公开承认的欠账，不能悄悄变成常态。',
  whyEn: 'An exception is a debt in public; it must not become the custom.',
  source: ['R6'],
  severity: 'error',
};

/** What could not be read cannot be published either: silencing it would lose the record without a word. */
const neverExcepted = new Set<string>(Object.values(readingRules).map((rule) => rule.id));

/** Findings without the excepted ones, with one more for every exception that is expired or silences nothing. */
export function applyExceptions(findings: readonly Finding[], register: Register, today: string, place: Placer): Finding[] {
  const entry = register.all('exceptions')[0];
  if (!entry) return [...findings];
  const kept = new Set(findings);
  for (const [index, exception] of entry.value.exceptions.entries()) {
    const matches = findings.filter((finding) => finding.rule === exception.rule && (finding.file === exception.record || finding.file.endsWith(`/${exception.record}.yml`) || finding.file.endsWith(`/${exception.record}.mdx`)));
    const report = (message: string, help: string) => kept.add({ rule: exceptionRule.id, severity: exceptionRule.severity, file: entry.source.path, ...place(entry.source, ['exceptions', index, 'rule']), message, help });
    if (neverExcepted.has(exception.rule)) report(`规则 ${exception.rule} 不能有例外：“${exception.record}”读不出来，就不能公开。`, '改正那个文件后删去这个例外。');
    else if (exception.until < today) report(`对“${exception.record}”的例外已于 ${exception.until} 到期。`, '改正那条记录后删去这个例外；确有必要延长的，写明新的理由和日期。');
    else if (matches.length === 0) report(`对“${exception.record}”的例外不再需要：规则 ${exception.rule} 在那里已经没有问题。`, '删去这个例外。');
    else for (const match of matches) kept.delete(match);
  }
  return [...kept];
}
