import type { Entry } from '../model/register.ts';
import type { Contact, Posts } from '../model/schema-types.ts';
import { decision } from './example-disclosures.ts';
import type { Path, Rule } from './rule.ts';

/** Area code and number, 400/800, or a public short code; several with 、or / between; an extension may follow. */
const OFFICE_PHONE = /^(?:[（(]?0\d{2,3}[)）]?[- ]?\d{7,8}(?:(?:转|-)\d{1,6})?|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|1[0-2]\d{1,4}|9\d{4,5}|0000-\d{7})$/;
const MOBILE = /^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/;

const KINDS = ['site', 'office', 'power', 'flow', 'staff', 'supervisor', 'leader', 'decision', 'consultation'] as const;
type PhoneKind = (typeof KINDS)[number];

export const officePhoneOnly: Rule<'register'> = {
  id: 'office-phone-only',
  title: '只公开办公电话，并带区号',
  titleEn: 'Only office telephones, with their area code',
  why: '把干部的手机号贴到门上不是公开，是泄露；没有区号的号码外地人打不通。',
  whyEn: 'An official’s mobile number is personal data; a number without area code cannot be dialled from elsewhere.',
  source: ['R62', 'R75'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const kind of KINDS) {
      for (const entry of register.all(kind)) {
        for (const { at, value } of phones(entry as Entry<PhoneKind>)) {
          for (const number of value.split(/[、，,/]/).map((part) => part.trim())) {
            if (MOBILE.test(number)) report({ entry: entry as Entry, at, severity: 'error', message: '电话里写了手机号。', help: '改成办公电话，例如 phone（办公电话）: 0000-1230001；没有办公电话的写政务热线 12345。' });
            else if (!OFFICE_PHONE.test(number)) report({ entry: entry as Entry, at, message: `电话“${number}”不带区号，也不是热线，外地打不通。`, help: `写成区号加号码，例如 phone（办公电话）: 0990-6221234，或热线 12345；多个号码用“、”分开。` });
          }
        }
      }
    }
  },
  good: [{ says: '区号加号码、分机、热线都可以。', given: { office: { phone: '0990-6221234、12345', complaints: [{ channel: 'phone', value: '0990-6221234转802' }, { channel: 'mail', value: '示例路 1 号' }] } } }],
  bad: [
    {
      says: '没有区号；投诉电话写了手机。',
      given: { office: { phone: '6221234', complaints: [{ channel: 'phone', value: '13900000000' }] } },
      finds: [
        { at: ['phone'], message: '电话“6221234”不带区号，也不是热线，外地打不通。' },
        { at: ['complaints', 0, 'value'], message: '电话里写了手机号。' },
      ],
      mended: { office: { phone: '0990-6221234', complaints: [{ channel: 'phone', value: '12345' }] } },
    },
    {
      says: '公开监督员的电话写了手机。',
      given: { supervisor: { id: 'zhang', kind: 'delegate', watches: ['transport'], term: { from: '2026-01-01' }, audience: 'public', phone: '13900000000' } },
      finds: [{ at: ['phone'], message: '电话里写了手机号。' }],
      mended: { supervisor: { id: 'zhang', kind: 'delegate', watches: ['transport'], term: { from: '2026-01-01' }, audience: 'public', phone: '0000-1230002' } },
    },
    {
      says: '决策的责任人写了手机。',
      given: decision({ responsible: { post: '局长', phone: '13900000000' } }),
      finds: [{ at: ['responsible', 'phone'], message: '电话里写了手机号。' }],
      mended: decision({ responsible: { post: '局长', phone: '0000-1230001' } }),
    },
  ],
};

interface Phone {
  at: Path;
  value: string;
}

/** Every telephone of a record, place by place: walking whole records would cost as much as reading them. */
function phones({ kind, value }: Entry<PhoneKind>): Phone[] {
  const found: Phone[] = [];
  const add = (value: string | undefined, ...at: Path): void => {
    if (value) found.push({ at, value });
  };
  const contacts = (list: readonly Contact[] | undefined): void => list?.forEach((contact, index) => contact.channel === 'phone' && add(contact.value, 'complaints', index, 'value'));
  const posts = (list: Posts | undefined, ...at: Path): void => list?.forEach((post, index) => add(post.phone, ...at, 'posts', index, 'phone'));
  if ('phone' in value) add(value.phone, 'phone');
  if ('contact' in value && typeof value.contact === 'object' && 'phone' in value.contact) add(value.contact.phone, 'contact', 'phone');
  if ('responsible' in value) add(value.responsible?.phone, 'responsible', 'phone');
  if ('notice' in value) add(value.notice?.phone, 'notice', 'phone');
  if ('complaints' in value) contacts(value.complaints);
  if ('units' in value) value.units?.forEach((unit, index) => (add(unit.phone, 'units', index, 'phone'), posts(unit.posts, 'units', index)));
  if ('undertaking' in value) value.undertaking?.forEach((unit, index) => posts(unit.posts, 'undertaking', index));
  if (kind === 'power' && 'service' in value) {
    add(value.service?.phone, 'service', 'phone');
    value.service?.places?.forEach((place, index) => add(place.phone, 'service', 'places', index, 'phone'));
  }
  return found;
}
