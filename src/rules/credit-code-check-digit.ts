import { creditCheckDigit } from './check-digits.ts';
import type { Rule } from './rule.ts';

export const creditCodeCheckDigit: Rule<'office'> = {
  id: 'credit-code-check-digit',
  title: '统一社会信用代码的校验位正确',
  titleEn: 'The unified social credit code has the right check digit',
  why: '最后一位由前面十七位算出；算不对，说明抄错了至少一位，实施编码也会跟着错。',
  whyEn: 'The last character follows from the others; a mismatch means a copying error.',
  source: ['R39', 'GB 32100-2015'],
  severity: 'error',
  appliesTo: 'office',
  check({ value: office }, { report }) {
    const code = office.creditCode;
    if (!code) return;
    const digit = creditCheckDigit(code.slice(0, 17));
    if (digit === code[17]) return;
    report({
      at: ['creditCode'],
      message: digit ? `“${office.name}”的统一社会信用代码 ${code} 校验位不对：前 17 位算出来是 ${digit}，写的是 ${code[17]}。` : `“${office.name}”的统一社会信用代码 ${code} 里有不该出现的字母（I、O、S、V、Z）。`,
      help: `对照《统一社会信用代码证书》逐位核对 creditCode（统一社会信用代码），例如 creditCode: "${digit ? code.slice(0, 17) + digit : '119901010000123008'}"；只有最后一位抄错时才能直接用前面算出的数字。`,
    });
  },
  good: [{ says: '校验位正确。', given: { office: { creditCode: '119901010000123008' } } }],
  bad: [
    {
      says: '最后一位抄错。',
      given: { office: { creditCode: '119901010000123009' } },
      finds: [{ at: ['creditCode'], message: '“示例县交通运输局”的统一社会信用代码 119901010000123009 校验位不对：前 17 位算出来是 8，写的是 9。' }],
      mended: { office: { creditCode: '119901010000123008' } },
    },
    {
      says: '把数字 0 写成了字母 O。',
      given: { office: { creditCode: '11990101O000123008' } },
      finds: [{ at: ['creditCode'], message: '“示例县交通运输局”的统一社会信用代码 11990101O000123008 里有不该出现的字母（I、O、S、V、Z）。' }],
      mended: { office: { creditCode: '119901010000123008' } },
    },
  ],
};
