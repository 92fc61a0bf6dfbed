// Powers that only the demo has: three repealed in the review of 2026, two merged into the licence they were parts of. All invented.
import type { SmallPower } from './small-power.ts';

const HOTEL_BASIS = `  - law: hotel-security-measures
    kind: 行政法规
    article: 4
    text: 开办旅馆应当取得营业执照，并向当地公安机关申领特种行业许可证后方准开业
    reviewed: { edition: 2022-03-29, on: 2025-03-17 }
`;

const CLEANUP_BASIS = `    - title: 示例县2026年权责清单清理意见
      kind: 规范性文件
      number: 示府办发〔2026〕5号
`;

const REPEALED = { status: 'repealed', lastDay: '2026-03-19', date: '2026-03-20', basis: CLEANUP_BASIS } as const;
const hotelPart = { type: 'licence', office: 'public-security', subject: '示例县公安局', unit: '治安管理大队', phone: '0000-1230091', basis: HOTEL_BASIS, from: '2024-04-01' } as const;
const MERGED = {
  status: 'merged', lastDay: '2025-10-31', date: '2025-11-01', targets: 'hotel-licence',
  basis: `    - title: 示例县权力清单同类事项合并方案
      kind: 规范性文件
      number: 示府办发〔2025〕31号
`,
} as const;

export const ENDED_POWERS: readonly SmallPower[] = [
  {
    path: 'powers/market-regulation/market-stall-registration.yml', id: 'market-stall-registration', code: '991031901000', name: '集贸市场临时摊位登记', type: 'other', office: 'market-regulation', subject: '示例县市场监督管理局', unit: '注册登记科', phone: '0000-1230142', from: '2024-05-01',
    basis: `  - title: 示例县集贸市场管理办法
    kind: 规范性文件
    number: 示府发〔2009〕18号
`,
    content: '在集贸市场临时设摊的，先到市场监管部门登记。', materials: ['摊位登记申请表', '身份证复印件', '市场开办者同意书'], days: 5,
    ending: { ...REPEALED, ground: '没有法律、法规依据，法制审核认定不得以规范性文件设定', note: '2026 年 3 月 20 日起取消。设摊不用再登记，摊位由市场开办者安排，违法经营依法查处。' },
  },
  {
    path: 'powers/public-security/residence-proof.yml', id: 'residence-proof', code: '990709901000', name: '居住情况证明开具', type: 'confirmation', office: 'public-security', subject: '示例县公安局', unit: '治安管理大队', phone: '0000-1230092', from: '2024-04-01',
    basis: `  - title: 示例县便民证明办理规定
    kind: 规范性文件
    number: 示公发〔2016〕7号
`,
    content: '应群众申请，证明其在某处居住。', materials: ['申请表', '居（村）委会证明'], days: 3,
    ending: { ...REPEALED, ground: '证明事项清理：用身份证、户口簿就能证明的，不再另开证明', note: '2026 年 3 月 20 日起取消。需要住址信息的部门通过共享核对，群众不用再开。' },
  },
  {
    path: 'powers/human-resources/unemployment-proof.yml', id: 'unemployment-proof', code: '990714901000', name: '未就业证明开具', type: 'confirmation', office: 'human-resources', subject: '示例县人力资源和社会保障局', unit: '就业服务中心', phone: '0000-1230141', from: '2024-04-01',
    basis: `  - title: 示例县就业服务办事规定
    kind: 规范性文件
    number: 示人社发〔2018〕22号
`,
    content: '应群众申请，证明其没有就业。', materials: ['申请表', '身份证复印件'], days: 2,
    ending: { ...REPEALED, ground: '改为书面告知承诺，由需要证明的部门联网核对', note: '2026 年 3 月 20 日起取消。申请人书面承诺即可，不用再开证明。' },
  },
  {
    ...hotelPart, path: 'powers/public-security/hotel-licence-change.yml', id: 'hotel-licence-change', code: '990109002000', name: '旅馆业特种行业许可证变更',
    content: '旅馆改名、换负责人、改变经营范围的，变更特种行业许可证。', materials: ['变更申请表', '原许可证', '营业执照'], days: 7,
    ending: { ...MERGED, ground: '与核发的条件、承办机构相同，合并为一项，减少重复交材料', note: '2025 年 11 月 1 日起并入旅馆业特种行业许可证核发，在同一个窗口一次办。' },
  },
  {
    ...hotelPart, path: 'powers/public-security/hotel-licence-cancel.yml', id: 'hotel-licence-cancel', code: '990109003000', name: '旅馆业特种行业许可证注销',
    content: '旅馆停业的，注销特种行业许可证。', materials: ['注销申请表', '原许可证'], days: 3,
    ending: { ...MERGED, ground: '与核发的条件、承办机构相同，合并为一项，减少重复交材料', note: '2025 年 11 月 1 日起并入旅馆业特种行业许可证核发，在同一个窗口一次办。' },
  },
];

/** A power that was on the list twice; its file was deleted for good. */
export const DUPLICATE: SmallPower = {
  path: 'powers/finance/bookkeeping-approval.yml', id: 'bookkeeping-approval', code: '990113901000', name: '代理记账业务审批（重复登记）', type: 'licence', office: 'finance', subject: '示例县财政局', unit: '会计科', phone: '0000-1230301', from: '2024-04-01',
  basis: `  - law: accounting-law
    kind: 法律
`,
  content: '从事代理记账业务的，向财政部门申请。', materials: ['申请表', '营业执照复印件'], days: 10,
  ending: { ...REPEALED, ground: '重复登记', note: '重复登记。' },
};
