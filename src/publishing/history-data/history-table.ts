// The history as a table with Chinese headers for Excel: one row a version.
import { changeWords } from '../../i18n/change-words.ts';
import { STATE_TITLES } from './change-titles.ts';
import type { HistoryLine } from './history-line.ts';

export interface HistoryNames {
  /** The Chinese name of a kind of record, of a type, of a status. */
  kind(kind: string): string;
  type(kind: string, type: string): string;
  status(kind: string, status: string): string;
}

/** Excel cuts a cell after this many characters without a word. */
const LONGEST_CELL = 32_767;

const columns: readonly { header: string; cell(line: HistoryLine, names: HistoryNames): string }[] = [
  { header: '登记日期', cell: ({ day }) => day },
  { header: '种类', cell: ({ kind }, names) => names.kind(kind) },
  { header: '编号', cell: ({ id }) => id },
  { header: '名称', cell: ({ name }) => name },
  { header: '版本', cell: ({ version }) => String(version) },
  { header: '变更类别', cell: ({ class: of }) => changeWords.zh.classes[of] },
  { header: '文件', cell: ({ state }) => STATE_TITLES[state].zh },
  { header: '部门', cell: ({ office, officeName }) => officeName ?? office ?? '' },
  { header: '类型', cell: ({ kind, type }, names) => (type === undefined ? '' : names.type(kind, type)) },
  { header: '状态', cell: ({ kind, status }, names) => (status === undefined ? '' : names.status(kind, status)) },
  { header: '施行日期', cell: ({ effective }) => effective ?? '' },
  { header: '公布时间', cell: ({ published }) => published ?? '' },
  { header: '摘要', cell: ({ summary }) => summary.zh },
  { header: '原因', cell: ({ reason }) => reason ?? '' },
  { header: '调整编号', cell: ({ adjustment }) => adjustment ?? '' },
  { header: '改动的字段', cell: ({ changes }) => changes.map(({ title }) => title.zh).join('\n') },
  { header: '改动的内容', cell: ({ changes }) => changes.map(({ words }) => words.zh).join('\n') },
  { header: '移出的日期', cell: ({ ended }) => ended?.date ?? '' },
  { header: '移出的理由', cell: ({ ended }) => ended?.ground ?? '' },
  { header: '去向', cell: ({ ended }) => ended?.targets?.join('、') ?? '' },
  { header: '技术性修改', cell: ({ technical }) => (technical ? '是' : '否') },
  { header: '读不出的原因', cell: ({ unreadable }) => unreadable ?? '' },
  { header: '提交人', cell: ({ author }) => author },
  { header: '提交说明', cell: ({ subject }) => subject },
  { header: '合并请求', cell: ({ pull }) => (pull === undefined ? '' : `#${pull}`) },
  { header: '登记时间', cell: ({ recorded }) => recorded },
  { header: '提交', cell: ({ commit }) => commit },
  { header: '路径', cell: ({ path }) => path },
];

export const historyHeader: readonly string[] = columns.map(({ header }) => header);

/** The cells of one version, in the order of the header; what Excel would cut off is cut here, and says so. */
export const historyCells = (line: HistoryLine, names: HistoryNames): string[] => columns.map(({ cell }) => shortened(cell(line, names)));

const CUT = '……（太长，全文见 history.ndjson）';
const shortened = (cell: string): string => (cell.length <= LONGEST_CELL ? cell : cell.slice(0, LONGEST_CELL - CUT.length - 1) + CUT);
