// Procedures of every structure, written by hand as an office would write them.
import type { Limit, Step } from '../../src/model/schema-types.ts';

export const days = (value: number): Limit => ({ kind: 'days', value, unit: 'workingDays' });
const atOnce: Limit = { kind: 'immediate' };

/** R55: disposal of the land of an enterprise under restructuring, 6 steps, 20 working days, each with its post and its days. */
export const landDisposal: Step[] = [
  { id: 'accept', name: '收件受理', post: '行政服务中心窗口', action: '核对申请书、改制批文和土地权属证明，当场出具收件清单。', limit: days(1), documents: ['受理通知书'], rights: '材料不全的，有权要求一次说清缺什么。' },
  { id: 'survey', name: '权属与界址核实', post: '地籍管理岗', action: '查档并到现场核实宗地界址、面积和权属。', limit: days(4), supervision: '两人以上到场，现场记录由申请人签字。' },
  { id: 'value', name: '地价评估结果审核', post: '土地利用岗', action: '审核评估报告的方法、参数和结果。', limit: days(5), supervision: '评估机构随机抽取，审核意见留档。' },
  { id: 'panel', name: '处置方案会审', post: '局审查委员会', action: '集体审查处置方式、价格和年限，逐项表决。', limit: days(5), supervision: '表决意见逐人记录。' },
  { id: 'approve', name: '报批决定', post: '局长', action: '签发批复；不同意的写明理由。', limit: days(3), rights: '不同意的，可以申请行政复议或者提起行政诉讼。' },
  { id: 'deliver', name: '送达与公开', post: '行政服务中心窗口', action: '送达批复，结果在门户网站公开。', limit: days(2), documents: ['土地资产处置批复'], disclosure: { audience: 'public', forms: ['门户网站', '公开栏'], term: 'long' }, next: [] },
];

const licence: Step[] = [
  { id: 'apply', name: '提出申请', kind: 'start', post: '申请人', documents: ['申请书'] },
  { id: 'check', name: '材料是否齐全、符合法定形式', kind: 'decision', post: '政务服务窗口', limit: atOnce, rights: '有权要求一次告知', next: [{ to: 'accept', when: '齐全、符合法定形式' }, { to: 'apply', when: '材料不齐：一次告知补正' }, { to: 'refuse', when: '不属于本机关职权' }] },
  { id: 'accept', name: '受理登记', post: '政务服务窗口', limit: days(1), documents: ['受理通知书'], next: [{ to: 'review' }, { to: 'site' }] },
  { id: 'review', name: '书面审查', post: '业务科', limit: days(5), supervision: '双人审查', next: [{ to: 'decide' }] },
  { id: 'site', name: '现场核查', post: '执法队', limit: days(5), supervision: '两人以上', next: [{ to: 'decide' }] },
  { id: 'decide', name: '是否准予许可', kind: 'decision', post: '分管领导', join: 'all', limit: days(3), next: [{ to: 'issue', when: '准予' }, { to: 'deny', when: '不准予' }] },
  { id: 'issue', name: '制作证照、送达', post: '政务服务窗口', limit: days(2), next: [{ to: 'publish' }] },
  { id: 'deny', name: '书面说明理由，告知救济权利', post: '政务服务窗口', limit: days(2), rights: '复议、诉讼', next: [{ to: 'publish' }] },
  { id: 'publish', name: '结果公开', post: '业务科', limit: days(7), counts: false, disclosure: { audience: 'public', forms: ['门户网站'] }, next: [] },
  { id: 'refuse', name: '不予受理', kind: 'end', post: '政务服务窗口', limit: days(1), documents: ['不予受理通知书'] },
];

const penalty: Step[] = [
  { id: 'clue', name: '发现违法线索', kind: 'start', post: '执法人员' },
  { id: 'file', name: '是否立案', kind: 'decision', post: '执法机构负责人', limit: days(7), next: [{ to: 'probe', when: '符合立案条件' }, { to: 'drop', when: '不予立案' }] },
  { id: 'probe', name: '调查取证', post: '执法人员', limit: days(30), supervision: '两人以上、出示执法证、全过程记录', rights: '申请回避' },
  { id: 'legal', name: '法制审核', post: '法制审核岗', limit: days(5), next: [{ to: 'notice', when: '同意' }, { to: 'probe', when: '退回补充调查' }] },
  { id: 'notice', name: '告知拟处罚内容和权利', post: '执法人员', limit: days(2), rights: '陈述、申辩、要求听证', next: [{ to: 'hear', when: '要求听证' }, { to: 'plead', when: '陈述申辩' }, { to: 'decide', when: '不提出' }] },
  { id: 'hear', name: '举行听证', post: '法制审核岗', counts: false, limit: days(20), next: [{ to: 'decide' }] },
  { id: 'plead', name: '复核陈述申辩意见', post: '执法人员', limit: days(3), next: [{ to: 'decide' }] },
  { id: 'decide', name: '作出处罚决定', post: '机关负责人', limit: days(5), supervision: '重大案件集体讨论' },
  { id: 'serve', name: '送达', post: '执法人员', limit: days(7), documents: ['行政处罚决定书'], rights: '复议、诉讼' },
  { id: 'do', name: '执行', post: '当事人' },
  { id: 'close', name: '结案归档', kind: 'end', post: '执法机构负责人', limit: days(5) },
  { id: 'drop', name: '不予立案，告知举报人', kind: 'end', post: '执法机构负责人', limit: days(5) },
];

/** R23: expert review and commissioned assessment may be started at any time, side by side, and meet before the decision. */
const majorDecision: Step[] = [
  { id: 'propose', name: '提出决策建议', kind: 'start', office: '承办部门', post: '业务科' },
  { id: 'draft', name: '拟定方案', office: '承办部门', post: '业务科', next: [{ to: 'public' }, { to: 'expert' }, { to: 'risk' }] },
  { id: 'public', name: '公众参与', office: '承办部门', post: '业务科', limit: { kind: 'days', value: 30, unit: 'calendarDays' }, next: [{ to: 'legal' }] },
  { id: 'expert', name: '专家论证', office: '专家库', limit: days(15), next: [{ to: 'legal' }] },
  { id: 'risk', name: '风险评估', office: '受委托的评估机构', limit: days(20), next: [{ to: 'legal' }] },
  { id: 'legal', name: '合法性审查', office: '司法局', post: '行政决策审查科', join: 'all', limit: days(7), next: [{ to: 'meet', when: '合法' }, { to: 'draft', when: '退回修改' }] },
  { id: 'meet', name: '集体讨论', office: '县政府常务会议', next: [{ to: 'announce', when: '通过' }, { to: 'draft', when: '再次讨论' }, { to: 'stop', when: '不通过' }] },
  { id: 'announce', name: '公布决策', office: '县政府办公室', next: [{ to: 'run' }] },
  { id: 'run', name: '执行与后评估', office: '承办部门', next: [] },
  { id: 'stop', name: '终止', kind: 'end', office: '县政府办公室' },
  { id: 'extra', name: '受理临时评估申请', kind: 'start', office: '受委托的评估机构', next: [{ to: 'risk' }] },
];

const anyJoin: Step[] = [
  { id: 'notice', name: '发出公告', post: '承办岗', next: [{ to: 'phone' }, { to: 'letter' }, { to: 'visit' }] },
  { id: 'phone', name: '电话联系', post: '承办岗', limit: days(1), next: [{ to: 'go' }] },
  { id: 'letter', name: '邮寄通知', post: '承办岗', limit: days(5), next: [{ to: 'go' }] },
  { id: 'visit', name: '上门告知', post: '社区干部', limit: days(3), next: [{ to: 'go' }] },
  { id: 'go', name: '开始核实', post: '承办岗', join: 'any', limit: days(2) },
  { id: 'again', name: '逐户复核', post: '社区干部', next: [{ to: 'again', when: '还有未核实的户' }, { to: 'end', when: '全部核实' }] },
  { id: 'end', name: '汇总', kind: 'end', post: '承办岗' },
];

const eightOffices: Step[] = ['窗口', '规划局', '建设局', '生态环境局', '水利局', '消防救援大队', '人防办', '审批局'].map((office, index, all): Step => ({
  id: `s${index}`, name: index === 0 ? '统一收件' : index === all.length - 1 ? '统一出件' : `${office}并联审查`, office, limit: days(index === 0 ? 1 : 5),
  ...(index === 0 ? { next: all.slice(1, -1).map((_, at) => ({ to: `s${at + 1}` })) } : index === all.length - 1 ? { join: 'all', next: [] } : { next: [{ to: `s${all.length - 1}` }, ...(index % 3 === 0 ? [{ to: 's0' }] : [])] }),
}));

/** As drafted from a workbook: steps one after another, and nobody named. */
const draft: Step[] = ['受理', '审查', '决定', '送达', '事后监管', '其他法律法规规章规定应履行的责任'].map((name, index) => ({ id: `step-${index + 1}`, name: `${name}阶段`.slice(0, 40), action: `${name}的责任` }));

const manyBranches: Step[] = [
  { id: 'sort', name: '来件分类', kind: 'decision', post: '总收发', next: ['许可申请', '投诉举报', '信息公开申请', '复议答复', '其他来件：转有关单位并告知来件人，五日内答复'].map((when, index) => ({ to: `t${index}`, when })) },
  ...['许可受理', '投诉核查', '公开答复', '复议答辩', '转办'].map((name, index): Step => ({ id: `t${index}`, name, post: index < 3 ? '业务科' : '办公室', next: index === 4 ? [] : [{ to: 'file' }] })),
  { id: 'file', name: '归档', kind: 'end', post: '档案室' },
];

export const CASES: Record<string, Step[]> = {
  'one step': [{ id: 'only', name: '当场办结', limit: atOnce }],
  'serial, several posts (R55)': landDisposal,
  'serial, nobody named': draft,
  'licence: branch, loop back, split, join, exits': licence,
  'penalty: loops back to several steps': penalty,
  'major decision: two beginnings, three lines at once': majorDecision,
  'join any, loop onto itself': anyJoin,
  'eight offices at once': eightOffices,
  'five branches': manyBranches,
};

/** What people and attackers write into names. */
export const HOSTILE_NAMES = ['end', 'click s1 href "javascript:alert(1)"', '"引号"与\'单引号\'', '[方括号]{花括号}(圆括号)|竖线|', '<script>alert(1)</script>', '<b>粗</b>&amp;&lt;', '%%{init: {"theme":"dark"}}%%', 'subgraph x', 'a --> b', '换\n行\r\n和\t制表', '\u202e翻转\u2066隔离\u200b零宽', 'direction TB', 'style s1 fill:#f9f;', 'classDef x fill:#fff;', '#quot;#35;', '`反引号` **粗** _斜_', ']]>', '\\n\\u0022', '；;,:::', 'javascript:alert(1)', '\u0000\ud800坏字符', 'graph TD;end', '~~~', '@{ shape: rect }', 'x@{', '$$x^2$$', '😀👨‍👩‍👧表情', '﷽', 'WWWWWWWWMMMMMMMM@@@@', '，。，。，。，。，。，。，。，。，。，。', 'fa:fa-car 图标', '---\ntitle: x\n---', 'accTitle: x', 'default', 'linkStyle 0 stroke:red', '"]', '&#34;]; click'];
