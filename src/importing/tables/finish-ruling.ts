// A drafted ruling: what kind of party it names, and no natural person by full name, in any field (R62, 企业信息公示 and 双公示 rules).
import type { Draft, Drafted } from './draft-record.ts';
import { isIdNumber } from '../../rules/check-digits.ts';
import { looksLikePerson, maskName } from './mask-names.ts';
import type { RowTrouble } from './table-reasons.ts';

/** Changes the draft; notes say what was done, troubles what cannot be decided. `today` is an ISO date. */
export function finishRuling({ draft, word }: Drafted, today: string): { notes: string[]; troubles: RowTrouble[] } {
  const notes: string[] = [];
  const party = typeof draft['party'] === 'object' && draft['party'] !== null ? (draft['party'] as Draft) : undefined;
  const name = typeof party?.['name'] === 'string' ? party['name'] : undefined;
  if (!party || name === undefined) return { notes, troubles: [] };
  const code = typeof party['creditCode'] === 'string' ? party['creditCode'].toUpperCase() : undefined;
  const kind = typeof party['kind'] === 'string' ? party['kind'] : kindOf(name, code, word('party.kind'));
  if (kind === undefined) return { notes, troubles: [{ reason: 'not-understood', detail: '看不出当事人是企业、个体工商户、个人还是其他组织；在表里加“行政相对人类别”一列，或写进对照文件' }] };
  if (party['kind'] === undefined) notes.push('当事人的类别按统一社会信用代码或者名称认出');
  party['kind'] = kind;
  if (code !== undefined) party['creditCode'] = code;
  // The code column of a natural person holds an ID number, and that of a small business may.
  if (code !== undefined && (kind === 'person' || isIdNumber(code, today))) {
    delete party['creditCode'];
    notes.push('个人的证件号码没有导入');
  }
  if (kind === 'person' || (kind === 'business' && looksLikePerson(name))) {
    const masked = maskName(name);
    if (masked !== name) notes.push('个人姓名已改为姓加“某”');
    party['name'] = masked;
    for (const full of name.split(/[、，,；;\s]+/).filter((part) => part.length > 1 && !part.includes('某'))) replaceEverywhere(draft, full.replace(/[(（].*$/, ''), maskName(full));
  }
  return { notes, troubles: [] };
}

/** The registry's own digits of a credit code (GB 32100: 91 enterprise, 92 individual business, 93 cooperative), else what a name says for certain. */
function kindOf(name: string, code: string | undefined, word: string | undefined): string | undefined {
  if (code !== undefined && /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) {
    if (/^9[13]/.test(code)) return 'company';
    if (code.startsWith('92')) return 'business';
    if (/^(?:1|5|A|N)/.test(code)) return 'organisation';
  }
  if (/公司$|合作社$|集团$/.test(name)) return 'company';
  return word === undefined && looksLikePerson(name) ? 'person' : undefined;
}

function replaceEverywhere(value: Draft | unknown[], full: string, masked: string): void {
  if (full.length < 2) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') (value as Draft)[key] = inner.replaceAll(full, masked);
    else if (typeof inner === 'object' && inner !== null) replaceEverywhere(inner as Draft, full, masked);
  }
}
