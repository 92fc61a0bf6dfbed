// How lists write the types of power → the ids of content/taxonomy/power-types.yml. Data.
import { comparable } from './clean-text.ts';

export interface TypeName {
  id: string;
  titles: readonly string[];
}

/** What an application needs; asked of these types where the jurisdiction's taxonomy does not say what it requires. */
export const APPLICATION_FIELDS: readonly string[] = ['conditions', 'materials', 'limits', 'fee'];
export const APPLICATION_TYPES: ReadonlySet<string> = new Set(['licence', 'payment', 'confirmation', 'adjudication', 'public-service']);

export const POWER_TYPE_NAMES: readonly TypeName[] = [
  { id: 'licence', titles: ['行政许可', '许可', '许可类', '行政许可类', '行政审批', '行政许可事项'] },
  { id: 'penalty', titles: ['行政处罚', '处罚', '处罚类', '行政处罚类', '行政处罚事项'] },
  { id: 'coercion', titles: ['行政强制', '强制', '强制类', '行政强制类', '行政强制措施', '行政强制执行', '行政强制事项'] },
  { id: 'levy', titles: ['行政征收', '征收', '征收类', '行政征收类', '行政征收事项'] },
  { id: 'payment', titles: ['行政给付', '给付', '给付类', '行政给付类', '行政给付事项'] },
  { id: 'inspection', titles: ['行政检查', '检查', '检查类', '行政检查类', '行政监督检查', '行政检查事项'] },
  { id: 'confirmation', titles: ['行政确认', '确认', '确认类', '行政确认类', '行政确认事项'] },
  { id: 'reward', titles: ['行政奖励', '奖励', '奖励类', '行政奖励类', '行政奖励事项'] },
  { id: 'adjudication', titles: ['行政裁决', '裁决', '裁决类', '行政裁决类', '行政裁决事项'] },
  { id: 'other', titles: ['其他行政权力', '其它行政权力', '其他权力', '其它权力', '其他类', '其它类', '其他', '其它', '其他职权', '其他行政职权', '其他行政权力事项'] },
  { id: 'public-service', titles: ['公共服务', '公共服务类', '公共服务事项', '便民服务'] },
];

/** A look-up from a written type to its id; `more` are the titles and synonyms of the jurisdiction's own taxonomy, which win. */
export function powerTypeReader(more: readonly TypeName[] = []): (written: string) => string | undefined {
  const known = new Map([...POWER_TYPE_NAMES, ...more].flatMap(({ id, titles }) => titles.map((title) => [comparable(title), id] as const)));
  return (written) => known.get(comparable(written));
}

/** The type named by a heading or a sheet: "一、行政许可（11项）" → the words without numbering and count, and the declared count. */
export function headingParts(text: string): { words: string; declared: number | undefined } {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const count = /(?:共)?(\d+)[项件个条]/.exec(plain);
  const words = plain.replace(/\([^()]*\)/g, '').replace(/(?:共)?\d+[项件个条]/g, '').replace(/^(?:第?[一二三四五六七八九十]+[、.．章部分]*|\d+[、.．])/, '').replace(/[:、,，。]+$/g, '');
  return { words, declared: count ? Number(count[1]) : undefined };
}
