// What powers said before they changed, made from what they say now.
import { replaceOnce } from '../story-event.ts';

const path = (name: string): string => `powers/${name}.yml`;

/** Puts a power that has ended back in force: without its ending, with what one needed to ask for it. */
function alive(name: string, text: string, asked: string): string {
  const revived = text.replace(/^status: .*\n/m, 'status: inForce\n').replace(/^(effective: \{ from: [\d-]+), to: [\d-]+ \}/m, '$1 }').replace(/^ending:\n(?: .*\n)+/m, '').replace(/^updated: .*$/m, 'updated: 2024-03-20');
  return replaceOnce(path(name), revived, '\nresponsible:\n', `\n${asked}responsible:\n`);
}

const NO_FEE = 'fee:\n  charged: false\n  note: 不收费。\n';

export function before2024Split(text: string): string {
  const name = 'tax/tax-registration-approval';
  const asked = `materials:\n  - name: 税务登记表\n    source: 申请人自备\n    originals: 1\n    copies: 0\n    required: true\nlimits:\n  statutory: { kind: none, note: 各种登记的时限不同 }\n  promised: { kind: days, value: 10, unit: workingDays }\n${NO_FEE}`;
  return alive(name, replaceOnce(path(name), replaceOnce(path(name), text, '，现已分设。', '。'), '原清单把五种登记合为一项。为让办事人一眼看到各自的材料和时限，2024年7月1日起按环节分设为三项。', '办理开业、变更、注销、停业、复业的税务登记。'), asked);
}

export function beforeDelegation(text: string): string {
  const name = 'civil-affairs/temporary-relief-approval';
  const asked = `materials:\n  - name: 临时救助申请书\n    source: 申请人自备\n    originals: 1\n    copies: 0\n    required: true\n  - name: 困难证明\n    source: 村（居）委会\n    originals: 1\n    copies: 0\n    required: true\nlimits:\n  statutory: { kind: none, note: 暂行办法没有规定天数 }\n  promised: { kind: days, value: 15, unit: workingDays }\n${NO_FEE}`;
  return alive(name, [['原由县民政局审批，救助金额较小的下放到乡镇审批。', '由县民政局审批。'], ['小额救助的审批已于2025年7月1日下放到乡镇。', ''], ['duty: 制定标准，抽查', 'duty: 受理、调查、审批']].reduce((now, [after = '', before = '']) => replaceOnce(path(name), now, after, before), text), asked);
}

export function beforeMove(text: string): string {
  const name = 'education/delayed-enrolment-approval';
  const asked = `conditions:\n  - 适龄儿童、少年因身体状况不能按时入学或者需要中断学业\nmaterials:\n  - name: 延缓入学（休学）申请书\n    source: 申请人自备\n    originals: 1\n    copies: 0\n    required: true\n  - name: 二级以上医疗机构证明\n    source: 医疗机构\n    originals: 1\n    copies: 0\n    required: true\nlimits:\n  statutory: { kind: none, note: 法律没有规定天数 }\n  promised: { kind: days, value: 10, unit: workingDays }\n${NO_FEE}`;
  return alive(name, [['，本县统一划转乡镇。', '。'], ['原由县教育局办理，2025年9月1日起划转乡镇。', ''], ['duty: 移交材料', 'duty: 审查、批准']].reduce((now, [after = '', before = '']) => replaceOnce(path(name), now, after, before), text), asked);
}

/** Before 2025 the check of the prescribed items was charged. */
export function chargedBefore(text: string): string {
  const fee = 'fee:\n  charged: true\n  items:\n    - name: 婚前医学检查费\n      standard: 每人 128 元\n      basis:\n        - title: 示例省医疗服务价格目录\n          kind: 规范性文件\n          number: 示价发〔2019〕6号\n';
  return replaceOnce(path('health/premarital-check'), text.replace(/^fee:\n(?: .*\n)+/m, fee), '检查项目由财政保障，结果保密', '结果保密').replace(/ {4}- question: 婚检要收费吗？\n.*\n/, '');
}

/** Until the regulation of 2025 the household book was asked for. */
export function beforeMarriageRegulation(text: string): string {
  const name = path('civil-affairs/marriage-registration');
  const edits = [
    ['全国通办，不要求户口簿。', '到一方常住户口所在地办理，出示户口簿。'],
    ['materials:\n', 'materials:\n  - name: 双方户口簿\n    source: 公安机关\n    originals: 2\n    copies: 0\n    required: true\n'],
    ['（不限户籍地）', ''],
    ['scope: 全国通办', 'scope: 一方常住户口所在地'],
    ['双方一起到任一婚姻登记处', '双方一起到一方常住户口所在地的婚姻登记处'],
    ['effective: { from: 2025-05-10 }', 'effective: { from: 2024-04-01 }'],
  ] as const;
  return edits.reduce((now, [after, before]) => replaceOnce(name, now, after, before), text.replace(/ {2}faqs:\n(?: {4}.*\n)+/, ''));
}

/** Until 2026 what rests on the law of value-added tax rested on the interim regulation. */
export function beforeVatLaw(text: string): string {
  const interim = '  - law: vat-interim-regulation\n    kind: 行政法规\n    reviewed: { edition: 2017-11-19, on: 2024-03-16 }\n';
  return text.replace(/ {2}- law: vat-law\n(?: {4}.*\n)+/g, '').replace('legalBasis:\n', `legalBasis:\n${interim}`).replace('effective: { from: 2026-01-01 }', 'effective: { from: 2024-04-01 }').replace(/^notes: 2026年1月1日增值税法施行.*\n/m, '');
}

/** Until 2026 the articles and the fines were those of the law of 2012. */
export function beforePoliceLaw(text: string): string {
  const name = path('public-security/public-security-penalty');
  const edits = [
    ['    article: 58\n    text: 盗窃、诈骗、哄抢、抢夺或者敲诈勒索的，处五日以上十日以下拘留或者二千元以下罚款；情节较重的，处十日以上十五日以下拘留，可以并处三千元以下罚款。', '    article: 49\n    text: 盗窃、诈骗、哄抢、抢夺、敲诈勒索或者故意损毁公私财物的，处五日以上十日以下拘留，可以并处五百元以下罚款；情节较重的，处十日以上十五日以下拘留，可以并处一千元以下罚款。'],
    ['    article: 109\n', '    article: 91\n'],
    ['警告、一千元以下的罚款，可以由公安派出所决定', '警告、五百元以下的罚款，可以由公安派出所决定'],
    ['警告、一千元以下的罚款可以由公安派出所决定', '警告、五百元以下的罚款可以由公安派出所决定'],
    ['range: 处五日以上十日以下拘留或者二千元以下罚款；情节较重的处十日以上十五日以下拘留，可以并处三千元以下罚款', 'range: 处五日以上十日以下拘留，可以并处五百元以下罚款；情节较重的处十日以上十五日以下拘留，可以并处一千元以下罚款'],
    ['effective: { from: 2026-01-01 }', 'effective: { from: 2024-04-01 }'],
  ] as const;
  return edits.reduce((now, [after, before]) => replaceOnce(name, now, after, before), text.replace(/^discretion:\n(?: .*\n)+/m, '').replace(/^notes: .*\n/m, ''));
}

/** Until 2026 the police station looked first, and the fire papers were handed in. */
export function beforeFewerHotelSteps(text: string): string {
  const name = path('public-security/hotel-licence');
  const station = '    - id: station\n      name: 派出所初核\n      post: 辖区派出所治安管理岗\n      action: 到场查看位置和门禁，提出初核意见。\n      limit: { kind: days, value: 3, unit: workingDays }\n      next:\n        - { to: review }\n';
  const edits = [
    ['- { to: review, when: 材料齐全 }', '- { to: station, when: 材料齐全 }'],
    ['    - id: review\n', `${station}    - id: review\n`],
    ['    needed: shared\n    note: 由消防救援机构共享取得\n', '    originals: 1\n    copies: 1\n    required: true\n'],
  ] as const;
  return edits.reduce((now, [after, before]) => replaceOnce(name, now, after, before), text);
}

/** Until June 2026 the page showed steps of its own that left out two of those at the window. */
export function beforeRightFlow(text: string): string {
  const step = (id: string, name: string, post: string, action: string, rest: string): string => `    - id: ${id}\n      name: ${name}\n      post: ${post}\n      action: ${action}\n${rest}`;
  const steps = [
    step('accept', '受理', '行政审批科窗口岗', '核对材料，齐全的当场受理。', '      next:\n        - { to: review }\n'),
    step('review', '审查', '行政审批科审查岗', '审查路线、护送方案和车辆数据。', '      limit: { kind: days, value: 6, unit: workingDays }\n      next:\n        - { to: decide }\n'),
    step('decide', '决定', '行政审批科审批岗', '决定准予或者不予许可。', '      limit: { kind: days, value: 4, unit: workingDays }\n'),
  ];
  return replaceOnce(path('transport/overlimit-transport-permit'), text, '  flow: licence-flow\n', `  steps:\n${steps.join('')}`);
}
