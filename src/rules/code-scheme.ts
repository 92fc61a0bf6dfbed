import type { Register } from '../model/register.ts';
import type { Code, Power } from '../model/schema-types.ts';
import { creditCheckDigit } from './check-digits.ts';
import { isProvinceCode } from './division-code.ts';
import { isListed } from './power-status.ts';
import { powerTypeOf } from './power-type-of.ts';
import type { Rule } from './rule.ts';

const FORMS: Readonly<Record<Code['scheme'], { form: RegExp; words: string; example: string }>> = {
  'gbt39554-basic-12': { form: /^\d{12}$/, words: '12 位数字（2 位地域、2 位事项类型、5 位主项、3 位子项）', example: '"000118009000"' },
  'gbt39554-impl-31': { form: /^[0-9A-HJ-NPQRTUWXY]{18}[1-7]\d{12}$/, words: '31 位（18 位统一社会信用代码、1 位行使层级、12 位基本编码）', example: '"1199010100001230084000118009000"' },
  'gbt39554-biz-33': { form: /^[0-9A-HJ-NPQRTUWXY]{18}[1-7]\d{14}$/, words: '33 位（31 位实施编码、2 位序号）', example: '"119901010000123008400011800900001"' },
  'gbt39046-basic-10': { form: /^[0-9A-Z]{1,10}$/, words: '不超过 10 位的数字和大写字母', example: '"0100109000"' },
  'gbt39046-impl-24': { form: /^[0-9A-Z]{1,24}$/, words: '不超过 24 位的数字和大写字母', example: '"010010900000001230099010"' },
  local: { form: /^\S.*$/, words: '本地编码', example: '"XK-0001"' },
};

export const codeScheme: Rule<'power'> = {
  id: 'code-scheme',
  title: '编码符合它声明的编码规则',
  titleEn: 'A code follows the scheme it declares',
  why: '编码是上下级系统对接、群众查询的钥匙；位数、类型、主体代码错了，就对不上。',
  whyEn: 'The code is the key between systems; wrong length, type or body and nothing matches.',
  source: ['R21', 'GB/T 39554.1-2020', 'GB/T 39046-2020'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power)) return;
    for (const [index, { scheme, value }] of (power.codes ?? []).entries()) {
      const problem = problemOf(scheme, value, power, register);
      if (problem) report({ at: ['codes', index, 'value'], ...problem });
    }
  },
  good: [
    { says: '12 位基本编码，类型 01 与行政许可一致。', given: { power: { codes: [{ scheme: 'gbt39554-basic-12', value: '000118009000' }] } } },
    { says: '31 位实施编码，信用代码与部门一致。', given: { office: { creditCode: '119901010000123008' }, power: { codes: [{ scheme: 'gbt39554-impl-31', value: '1199010100001230084000118009000' }] } } },
    { says: '本地编码不作要求。', given: { power: { codes: [{ scheme: 'local', value: '澄交许-3' }] } } },
  ],
  bad: [
    {
      says: '少了一位。',
      given: { power: { codes: [{ scheme: 'gbt39554-basic-12', value: '00011800900' }] } },
      finds: [{ at: ['codes', 0, 'value'], message: '编码 00011800900 共 11 位，应是12 位数字（2 位地域、2 位事项类型、5 位主项、3 位子项）。' }],
      mended: { power: { codes: [{ scheme: 'gbt39554-basic-12', value: '000118009000' }] } },
    },
    {
      says: '类型位是 02（行政处罚），事项却是行政许可。',
      given: { power: { codes: [{ scheme: 'gbt39554-basic-12', value: '000218009000' }] } },
      finds: [{ at: ['codes', 0, 'value'], message: '编码 000218009000 里的事项类型是 02，本事项是行政许可（01）。' }],
      mended: { power: { codes: [{ scheme: 'gbt39554-basic-12', value: '000118009000' }] } },
    },
    {
      says: '实施编码里的信用代码不是本部门的。',
      given: { office: { creditCode: '119901010000123195' }, power: { codes: [{ scheme: 'gbt39554-impl-31', value: '1199010100001230084000118009000' }] } },
      finds: [{ at: ['codes', 0, 'value'], message: '编码前 18 位 119901010000123008 不是“示例县交通运输局”的统一社会信用代码（119901010000123195）。' }],
      mended: { office: { creditCode: '119901010000123195' }, power: { codes: [{ scheme: 'gbt39554-impl-31', value: '1199010100001231954000118009000' }] } },
    },
    {
      says: '实施编码里的信用代码校验位不对。',
      given: { power: { codes: [{ scheme: 'gbt39554-impl-31', value: '1199010100001230094000118009000' }] } },
      finds: [{ at: ['codes', 0, 'value'], message: '编码前 18 位 119901010000123009 不是有效的统一社会信用代码，校验位应是 8。' }],
      mended: { power: { codes: [{ scheme: 'gbt39554-impl-31', value: '1199010100001230084000118009000' }] } },
    },
  ],
};

type Problem = { message: string; help: string } | undefined;

function problemOf(scheme: Code['scheme'], value: string, power: Power, register: Register): Problem {
  const { form, words, example } = FORMS[scheme];
  if (!form.test(value)) return { message: `编码 ${value} 共 ${value.length} 位，应是${words}。`, help: `对照上级公布的目录改正 value（编码值），例如 value: ${example}；不是按这一规则编的，把 scheme（编码规则）改为 local。` };
  if (!scheme.startsWith('gbt39554')) return undefined;
  const basic = scheme === 'gbt39554-basic-12' ? value : value.slice(19, 31);
  return bodyProblem(scheme, value, power, register) ?? basicProblem(basic, value, power, register);
}

function bodyProblem(scheme: string, value: string, power: Power, register: Register): Problem {
  if (scheme === 'gbt39554-basic-12') return undefined;
  const body = value.slice(0, 18);
  const digit = creditCheckDigit(body.slice(0, 17));
  if (digit !== body[17]) return { message: `编码前 18 位 ${body} 不是有效的统一社会信用代码，校验位应是 ${digit}。`, help: `对照部门的证书改正 value（编码值）的前 18 位，例如 value: "${body.slice(0, 17)}${digit}${value.slice(18)}"。` };
  const office = register.get('office', power.office)?.value;
  if (!office?.creditCode || office.creditCode === body) return undefined;
  return { message: `编码前 18 位 ${body} 不是“${office.name}”的统一社会信用代码（${office.creditCode}）。`, help: `改正 value（编码值）的前 18 位，例如 value: "${office.creditCode}${value.slice(18)}"；或改正部门的 creditCode（统一社会信用代码）。` };
}

function basicProblem(basic: string, value: string, power: Power, register: Register): Problem {
  const area = basic.slice(0, 2);
  if (area !== '00' && !isProvinceCode(register, area)) return { message: `编码 ${value} 里的地域 ${area} 不是任何省级行政区，也不是 00（全国）。`, help: `改正 value（编码值），国家统一的事项地域写 00，例如 value: ${FORMS['gbt39554-basic-12'].example}。` };
  const type = powerTypeOf(register, power.type);
  if (!type?.code || basic.slice(2, 4) === type.code) return undefined;
  return { message: `编码 ${value} 里的事项类型是 ${basic.slice(2, 4)}，本事项是${type.title}（${type.code}）。`, help: `改正 type（权力类型），或对照目录改正 value（编码值），类型位写 ${type.code}。` };
}
