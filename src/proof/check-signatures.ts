// Whether the lines of the log were signed by somebody who was allowed to.
import { check, type Check } from './check.ts';
import type { LogLine } from './entry.ts';
import { checkSignature } from './signature.ts';

/** In: the log, and an allowed-signers file. From the first signed line on, every line must be signed. */
export function checkSignatures(lines: readonly LogLine[], allowed: string | undefined): Check[] {
  const first = lines.findIndex(({ signature }) => signature !== undefined);
  const signed = lines.filter(({ signature }) => signature !== undefined).length;
  if (allowed === undefined) return [first < 0
    ? check('signatures', 'unknown', '发布记录没有签名。', 'The log is not signed.')
    : check('signatures', 'unknown', `发布记录有 ${signed} 行签名，没有核对：用 --allowed-signers 指明谁可以签名。`, `${signed} lines are signed, but were not checked: say with --allowed-signers who may sign.`)];
  if (first < 0) return [check('signatures', 'bad', '指明了谁可以签名，但发布记录一行也没有签名。', 'It was said who may sign, but no line of the log is signed.')];
  const results = lines.slice(first).map(({ entry, payload, signature }) => ({ name: `#${entry.sequence} ${entry.time.slice(0, 10)}`, result: signature === undefined ? { state: 'bad' as const, reason: 'unsigned' } : checkSignature(payload, signature, allowed, entry.time) }));
  const bad = results.filter(({ result }) => result.state === 'bad');
  const unknown = results.filter(({ result }) => result.state === 'unknown');
  const signers = new Map<string, number>();
  for (const { result } of results) if (result.state === 'good') signers.set(result.signer, (signers.get(result.signer) ?? 0) + 1);
  const told = results.map(({ name, result }) => `${name}${result.state === 'good' ? ` ${result.signer}` : `: ${result.reason}`}`);
  return [
    ...(bad.length ? [check('signatures', 'bad', `${bad.length} 行发布记录没有签名，或签名不是允许的人的。`, `${bad.length} lines are unsigned, or not signed by anybody who may.`, told.filter((_, at) => results[at]?.result.state === 'bad'))] : []),
    ...(unknown.length ? [check('signatures', 'unknown', '本机没有 ssh-keygen，签名没有核对。', 'There is no ssh-keygen on this machine; signatures were not checked.')] : []),
    ...(bad.length + unknown.length === 0 ? [check('signatures', 'good', `第 ${first + 1} 次发布以来每一行都有有效的签名。`, `Every line since publication ${first + 1} is validly signed.`, [...signers].map(([signer, count]) => `${signer}: ${count}`))] : []),
    ...(first > 0 ? [check('signatures', 'note', `最早的 ${first} 次发布没有签名。`, `The first ${first} publications were not signed.`)] : []),
  ];
}
