// Fields of a power by their path, as taxonomies name them in `requires` and `forbids`, with their Chinese names.
import type { Power } from '../model/schema-types.ts';

/** Titles of the schema, so that rules need no disk; a test keeps them the same. */
export const POWER_FIELD_NAMES: Readonly<Record<string, string>> = {
  codes: '官方编码', subItems: '子项', subject: '行使主体', undertaking: '承办机构', levels: '行使层级', authority: '权限划分', source: '权力来源', legalBasis: '设定依据', targets: '服务对象',
  content: '行使内容', conditions: '受理条件', quota: '数量限制', materials: '申请材料', procedure: '办理流程', limits: '办理时限', 'limits.statutory': '法定时限', 'limits.promised': '承诺时限', fee: '收费',
  penalty: '处罚内容', 'penalty.behaviours': '违法行为', 'penalty.kinds': '处罚种类', 'penalty.range': '处罚幅度', discretion: '裁量基准', result: '办理结果', rights: '权利与救济', 'rights.statement': '陈述申辩',
  'rights.hearing': '听证', 'rights.reconsideration': '行政复议', 'rights.litigation': '行政诉讼', supervision: '监督制约环节', complaints: '监督投诉渠道', service: '办事信息', officeDuty: '部门职责', duties: '责任事项',
  accountability: '追责情形', promise: '服务承诺', discipline: '工作纪律', internal: '内部权力', 'internal.leader': '主管领导', 'internal.departmentDuty': '部门职责', 'internal.staffing': '人员分工', 'internal.notice': '公示',
  'internal.filing': '备案', 'internal.threshold': '标准', 'internal.collective': '集体研究', responsible: '责任人', disclosure: '公开方式',
};

/** `limits.promised` as “承诺时限（limits.promised）”. */
export const fieldWords = (path: string): string => (POWER_FIELD_NAMES[path] ? `${POWER_FIELD_NAMES[path]}（${path}）` : path);

const split = new Map<string, readonly string[]>();

/** The value at a dotted path; an empty list, text or group counts as nothing. */
export function filledAt(power: Power, path: string): unknown {
  let value: unknown = power;
  const keys = split.get(path) ?? path.split('.');
  split.set(path, keys);
  for (const key of keys) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0) ? undefined : value;
}

/** Whether the record says why a field does not apply; an exemption of a group covers its parts. */
export const isExempt = (power: Power, path: string): boolean => power.exemptions?.some(({ field }) => path === field || path.startsWith(`${field}.`)) ?? false;
