// The adjustments of the demo, with all their dates. Invented, except the days on which the laws that caused them were published and took effect.

/** What an adjustment did to a power. */
export type ChangeClass = 'added' | 'repealed' | 'delegated' | 'takenOver' | 'changed' | 'moved' | 'merged' | 'split';

/** The way of one adjustment from its cause to its effect. Days in Asia/Shanghai. */
export interface Adjustment {
  id: string;
  title: string;
  trigger: { kind: 'law' | 'reorganisation' | 'delegation' | 'review' | 'process'; text: string; /** When it was known. */ date: string; law?: string };
  /** The office filed its proposal. */
  office: string;
  filed: string;
  /** Legal review gave its opinion. */
  reviewed: string;
  /** Decided together; the meeting where the demo has its record. */
  decided: string;
  meeting?: string;
  /** Published on the list. */
  applied: string;
  effective: string;
  document: string;
  reason: string;
  powers: Readonly<Record<string, ChangeClass>>;
  /** Offices that it changed. */
  offices?: Readonly<Record<string, ChangeClass>>;
  /** Powers that ended or gave something away, and which took it. */
  went?: Readonly<Record<string, readonly string[]>>;
}

const all = <C extends ChangeClass>(ids: readonly string[], change: C): Record<string, C> => Object.fromEntries(ids.map((id) => [id, change]));

/** Powers whose promised limit became shorter in 2025: from days, to days. */
export const SHORTER_2025 = {
  'natural-resources/temporary-land-permit': [15, 12],
  'natural-resources/works-planning-permit': [15, 12],
  'natural-resources/land-planning-permit': [13, 10],
  'transport/road-freight-licence': [13, 10],
  'transport/overlimit-transport-permit': [13, 10],
  'agriculture/pesticide-licence': [13, 10],
  'agriculture/seed-licence': [15, 12],
  'agriculture/animal-epidemic-certificate': [15, 12],
  'health/doctor-registration': [15, 12],
  'market-regulation/food-business-licence': [8, 6],
  'market-regulation/business-registration': [2, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** The same in 2026. */
export const SHORTER_2026 = {
  'public-security/id-card': [40, 30],
  'public-security/passport-issue': [12, 10],
  'human-resources/unemployment-benefit': [7, 4],
  'tax/tax-invoice-limit-licence': [10, 7],
  'tax/tax-export-refund': [15, 13],
  'finance/procurement-complaint': [25, 20],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

const idOf = (path: string): string => path.slice(path.indexOf('/') + 1);

export const ADJUSTMENTS: readonly Adjustment[] = [
  {
    id: 'split-tax-registration-2024', title: '税务登记核准分设为三项', office: 'tax', trigger: { kind: 'review', text: '首批清单公布后，办事群众反映五种登记合为一项，材料和时限看不清', date: '2024-05-20' }, filed: '2024-06-03', reviewed: '2024-06-11', decided: '2024-06-21', applied: '2024-06-28', effective: '2024-07-01', document: '示府办发〔2024〕19号', reason: '按环节分设，各写各的材料和时限，办事不用再从一项里找。',
    powers: all(['tax-registration-approval', 'tax-registration', 'tax-deregistration', 'tax-suspension-registration'], 'split'), went: { 'tax-registration-approval': ['tax-registration', 'tax-deregistration', 'tax-suspension-registration'] },
  },
  {
    id: 'reorganisation-food-2024', title: '食品药品监督管理局的权力划转市场监督管理局', office: 'market-regulation', trigger: { kind: 'reorganisation', text: '示例县机构改革方案（示办发〔2024〕26号）', date: '2024-08-26' }, filed: '2024-09-04', reviewed: '2024-09-11', decided: '2024-09-18', applied: '2024-09-20', effective: '2024-09-20', document: '示府办发〔2024〕28号', reason: '机构合并，六项食品权力由市场监督管理局继续行使，条件、材料、时限都没有变。',
    powers: all(['food-business-licence', 'food-inspection', 'food-report-reward', 'food-seal-detain', 'prepackaged-food-filing', 'unlicensed-food-penalty'], 'moved'), offices: { 'food-drug': 'merged' },
  },
  {
    id: 'free-premarital-check-2025', title: '婚前医学检查不再收费', office: 'health', trigger: { kind: 'process', text: '县级财政预算安排婚前医学检查经费', date: '2024-12-03' }, filed: '2024-12-12', reviewed: '2024-12-18', decided: '2024-12-27', applied: '2024-12-30', effective: '2025-01-01', document: '示府办发〔2024〕41号', reason: '规定项目由财政保障，每对新人少交 256 元。',
    powers: { 'premarital-check': 'changed' },
  },
  {
    id: 'marriage-regulation-2025', title: '婚姻登记条例施行：不再要求户口簿', office: 'civil-affairs', trigger: { kind: 'law', text: '婚姻登记条例（国务院令第804号）公布，自2025年5月10日起施行', date: '2025-04-06', law: 'marriage-registration-regulation' }, filed: '2025-04-15', reviewed: '2025-04-17', decided: '2025-04-18', meeting: 'executive-33', applied: '2025-05-08', effective: '2025-05-10', document: '示府办发〔2025〕12号', reason: '依据改为新条例；材料去掉户口簿；全国通办。',
    powers: { 'marriage-registration': 'changed' },
  },
  {
    id: 'delegation-relief-2025', title: '小额临时救助下放乡镇', office: 'civil-affairs', trigger: { kind: 'delegation', text: '县政府赋权乡镇的决定', date: '2025-05-20' }, filed: '2025-05-28', reviewed: '2025-06-03', decided: '2025-06-06', meeting: 'executive-34', applied: '2025-06-27', effective: '2025-07-01', document: '示府发〔2025〕9号', reason: '困难群众在镇上就能办，不用再到县里。',
    powers: { 'temporary-relief-approval': 'delegated', 'town-temporary-relief': 'takenOver' }, went: { 'temporary-relief-approval': ['town-temporary-relief'] },
  },
  {
    id: 'move-enrolment-2025', title: '延缓入学、休学批准划转乡镇', office: 'education', trigger: { kind: 'process', text: '就近办理改革工作安排', date: '2025-07-01' }, filed: '2025-07-09', reviewed: '2025-07-15', decided: '2025-07-18', meeting: 'executive-35', applied: '2025-08-29', effective: '2025-09-01', document: '示府办发〔2025〕24号', reason: '统一由乡镇便民服务中心受理，家长不用进城。',
    powers: { 'delayed-enrolment-approval': 'moved', 'town-delayed-enrolment': 'moved' }, went: { 'delayed-enrolment-approval': ['town-delayed-enrolment'] },
  },
  {
    id: 'destitute-support-2025', title: '特困人员救助供养再快五天', office: 'civil-affairs', trigger: { kind: 'process', text: '民政业务系统与户籍、不动产信息联网核对', date: '2025-07-28' }, filed: '2025-08-06', reviewed: '2025-08-13', decided: '2025-08-18', applied: '2025-08-20', effective: '2025-08-20', document: '示府办发〔2025〕23号', reason: '家庭财产由部门联网核对，承诺时限由 25 个缩短为 20 个工作日。',
    powers: { 'destitute-support': 'changed' },
  },
  {
    id: 'promised-limits-2025', title: '再压缩办事时限', office: 'government-office', trigger: { kind: 'process', text: '县政府办公室关于再压缩办事时限的通知（示府办发〔2025〕22号）', date: '2025-07-01' }, filed: '2025-07-10', reviewed: '2025-07-16', decided: '2025-07-18', meeting: 'executive-35', applied: '2025-08-28', effective: '2025-09-01', document: '示府办发〔2025〕25号', reason: '十一项缩短；涉路施工许可增加现场勘查和公安意见的时间，承诺时限由 10 个延长到 13 个工作日，装水、接电、通燃气的申请人要多等 3 天。',
    powers: all([...Object.keys(SHORTER_2025).map(idOf), 'road-works-permit'], 'changed'),
  },
  {
    id: 'merge-hotel-licence-2025', title: '旅馆业许可证的变更、注销并入核发', office: 'public-security', trigger: { kind: 'review', text: '示例县权力清单同类事项合并方案（示府办发〔2025〕31号）', date: '2025-09-22' }, filed: '2025-09-30', reviewed: '2025-10-10', decided: '2025-10-17', meeting: 'executive-37', applied: '2025-10-30', effective: '2025-11-01', document: '示府办发〔2025〕33号', reason: '条件和承办机构相同，合并以后同一个窗口一次办。',
    powers: { ...all(['hotel-licence-change', 'hotel-licence-cancel'], 'merged'), 'hotel-licence': 'changed' }, went: { 'hotel-licence-change': ['hotel-licence'], 'hotel-licence-cancel': ['hotel-licence'] },
  },
  {
    id: 'laws-of-2026', title: '治安管理处罚法、增值税法施行', office: 'government-office', trigger: { kind: 'law', text: '修订的治安管理处罚法公布，和增值税法一起自2026年1月1日起施行', date: '2025-06-27', law: 'security-administration-law' }, filed: '2025-12-02', reviewed: '2025-12-09', decided: '2025-12-12', meeting: 'executive-38', applied: '2025-12-18', effective: '2026-01-01', document: '示府办发〔2025〕38号', reason: '依据改为新法，施行前一个月内完成调整。',
    powers: all(['tax-vat-levy', 'tax-export-refund', 'tax-general-taxpayer', 'public-security-penalty'], 'changed'),
  },
  {
    id: 'cleanup-2026', title: '年度清理：取消三项、缩短六项时限', office: 'government-office', trigger: { kind: 'review', text: '示例县2026年权责清单清理意见（示府办发〔2026〕5号）', date: '2026-02-24' }, filed: '2026-03-05', reviewed: '2026-03-13', decided: '2026-03-20', meeting: 'plenary-2026-1', applied: '2026-03-20', effective: '2026-03-20', document: '示府办发〔2026〕9号', reason: '没有法律依据的、能够共享核对的一律取消，每项写明以后找谁。',
    powers: { ...all(['market-stall-registration', 'residence-proof', 'unemployment-proof'], 'repealed'), ...all([...Object.keys(SHORTER_2026).map(idOf), 'hotel-licence'], 'changed') },
  },
  {
    id: 'funeral-service-2026', title: '新增基本殡葬服务费用减免', office: 'civil-affairs', trigger: { kind: 'law', text: '修订的殡葬管理条例公布，自2026年3月30日起施行', date: '2025-12-12', law: 'funeral-regulation' }, filed: '2026-03-06', reviewed: '2026-03-12', decided: '2026-03-20', meeting: 'executive-40', applied: '2026-03-27', effective: '2026-03-30', document: '示府办发〔2026〕10号', reason: '遗体接运、暂存、火化、骨灰寄存的基本费用免收，由殡仪馆当场结算。',
    powers: { 'funeral-basic-service': 'added' },
  },
  {
    id: 'shared-licence-2026', title: '道路普通货物运输经营许可不再收营业执照', office: 'transport', trigger: { kind: 'process', text: '营业执照电子证照在县政务服务中心共享', date: '2026-08-24' }, filed: '2026-09-02', reviewed: '2026-09-09', decided: '2026-09-16', applied: '2026-09-18', effective: '2026-09-18', document: '示府办发〔2026〕27号', reason: '两个窗口改为共享电子证照，办事少交一份材料。',
    powers: { 'road-freight-licence': 'changed' },
  },
];

/** The adjustment of that id. Throws where the story names none. */
export function adjustment(id: string): Adjustment {
  const found = ADJUSTMENTS.find((one) => one.id === id);
  if (!found) throw new Error(`演示历史里没有调整 ${id}。`);
  return found;
}
