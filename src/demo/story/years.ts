// The story itself, year by year. What each event says happened is invented; `edits` name what a file was before.
import { adjusted, cameIntoForce } from './adjusted.ts';
import { ADJUSTMENTS, SHORTER_2025, SHORTER_2026 } from './adjustments.ts';
import { meetingPath } from './adjusting-meetings.ts';
import { DUPLICATE, ENDED_POWERS } from './ended-powers.ts';
import { before2024Split, beforeDelegation, beforeFewerHotelSteps, beforeMarriageRegulation, beforeMove, beforePoliceLaw, beforeRightFlow, beforeVatLaw, chargedBefore } from './earlier-texts.ts';
import { activeFoodOffice, FOOD_OFFICE, FOOD_OFFICE_NAME, FOOD_POWERS, MARKET_OFFICE_NAME } from './merged-office.ts';
import { inForce } from './small-power.ts';
import { promisedDays, promisedDaysOf, words, type Edit, type StoryEvent } from '../story-event.ts';

const shorter = (limits: Readonly<Record<string, readonly [number, number]>>): Edit[] => Object.entries(limits).map(([path, [from, to]]) => promisedDays(`powers/${path}.yml`, { from, to }));
const endedIn = (status: 'repealed' | 'merged'): Edit[] => ENDED_POWERS.filter(({ ending }) => ending.status === status).map((power) => ({ path: power.path, before: () => inForce(power) }));

/** What the site began with, before any power was published. */
const atFirst = (path: string): boolean => /^(site\.yml$|offices\/|laws\/|taxonomy\/|governance\/)/.test(path);

const year2024: StoryEvent[] = [
  { at: '2024-01-15T09:30', by: 'disclosure', subject: '建立示例县阳光清单：部门、法律、分类', body: '先把谁有权、依据什么写清楚，权力清单三月底以前公布。', edits: [{ begun: atFirst }] },
  { at: '2024-03-25T10:00', by: 'list', subject: '公布首批权力清单', body: '各部门报送，法制审核，县政府常务会议研究同意。四月一日、五月一日分两批施行。', merge: { way: 'merge', branch: 'first-list', by: 'legal' }, edits: [{ begun: (path) => path.startsWith('powers/') }] },
  { at: '2024-03-26T15:20', by: 'disclosure', subject: '公布流程图、岗位、指南和制度', merge: { way: 'squash', branch: 'guides', by: 'list' }, edits: [{ begun: (path) => !path.startsWith('powers/') && !atFirst(path) }], tag: { name: 'list-2024', message: '2024年权力清单' } },
  adjusted('split-tax-registration-2024', { at: '2024-06-28T16:10', by: 'tax', edits: [{ path: 'powers/tax/tax-registration-approval.yml', before: before2024Split }, ...['tax-registration', 'tax-deregistration', 'tax-suspension-registration'].map((id): Edit => ({ path: `powers/tax/${id}.yml`, added: true }))] }),
  adjusted('reorganisation-food-2024', {
    at: '2024-09-20T09:00', by: 'market',
    edits: [
      ...FOOD_POWERS.flatMap((id): Edit[] => [
        { path: `powers/market-regulation/${id}.yml`, movedFrom: `powers/food-drug/${id}.yml` },
        { path: `powers/market-regulation/${id}.yml`, before: (text) => text.replace('office: market-regulation', 'office: food-drug').replaceAll(MARKET_OFFICE_NAME, FOOD_OFFICE_NAME) },
      ]),
      { path: FOOD_OFFICE, before: () => activeFoodOffice },
    ],
  }),
  adjusted('free-premarital-check-2025', { at: '2024-12-30T11:00', by: 'health', edits: [{ path: 'powers/health/premarital-check.yml', before: chargedBefore }] }),
];

const year2025: StoryEvent[] = [
  { at: '2025-03-31T09:00', by: 'maintenance', subject: '登记2025年年度复核日期', body: '逐项复核没有改变内容的，只登记日期。', trailers: { 'Change-Kind': 'technical' }, edits: [{ touched: () => true }], tag: { name: 'list-2025', message: '2025年权力清单' } },
  { at: '2025-04-08T10:40', by: 'education', subject: '更正教师资格认定的咨询电话', body: '评议代表反映电话打不通：末两位写反了。规则没有变。', trailers: { 'Change-Kind': 'correction' }, edits: [{ path: 'powers/education/teacher-qualification.yml', before: (text) => text.replace(/(service:[\s\S]*?\n {2}phone: 0000-12300)56/, '$165') }] },
  adjusted('marriage-regulation-2025', { at: '2025-05-08T14:30', by: 'civil', edits: [{ path: 'powers/civil-affairs/marriage-registration.yml', before: beforeMarriageRegulation }] }),
  adjusted('delegation-relief-2025', { at: '2025-06-27T10:15', by: 'civil', edits: [{ path: 'powers/civil-affairs/temporary-relief-approval.yml', before: beforeDelegation }, { path: 'powers/qingshi-town/town-temporary-relief.yml', added: true }] }),
  adjusted('destitute-support-2025', { at: '2025-08-20T16:10', by: 'civil', way: 'squash', edits: [promisedDays('powers/civil-affairs/destitute-support.yml', { from: 25, to: 20 }), words('powers/civil-affairs/destitute-support.yml', 'targets: [自然人\n', 'targets: [自然人]\n')] }),
  { at: '2025-08-20T16:58', by: 'maintenance', subject: '修好特困人员救助供养的格式', body: '少了一个括号，页面打不开四十八分钟。', trailers: { Adjustment: 'destitute-support-2025' }, edits: [words('powers/civil-affairs/destitute-support.yml', 'targets: [自然人]\n', 'targets: [自然人\n')] },
  adjusted('promised-limits-2025', {
    at: '2025-08-28T15:00', by: 'list',
    edits: [
      ...shorter(SHORTER_2025),
      promisedDays('powers/transport/road-works-permit.yml', { from: 10, to: 13 }),
      { path: 'powers/transport/road-works-permit.yml', before: (text) => text.replace(/(id: survey\n[\s\S]*?value: )5/, '$13').replace(/(id: police\n[\s\S]*?value: )5/, '$12') },
    ],
  }),
  adjusted('move-enrolment-2025', { at: '2025-08-29T09:20', by: 'education', edits: [{ path: 'powers/education/delayed-enrolment-approval.yml', before: beforeMove }, { path: 'powers/qingshi-town/town-delayed-enrolment.yml', added: true }] }),
  { at: '2025-09-12T09:30', by: 'disclosure', subject: '撤下一条投诉记录里的个人信息', body: '宅基地投诉记录的反映内容写了投诉人姓名，投诉人要求撤下。处理结果没有变。', trailers: { 'Change-Kind': 'withdrawal', Withdrawn: 'complaint/complaint-2025-homestead-delay gist 姓名' }, edits: [words('complaints/2025/complaint-2025-homestead-delay.yml', 'gist: 提交宅基地申请', 'gist: 村民钱示例提交宅基地申请')] },
  adjusted('merge-hotel-licence-2025', { at: '2025-10-30T10:00', by: 'police', edits: [...endedIn('merged'), words('powers/public-security/hotel-licence.yml', '开办旅馆应当在取得营业执照后，向公安机关申领特种行业许可证，方可开业。', '开办旅馆应当向公安机关申领特种行业许可证，方可开业；变更、注销另行申请。')] }),
  { at: '2025-11-18T17:40', by: 'maintenance', subject: '清理重复文件', body: '代理记账业务审批和代理记账许可是同一项，登记了两次，删去重复的一项。', trailers: { 'Change-Kind': 'correction' }, edits: [{ path: 'powers/finance/bookkeeping-licence.yml', removed: true }, { path: DUPLICATE.path, removed: true, was: inForce(DUPLICATE) }] },
  { at: '2025-11-20T08:50', by: 'maintenance', subject: '恢复误删的代理记账审批', body: '清理重复文件时误删，两天后发现并恢复，内容没有变。', trailers: { 'Change-Kind': 'correction' }, edits: [{ path: 'powers/finance/bookkeeping-licence.yml', added: true }] },
  adjusted('laws-of-2026', { at: '2025-12-18T16:00', by: 'legal', edits: [{ path: meetingPath('laws'), added: true }, ...['tax-vat-levy', 'tax-export-refund', 'tax-general-taxpayer'].map((id): Edit => ({ path: `powers/tax/${id}.yml`, before: beforeVatLaw })), { path: 'powers/public-security/public-security-penalty.yml', before: beforePoliceLaw }] }),
];

const year2026: StoryEvent[] = [
  adjusted('cleanup-2026', {
    at: '2026-03-20T17:30', by: 'list',
    // At first eight days were asked for; the legal review agreed, then the office put in seven, and was asked again.
    told: 'stale', draft: { at: '2026-03-11T16:20', path: 'powers/public-security/hotel-licence.yml', before: promisedDaysOf('powers/public-security/hotel-licence.yml', { from: 8, to: 7 }) },
    edits: [{ path: meetingPath('cleanup'), added: true }, ...endedIn('repealed'), ...shorter(SHORTER_2026), promisedDays('powers/public-security/hotel-licence.yml', { from: 10, to: 7 }), { path: 'powers/public-security/hotel-licence.yml', before: beforeFewerHotelSteps }],
  }),
  adjusted('funeral-service-2026', { at: '2026-03-27T11:30', by: 'civil', told: 'objection', edits: [{ path: 'powers/civil-affairs/funeral-basic-service.yml', added: true }] }),
  { at: '2026-03-31T09:00', by: 'maintenance', subject: '登记2026年年度复核日期', body: '逐项复核没有改变内容的，只登记日期。', trailers: { 'Change-Kind': 'technical' }, merge: { way: 'squash', branch: 'review-2026', by: 'list' }, edits: [{ touched: () => true }], tag: { name: 'list-2026', message: '2026年权力清单' } },
  { at: '2026-06-12T15:30', by: 'transport', subject: '更正公路超限运输许可的流程图', body: '投诉反映网上的环节和窗口不一样：漏了说明理由和送达。规则没有变。', trailers: { 'Change-Kind': 'correction' }, merge: { way: 'merge', branch: 'overlimit-flow', by: 'list' }, edits: [{ path: 'powers/transport/overlimit-transport-permit.yml', before: beforeRightFlow }] },
  // Pushed past everybody: a telephone number that was urgent. Whoever verifies finds it.
  { at: '2026-06-18T09:10', by: 'health', subject: '更正卫生健康局的监督电话', body: '号码少了一位，已逐个试拨。', trailers: { 'Change-Kind': 'correction' }, edits: [words('offices/health.yml', 'value: 0000-1230199', 'value: 0000-123019')] },
  adjusted('shared-licence-2026', { at: '2026-09-18T14:00', by: 'transport', way: 'squash', told: 'recusal', edits: [{ path: meetingPath('sharedLicence'), added: true }, words('powers/transport/road-freight-licence.yml', '    needed: shared\n    note: 由市场监管部门共享取得\n', '    originals: 0\n    copies: 1\n    required: true\n')] }),
  { at: '2026-11-24T08:30', by: 'maintenance', subject: '登记2026年十一月复核日期', body: '对照修改后的法律逐条核对，内容没有改变的，只登记日期。', trailers: { 'Change-Kind': 'technical' }, merge: { way: 'squash', branch: 'review-2026-11', by: 'list' }, edits: [{ touched: () => true }] },
];

/** Every event but the monthly ones. */
export const YEARS: readonly StoryEvent[] = [...year2024, ...year2025, ...year2026, ...ADJUSTMENTS.flatMap((one) => cameIntoForce(one))];
