// Which words at the head of a column mean which field. Data: a new spelling is one more word in a list.

export type Field =
  | 'serial' | 'name' | 'subItem' | 'type' | 'code' | 'basis' | 'basisPlaces' | 'subject' | 'undertaking' | 'levelAndAuthority' | 'level' | 'authority'
  | 'officeDuty' | 'duties' | 'dutyBasis' | 'accountable' | 'accountability' | 'accountabilityBasis' | 'remedies' | 'complaintPhone'
  | 'targets' | 'content' | 'conditions' | 'materials' | 'quota' | 'statutoryLimit' | 'promisedLimit' | 'fee' | 'disclosed' | 'notes';

export const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  serial: ['序号', '编号', '项目序号'],
  name: ['事项名称', '权责事项名称', '权力事项名称', '权力名称', '职权名称', '行政职权名称', '行政权力名称', '行政权力事项名称', '项目名称', '主项名称', '主项', '事项', '项目', '抽查事项名称'],
  subItem: ['子项名称', '子项', '事项子项', '实施事项', '子项目名称'],
  type: ['权力类型', '权力类别', '职权类型', '职权类别', '事项类型', '事项类别', '权责类型', '行政权力类型', '类别', '类型'],
  code: ['职权编码', '权力编码', '事项编码', '基本编码', '实施编码', '项目编码'],
  basis: ['实施依据', '设定依据', '法律依据', '法定依据', '权力依据', '职权依据', '行使依据', '设定和实施依据', '设定、行使依据及有关条款', '抽查依据'],
  basisPlaces: ['具体条款', '依据条款', '有关条款'],
  subject: ['行使主体', '实施主体', '责任主体', '法定主体', '实施机关', '部门名称', '主体'],
  undertaking: ['承办机构', '承办科室', '责任科室', '内设机构', '实施机构', '承办部门', '具体承办机构'],
  levelAndAuthority: ['实施层级及权限', '行使层级及权限', '实施层级和权限'],
  level: ['层级', '实施层级', '行使层级'],
  authority: ['权限', '权限划分', '实施权限'],
  officeDuty: ['部门职责'],
  duties: ['责任事项内容', '责任事项', '责任内容'],
  dutyBasis: ['责任事项依据', '责任事项的依据'],
  accountable: ['追责对象范围', '追责对象', '追责范围'],
  accountability: ['追责情形', '问责情形', '追责情形内容'],
  accountabilityBasis: ['追责依据', '问责依据', '追责情形依据'],
  remedies: ['救助渠道', '救济渠道', '救济途径', '诉求渠道'],
  complaintPhone: ['监督电话', '投诉电话', '监督投诉电话'],
  targets: ['实施对象', '服务对象', '行政相对人', '对象', '抽查对象'],
  content: ['行使内容'],
  conditions: ['申请条件', '受理条件', '办理条件'],
  materials: ['申请材料', '办理材料'],
  quota: ['办理数量', '数量限制'],
  statutoryLimit: ['法定期限', '法定时限', '法定办结时限', '法定办结时限(工作日)', '法定期限(工作日)', '法定时限(工作日)'],
  promisedLimit: ['承诺期限', '承诺时限', '承诺办结时限', '承诺办结时限(工作日)', '承诺期限(工作日)', '承诺时限(工作日)'],
  fee: ['收费依据和标准', '收费依据及标准', '是否收费', '收费情况'],
  disclosed: ['是否公示', '是否公开'],
  notes: ['备注', '说明'],
};

/** Fields that are one word of the others when they stand under a two-line header. */
export const UNDER: Readonly<Partial<Record<Field, readonly Field[]>>> = { levelAndAuthority: ['level', 'authority'] };

/** Columns that describe the people and the work-flow behind the list; a record must never hold them. */
export const INTERNAL_HEADERS: readonly string[] = ['录入人', '录入人员', '录入时间', '录入日期', '填表人', '填报人', '填报人员', '填报时间', '制表人', '经办人', '审核人', '审批人', '联系人', '联系人电话', '联系电话', '手机', '手机号', '手机号码', '身份证号', '身份证号码', '修改人', '更新人', '创建人', '操作人', '登录名', '用户名', '责任人', '责任人电话', '内部备注'];

/** Columns of known systems that say nothing a record has room for. */
export const UNUSED_HEADERS: readonly string[] = ['所属行政区划', '隶属机构', '上级机构', '公开类型', '状态', '事项状态', '是否有中介服务', '审核转报', '流程图', '外部流程图', '办理步骤', '操作'];
