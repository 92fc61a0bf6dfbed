// SSH signatures over lines of the publication log and over statements of approval, made and checked by ssh-keygen. The only caller of it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A signature for one purpose is none for another. */
const PUBLICATION = 'sunlist-publication';
export const APPROVAL = 'sunlist-approval';
type Namespace = typeof PUBLICATION | typeof APPROVAL;

/** In: what to sign, and a private key, or a public one whose private key an agent holds. Throws a Chinese sentence where it cannot be signed. */
export function sign(payload: string, key: string, namespace: Namespace = PUBLICATION): string {
  if (!existsSync(key)) throw new Error(`没有签名用的密钥 ${key}。`);
  const { status, stdout, stderr, error } = spawnSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', resolve(key), '-n', namespace], { input: payload, encoding: 'utf8', env: { ...process.env, SSH_ASKPASS_REQUIRE: 'never' } });
  if (status !== 0 || !stdout.startsWith('-----BEGIN SSH SIGNATURE-----')) throw new Error(`签名没有成功：${isMissing(error) ? '本机没有 ssh-keygen' : (stderr ?? '').trim() || String(error)}`);
  return stdout.trim();
}

/** `good`: signed by `signer`, whose key was allowed then; `bad`: not; `unknown`: could not be checked here. */
export type SignatureState = { state: 'good'; signer: string } | { state: 'bad' | 'unknown'; reason: string };

/** In: an allowed-signers file as ssh-keygen knows it, and when the line says it was signed (ISO), so that keys that were replaced since still count. */
export function checkSignature(payload: string, signature: string, allowed: string, time: string, namespace: Namespace = PUBLICATION): SignatureState {
  const place = mkdtempSync(join(tmpdir(), 'sunlist-signature-'));
  try {
    const file = join(place, 'signature');
    writeFileSync(file, `${signature}\n`);
    const at = `verify-time=${new Date(time).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    const run = (input: string, ...args: string[]) => spawnSync('ssh-keygen', ['-Y', ...args, '-s', file, '-f', resolve(allowed), '-O', at], { input, encoding: 'utf8' });
    // Finding who signed reads nothing from the pipe: what is written to it may meet a process that has ended.
    const found = run('', 'find-principals');
    if (isMissing(found.error)) return { state: 'unknown', reason: 'ssh-keygen' };
    const signer = found.stdout.split(/[\n,]/)[0]?.trim() ?? '';
    if (found.status !== 0 || !signer) return { state: 'bad', reason: found.stderr.trim() };
    const { status, stdout, stderr } = run(payload, 'verify', '-I', signer, '-n', namespace);
    return status === 0 ? { state: 'good', signer } : { state: 'bad', reason: (stderr || stdout).trim() };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The same with the lines of an allowed-signers file instead of the file. */
export function checkSignatureBy(payload: string, signature: string, signers: readonly string[], time: string, namespace: Namespace): SignatureState {
  const place = mkdtempSync(join(tmpdir(), 'sunlist-signers-'));
  try {
    const allowed = join(place, 'allowed');
    writeFileSync(allowed, `${signers.join('\n')}\n`);
    return checkSignature(payload, signature, allowed, time, namespace);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A pipe that closed early is an answer, not a missing program. */
const isMissing = (error: Error | undefined): boolean => error !== undefined && 'code' in error && error.code === 'ENOENT';
