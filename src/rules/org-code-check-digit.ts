import { orgCheckDigit } from './check-digits.ts';
import type { Rule } from './rule.ts';

export const orgCodeCheckDigit: Rule<'office'> = {
  id: 'org-code-check-digit',
  title: '组织机构代码的校验位正确，并与信用代码一致',
  titleEn: 'The organisation code has the right check digit and agrees with the credit code',
  why: '组织机构代码就是信用代码的第 9 到 17 位；两处不一致，至少有一处抄错了。',
  whyEn: 'The organisation code is characters 9 to 17 of the credit code; if they differ, one is wrong.',
  source: ['R39', 'GB 11714', 'GB 32100-2015'],
  severity: 'error',
  appliesTo: 'office',
  check({ value: office }, { report }) {
    const code = office.orgCode?.replace('-', '');
    if (!code) return;
    const digit = orgCheckDigit(code.slice(0, 8));
    if (digit !== code[8]) report({ at: ['orgCode'], message: `组织机构代码 ${office.orgCode} 的校验位不对：前 8 位算出来是 ${digit}。`, help: `逐位核对 orgCode（组织机构代码），例如 orgCode: "${code.slice(0, 8)}-${digit}"；只有最后一位抄错时才能直接这样改。` });
    const inside = office.creditCode?.slice(8, 17);
    if (inside && inside !== code) report({ at: ['orgCode'], message: `组织机构代码 ${office.orgCode} 与信用代码的第 9 到 17 位（${inside}）不一致。`, help: `对照证书改正其中写错的一个，例如 orgCode（组织机构代码）写 "${inside.slice(0, 8)}-${inside[8]}"。` });
  },
  good: [{ says: '校验位正确，也与信用代码一致。', given: { office: { orgCode: '00001230-0', creditCode: '119901010000123008' } } }],
  bad: [
    {
      says: '校验位抄错。',
      given: { office: { orgCode: '00001230-1' } },
      finds: [{ at: ['orgCode'], message: '组织机构代码 00001230-1 的校验位不对：前 8 位算出来是 0。' }],
      mended: { office: { orgCode: '00001230-0' } },
    },
    {
      says: '与信用代码里的不一致。',
      given: { office: { orgCode: '00748257-5', creditCode: '119901010000123008' } },
      finds: [{ at: ['orgCode'], message: '组织机构代码 00748257-5 与信用代码的第 9 到 17 位（000012300）不一致。' }],
      mended: { office: { orgCode: '00001230-0', creditCode: '119901010000123008' } },
    },
  ],
};
