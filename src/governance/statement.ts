// A signed statement: somebody of the roster approves, objects, withdraws or settles, with the content hash inside, so that it proves the same on every forge and on none.
import { addCalendarDays } from '../calendar/iso-days.ts';
import type { Roster } from '../model/schema-types.ts';
import { APPROVAL, checkSignatureBy, type SignatureState } from '../proof/signature.ts';
import { canonical, digestOf } from './canonical.ts';
import type { Statement } from './facts.ts';

/** What is signed, as canonical JSON. */
export interface StatementText {
  form: 'sunlist-approval/1';
  says: Statement['says'];
  /** Roster id of the signer. */
  person: string;
  role?: string;
  /** The base and the commit that were looked at. */
  base: string;
  commit: string;
  /** ISO date and time with offset. */
  given: string;
  /** `stage subject` → content hash. */
  content: Readonly<Record<string, string>>;
  reason?: string;
  objection?: string;
  asks?: readonly string[];
  meeting?: string;
  /** SHA-256 of a written opinion. */
  opinion?: string;
}

/** The bytes that are signed. */
export const statementPayload = (text: StatementText): string => `${canonical(text)}\n`;

/** A file of a statement: what was signed, and its signature, as people can read it. */
export const statementFile = (text: StatementText, signature: string): string => `${JSON.stringify({ ...text, signature }, null, 2)}\n`;

/** In: the text of a statement file, the roster of the base, and the ids of statements that the ledger has. Out: the statement as a fact, or why it is none. */
export function statementFrom(file: string, roster: Roster, spent: ReadonlySet<string>): Statement | { problem: string } {
  const read = parsed(file);
  if ('problem' in read) return read;
  const { text, signature } = read;
  const { says, person, role, commit, given, content, reason, objection, asks, meeting, opinion } = text;
  const id = digestOf(statementPayload(text));
  return {
    id, says, commit, given, content, spent: spent.has(id), signature: signed(text, signature, roster, person),
    ...(role === undefined ? {} : { role }), ...(reason === undefined ? {} : { reason }), ...(objection === undefined ? {} : { objection }), ...(asks ? { asks } : {}), ...(meeting === undefined ? {} : { meeting }), ...(opinion === undefined ? {} : { opinion }),
  };
}

/** What the ledger keeps of a statement file, so that anyone can check it again; undefined where it is none. */
export function signedText(file: string): { id: string; text: string; signature: string } | undefined {
  const read = parsed(file);
  if ('problem' in read) return undefined;
  const text = statementPayload(read.text);
  return { id: digestOf(text), text, signature: read.signature };
}

function signed(text: StatementText, signature: string, roster: Roster, person: string): Statement['signature'] {
  const signers = allowedSigners(roster);
  const checked: SignatureState = signers.length > 0 ? checkSignatureBy(statementPayload(text), signature, signers, text.given, APPROVAL) : { state: 'bad', reason: '名册里没有签名密钥' };
  if (checked.state !== 'good') return checked;
  return checked.signer === person ? { state: 'good', person } : { state: 'bad', reason: `声明写的是 ${person}，签名的密钥是 ${checked.signer} 的` };
}

/** Lines of an allowed-signers file for the keys of a roster; a key that two people have is nobody’s. */
export function allowedSigners({ people }: Roster): string[] {
  const keys = people.flatMap(({ id, keys: own = [] }) => own.map((key) => ({ id, ...key })));
  return keys.filter(({ id, key }) => !keys.some((other) => other.key === key && other.id !== id)).map(({ id, key, from, to }) => {
    const options = [`namespaces="${APPROVAL}"`, ...(from ? [`valid-after="${midnight(from)}"`] : []), ...(to ? [`valid-before="${midnight(addCalendarDays(to, 1))}"`] : [])];
    return `${id} ${options.join(',')} ${key}`;
  });
}

/** The first moment of a day in China, as ssh-keygen writes UTC. */
const midnight = (day: string): string => `${addCalendarDays(day, -1).replaceAll('-', '')}160000Z`;

const WORDS = ['role', 'reason', 'objection', 'meeting', 'opinion'] as const;
const FIELDS: ReadonlySet<string> = new Set(['form', 'says', 'person', 'base', 'commit', 'given', 'content', 'asks', 'signature', ...WORDS]);

/** Whatever else stands in the file would not be understood, and is refused. */
function parsed(file: string): { text: StatementText; signature: string } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { problem: '不是 JSON' };
  }
  if (!isObject(value) || !Object.keys(value).every((key) => FIELDS.has(key))) return { problem: '不是审批声明' };
  const { signature, form, says, person, base, commit, given, content, asks } = value;
  const right = form === 'sunlist-approval/1' && (says === 'approve' || says === 'object' || says === 'withdraw' || says === 'settle') && isWord(person) && isWord(base) && isWord(commit) && isWord(signature)
    && isWord(given) && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(given) && !Number.isNaN(Date.parse(given))
    && isObject(content) && Object.values(content).every(isWord) && (asks === undefined || (Array.isArray(asks) && asks.every(isWord))) && WORDS.every((key) => value[key] === undefined || isWord(value[key]));
  if (!right) return { problem: '审批声明的格式不对' };
  const text: StatementText = { form, says, person, base, commit, given, content: content as Record<string, string>, ...(asks === undefined ? {} : { asks: asks as string[] }) };
  for (const key of WORDS) if (isWord(value[key])) text[key] = value[key];
  return { text, signature };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length < 100_000;
