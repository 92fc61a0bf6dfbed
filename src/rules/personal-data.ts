import { isIdNumber, passesLuhn } from './check-digits.ts';
import { matchesIn } from './matches-in.ts';
import type { Rule } from './rule.ts';

/** A number with boundaries: not part of a longer code, date or amount. Full-width digits are digits too. */
const NUMBER = /(?<![0-9A-Za-z０-９.])(?:\+?86[- ]?)?1[3-9１][0-9０-９][- ]?[0-9０-９]{4}[- ]?[0-9０-９]{4}(?![0-9A-Za-z０-９])|(?<![0-9A-Za-z])[1-8][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx](?![0-9A-Za-z])|(?<![0-9A-Za-z])[3-6][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?(?![0-9A-Za-z])|１[３-９][０-９]{9}(?![0-9０-９])/g;
/** A column that belongs to the office's own system, followed by a person's name. */
const COLUMN = /(?:录入人|录入员|填报人|填表人|制表人|经办人姓名|操作员|创建人|身份证号码?|手机号码?|家庭住址)["”]?[ \t]*[:：][ \t]*["“]?(?=[\p{Script=Han}\d１])(?!无|暂无|不|否|是|须|应|可)[^\s，。；,;"”]{2,30}/gu;
const CARD_WORDS = /卡号|账号|帐号|账户|帐户|银行卡|开户/;
/** Amounts and quantities can look like a mobile number (15000000000 元). */
const AMOUNT_AFTER = /^\s*(?:元|万|亿|平方|公斤|千克|吨|立方|人次)/;
const AMOUNT_BEFORE = /(?:\b(?:min|max|value|legalMin|legalMax|count|row):\s*|[¥￥])$/;

export const personalData: Rule<'file'> = {
  id: 'personal-data',
  title: '没有手机号、身份证号、银行卡号等个人信息',
  titleEn: 'No mobile numbers, ID numbers, bank cards or other personal data',
  why: '清单公开的是权力，不是个人信息。一旦公开就收不回来，历史版本里也会留下。',
  whyEn: 'A list publishes powers, not persons; once public, personal data cannot be called back.',
  source: ['R62', '个人信息保护法第25条、第28条'],
  severity: 'error',
  appliesTo: 'file',
  check(file, { report, today }) {
    for (const match of matchesIn(file.text, NUMBER)) {
      const kind = kindOf(file.text, match.index, match[0], today);
      if (kind) report({ file, offset: match.index, message: `这里像是${kind.name}：${masked(match[0])}。`, help: kind.help });
    }
    for (const match of matchesIn(file.text, COLUMN)) {
      report({ file, offset: match.index, message: `“${match[0].split(/["”]?\s*[:：]/)[0]}”是单位内部登记的内容，后面写着具体的人。`, help: '删去这一项；需要公开责任人的，写在 responsible（责任人）里，以职务表示，例如 responsible: { post: 局长, phone: 0000-1230001 }。' });
    }
  },
  good: [
    { says: '热线、办公电话、编码、法律条款号和金额都不是个人信息。', given: { files: { 'powers/transport/fine.yml': 'phone: 12345\nother: 0990-6221234\ncode: "1199010100001230084000118009000"\nbasic: "000118009000"\ncreditCode: "119901010000123008"\nfine: 罚款 15000000000 元\nmax: 13800000000\nmaterials: 申请人身份证复印件、手机号码\n' } } },
    { says: '18 位数字校验位不对、生日不存在的，不是身份证号。', given: { files: { 'powers/transport/fine.yml': 'a: "110101199003077757"\nb: "110101199013077758"\n' } } },
  ],
  bad: [
    {
      says: '写了手机号、身份证号、银行卡号和录入人。',
      given: { files: { 'powers/transport/leak.yml': 'notes: 联系 139-0000-0000\nid: "110101199003077758"\naccount: 开户银行卡号 6228480000000000000\nmore: "录入人：张三"\n' } },
      finds: [
        { line: 1, message: '这里像是手机号：139****0000。' },
        { line: 2, message: '这里像是身份证号：110****7758。' },
        { line: 3, message: '这里像是银行卡号：622****0000。' },
        { line: 4, message: '“录入人”是单位内部登记的内容，后面写着具体的人。' },
      ],
      mended: { files: { 'powers/transport/leak.yml': 'notes: 联系 0000-1230001\naccount: 凭缴款通知书到银行缴纳\n' } },
    },
  ],
};

function kindOf(text: string, index: number, raw: string, today: string): { name: string; help: string } | undefined {
  const digits = raw.normalize('NFKC').replace(/[- +]/g, '').toUpperCase();
  if (digits.length === 18 && isIdNumber(digits, today) && !/creditCode:\s*["']?$/.test(text.slice(Math.max(0, index - 16), index))) return { name: '身份证号', help: '删去这个号码；需要指明责任人的，只写 responsible.post（职务），例如 post: 局长。已经推送过的，请同时联系维护者清理历史。' };
  if (/^(?:86)?1[3-9]\d{9}$/.test(digits)) {
    const amount = AMOUNT_AFTER.test(text.slice(index + raw.length, index + raw.length + 4)) || AMOUNT_BEFORE.test(text.slice(Math.max(0, index - 12), index));
    return amount ? undefined : { name: '手机号', help: '改成办公电话，例如 phone（办公电话）: 0000-1230001；没有办公电话的写政务热线 12345。' };
  }
  if (digits.length >= 16 && passesLuhn(digits) && CARD_WORDS.test(text.slice(Math.max(0, index - 30), index))) return { name: '银行卡号', help: '删去这个号码；缴费办法写“凭缴款通知书到银行或网上缴纳”。' };
  return undefined;
}

/** A finding must not repeat what it says must not be published. */
const masked = (raw: string): string => {
  const digits = raw.normalize('NFKC').replace(/[- +]/g, '');
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
};
