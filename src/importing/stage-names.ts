// The stages that procedures are made of: how lists name them, the id of the step, its usual name. Data.

export interface Stage {
  id: string;
  name: string;
  /** Names as printed, without 责任, 阶段, 环节. */
  names: readonly string[];
  /** First words of a duty that has no name of its own but plainly is this stage. */
  openings?: readonly RegExp[];
}

export const STAGES: readonly Stage[] = [
  { id: 'plan', name: '制定计划', names: ['制定计划', '制定方案', '计划', '方案', '检查计划', '准备'], openings: [/^(?:制定|拟定|拟订)(?:年度)?(?:监督|行政)?检查(?:执法)?(?:工作)?(?:计划|方案)/, /^制定验收方案/] },
  { id: 'publish', name: '公示', names: ['公示', '公告', '公开', '宣传'] },
  { id: 'file', name: '立案', names: ['立案', '启动', '受案'] },
  { id: 'apply', name: '申请', names: ['申请', '申报'] },
  { id: 'accept', name: '受理', names: ['受理', '申请受理', '申请与受理', '受理申请', '登记', '案件受理'] },
  { id: 'notice', name: '检查通知', names: ['通知', '检查通知'], openings: [/^(?:出具|下达|送达)检查通知书/] },
  { id: 'investigate', name: '调查取证', names: ['调查', '调查取证', '调查核实', '取证', '核查', '现场核查'], openings: [/^(?:全面、客观、公正地|依法)?调查[，,]?收集有关证据/] },
  { id: 'inspect', name: '现场检查', names: ['检查', '现场检查', '实施检查', '监督检查', '实地检查', '勘验', '实地勘察'], openings: [/^(?:两名|2名|二名)以上(?:[（(][^）)]*[）)])?执法人员/] },
  { id: 'examine', name: '审查', names: ['审查', '审核', '初审', '复审', '评审', '专家评审', '审理', '核验', '法制审核'] },
  { id: 'urge', name: '催告', names: ['催告'] },
  { id: 'notify', name: '告知', names: ['告知', '事先告知', '告知权利', '决定前告知'] },
  { id: 'hear', name: '听证', names: ['听证', '陈述申辩', '陈述、申辩'] },
  { id: 'decide', name: '决定', names: ['决定', '审批', '批准', '作出决定', '处罚决定', '裁决', '认定', '确认', '处理决定', '审定'], openings: [/^依照本法规定给予行政处罚[，,]应当制作行政处罚决定书/] },
  { id: 'handle', name: '处理', names: ['处理', '处置', '整改', '督促整改', '督促'], openings: [/^依据法律、法规和规章的规定[，,]对违法行为.{0,20}逐条处理/] },
  { id: 'deliver', name: '送达', names: ['送达', '制证送达', '颁证', '发证', '制发', '制证', '办结', '送达执行'], openings: [/^(?:行政处罚决定书|催告书、行政强制执行决定书)应当/] },
  { id: 'pay', name: '给付', names: ['给付', '支付', '发放', '兑现', '颁奖', '表彰'] },
  { id: 'collect', name: '征收', names: ['征收', '收缴', '缴费', '征缴'] },
  { id: 'execute', name: '执行', names: ['执行', '实施', '组织实施', '强制执行', '实施强制'] },
  { id: 'release', name: '解除', names: ['解除', '解除强制'] },
  { id: 'revisit', name: '复查', names: ['复查', '回访', '跟踪检查'] },
  { id: 'archive', name: '归档', names: ['归档', '结案', '立卷归档', '备案归档'], openings: [/^及时将检查资料归档/] },
  { id: 'supervise', name: '事后监管', names: ['事后监管', '监管', '后续监管', '事中事后监管', '监督管理'] },
];

/** Numbered duties that accompany a procedure and are no step of it. */
export const NOT_A_STEP: readonly string[] = ['监督', '指导监督', '监督指导', '指导', '其他', '其它', '直接实施', '信息公开', '保密', '廉政', '追责'];
