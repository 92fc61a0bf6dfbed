import type { Entry } from '../model/register.ts';
import type { Path, Rule } from './rule.ts';

/** Area code and number, 400/800, or a public short code; several with 、or / between; an extension may follow. */
const OFFICE_PHONE = /^(?:[（(]?0\d{2,3}[)）]?[- ]?\d{7,8}(?:(?:转|-)\d{1,6})?|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|1[0-2]\d{1,4}|9\d{4,5}|0000-\d{7})$/;
const MOBILE = /^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/;

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
    for (const kind of ['site', 'office', 'power', 'flow', 'staff', 'leader'] as const) {
      for (const entry of register.all(kind)) {
        for (const { at, value } of phones(entry.value, [])) {
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
  ],
};

/** Every telephone of a record: fields called phone, and channels that say they are telephones. */
function* phones(value: unknown, at: Path): Generator<{ at: Path; value: string }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* phones(item, [...at, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'string') {
        if (key === 'phone' || (key === 'value' && 'channel' in value && value.channel === 'phone')) yield { at: [...at, key], value: item };
      } else if (typeof item === 'object') yield* phones(item, [...at, key]);
    }
  }
}
