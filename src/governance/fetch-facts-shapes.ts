// Small pieces of GitHub's answers in the words of the facts.
import type { Actor } from './facts.ts';

/** An account; one that was deleted is nobody whom a roster could know. Whatever is no plain user (application, organisation, placeholder) counts as a machine. */
export function actor(account: { id: number | bigint; login: string; type?: string } | null | undefined): Actor {
  return account ? { forge: 'github', id: Number(account.id), login: account.login, ...(account.type === 'User' ? {} : { bot: true }) } : { forge: 'github' };
}

/** In: a moment as GitHub writes it. Out: the same one with the offset of Shanghai, to the second. */
export function inShanghai(moment: string): string {
  return `${new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

/** The last of moments that are written with one offset. */
export const latest = (moments: readonly string[]): string => moments.reduce((a, b) => (a < b ? b : a), '');
