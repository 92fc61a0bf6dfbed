import type { Roster } from '../model/schema-types.ts';
import { governed, sampleRoster } from './example-governance.ts';
import type { Path, Rule } from './rule.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE12';
const legalB = (more: Partial<Roster['people'][number]>): Roster['people'][number] => ({ id: 'legal-b', name: '司法局审核岗乙', terms: [{ role: 'legal', from: '2025-01-01' }], ...more });

export const rosterAccountOfOnePerson: Rule<'roster'> = {
  id: 'roster-account-of-one-person',
  title: '一个账号、一把密钥、一个邮箱只属于一个人',
  titleEn: 'An account, a key and an address belong to one person',
  why: '两个人共用一个账号，就分不清是谁同意的，两个人的审批都不能算。',
  whyEn: 'Where two people share an account nobody can tell who approved, and neither counts.',
  source: ['R15', 'R56'],
  severity: 'error',
  appliesTo: 'roster',
  check({ value: { people } }, { report }) {
    const seen = new Map<string, string>();
    const own = (name: string, word: string, what: string, at: Path): void => {
      const other = seen.get(word);
      if (other !== undefined) report({ at, message: `这${what}已经写给了“${other}”，又写给“${name}”。`, help: `删去不属于“${name}”的这一条；是同一个人的，合并成一条，例如两个账号都写在同一个人的 identities（平台账号）下面。` });
      else seen.set(word, name);
    };
    for (const [index, { name, identities = [], keys = [], emails = [] }] of people.entries()) {
      for (const [at, { forge, id }] of identities.entries()) own(name, `${forge} ${id}`, '个账号', ['people', index, 'identities', at, 'id']);
      for (const [at, { key }] of keys.entries()) own(name, `key ${key}`, '把密钥', ['people', index, 'keys', at, 'key']);
      for (const [at, email] of emails.entries()) own(name, `mail ${email.toLowerCase()}`, '个邮箱', ['people', index, 'emails', at]);
    }
  },
  good: [{ says: '一个人有两个账号。', given: governed({}, sampleRoster({}, [legalB({ identities: [{ forge: 'github', id: 11 }, { forge: 'github', id: 12 }], keys: [{ key: KEY }] })])) }],
  bad: [
    { says: '两个人写了同一个账号。', given: governed({}, sampleRoster({}, [legalB({ identities: [{ forge: 'other', id: 2 }] })])), finds: [{ at: ['people', 4, 'identities', 0, 'id'], message: '这个账号已经写给了“司法局审核岗”，又写给“司法局审核岗乙”。' }], mended: governed() },
    { says: '两个人用同一把密钥。', given: governed({}, sampleRoster({ 'legal-a': { keys: [{ key: KEY }] } }, [legalB({ keys: [{ key: KEY }] })])), finds: [{ at: ['people', 4, 'keys', 0, 'key'], message: '这把密钥已经写给了“司法局审核岗”，又写给“司法局审核岗乙”。' }], mended: governed() },
  ],
};
