// A power as one row of a table with Chinese headers: the columns of the download.
import { citationPlace } from '../../i18n/citation-words.ts';
import { limitShort } from '../../i18n/limit-words.ts';
import type { Register } from '../../model/register.ts';
import type { Citation, Contact, Power } from '../../model/schema-types.ts';
import type { LabelsView } from './labels-view.ts';

interface Column {
  /** Field whose Chinese title is the header, or a header of its own. */
  field: string;
  header?: string;
  cell(power: Power, names: TableNames): string;
}

export interface TableNames {
  register: Register;
  labels: LabelsView;
}

const lines = (items: readonly string[] | undefined): string => (items ?? []).join('\n');
const value = ({ labels }: TableNames, field: string, key: string | undefined): string => (key ? (labels.values[`${field}.${key}`]?.zh ?? key) : '');
const cite = ({ register }: TableNames, citations: readonly Citation[] | undefined): string =>
  lines(citations?.map((citation) => `《${register.lawOf(citation)?.value.title ?? citation.title ?? ''}》${citation.number ? `（${citation.number}）` : ''}${citationPlace(citation, 'zh')}${citation.text ? `：${citation.text}` : ''}`));
const contacts = (names: TableNames, list: readonly Contact[] | undefined): string => lines(list?.map(({ channel, value: address, receiver }) => `${value(names, 'power.complaints.channel', channel)}：${address}${receiver ? `（${receiver}）` : ''}`));

const columns: readonly Column[] = [
  { field: 'power.id', cell: (power) => power.id },
  { field: 'power.codes', cell: (power, names) => lines(power.codes?.map(({ scheme, value: code }) => `${value(names, 'power.codes.scheme', scheme)} ${code}`)) },
  { field: 'power.name', cell: (power) => power.name },
  { field: 'power.parentName', cell: (power, { register }) => power.parentName ?? (power.parent ? (register.get('power', power.parent)?.value.name ?? '') : '') },
  { field: 'power.subItems', cell: (power) => lines(power.subItems?.map(({ name }) => name)) },
  { field: 'power.type', cell: (power, { register }) => register.powerType(power)?.title ?? power.type },
  { field: 'power.family', cell: (power, names) => value(names, 'power.family', power.family) },
  { field: 'power.office', cell: (power, { register }) => register.get('office', power.office)?.value.name ?? power.office },
  { field: 'power.undertaking', cell: (power) => lines(power.undertaking?.map(({ unit }) => unit)) },
  { field: 'power.levels', cell: (power, names) => (power.levels ?? []).map((level) => value(names, 'power.levels', level)).join('、') },
  { field: 'power.authority', cell: (power) => power.authority ?? '' },
  { field: 'power.legalBasis', cell: (power, names) => cite(names, power.legalBasis) || (power.basisUnparsed ?? '') },
  { field: 'power.targets', cell: (power) => (power.targets ?? []).join('、') },
  { field: 'power.content', cell: (power) => power.content ?? '' },
  { field: 'power.conditions', cell: (power) => lines(power.conditions) },
  { field: 'power.materials', cell: (power) => lines(power.materials?.map(({ name }) => name)) },
  { field: 'power.limits.statutory', cell: (power) => limitShort(power.limits?.statutory, 'zh') },
  { field: 'power.limits.promised', cell: (power) => limitShort(power.limits?.promised, 'zh') },
  { field: 'power.fee', cell: (power) => (power.fee ? (power.fee.charged ? lines(power.fee.items?.map(({ name, standard }) => `${name}：${standard}`)) || '收费' : '不收费') : '') },
  { field: 'power.penalty.behaviours', cell: (power) => lines(power.penalty?.behaviours) },
  { field: 'power.penalty.kinds', cell: (power) => (power.penalty?.kinds ?? []).join('、') },
  { field: 'power.penalty.range', cell: (power) => power.penalty?.range ?? '' },
  { field: 'power.result', cell: (power) => power.result?.name ?? '' },
  { field: 'power.service.places', cell: (power) => lines(power.service?.places?.map(({ address }) => address)) },
  { field: 'power.service.phone', cell: (power) => power.service?.phone ?? '' },
  { field: 'power.service.online', cell: (power) => power.service?.online ?? '' },
  { field: 'power.service.visits', cell: (power) => power.service?.visits?.toString() ?? '' },
  { field: 'power.rights.statement', cell: (power) => power.rights?.statement ?? '' },
  { field: 'power.rights.hearing', cell: (power) => power.rights?.hearing ?? '' },
  { field: 'power.rights.reconsideration', cell: (power) => (power.rights?.reconsideration ? `${power.rights.reconsideration.authority}（${power.rights.reconsideration.days ?? 60} 日内）` : '') },
  { field: 'power.rights.litigation', cell: (power) => (power.rights?.litigation ? `${power.rights.litigation.court}（${power.rights.litigation.months ?? 6} 个月内）` : '') },
  { field: 'power.complaints', cell: (power, names) => contacts(names, power.complaints ?? names.register.get('office', power.office)?.value.complaints) },
  { field: 'power.duties', cell: (power) => lines(power.duties?.map(({ stage, text }) => (stage ? `${stage}：${text}` : text))) },
  { field: 'power.accountability', cell: (power) => lines(power.accountability?.map(({ situation }) => situation)) },
  { field: 'power.promise', cell: (power) => lines(power.promise) },
  { field: 'power.status', cell: (power, names) => value(names, 'power.status', power.status) },
  { field: 'power.effective.from', header: '施行日期', cell: (power) => power.effective?.from ?? '' },
  { field: 'power.ending', cell: (power) => (power.ending ? `${power.ending.date} ${power.ending.ground}` : '') },
  { field: 'power.updated', cell: (power) => power.updated ?? '' },
];

/** The header row. */
export const powerHeader = (labels: LabelsView): string[] => columns.map(({ field, header }) => header ?? labels.fields[field]?.zh ?? field);

/** The cells of one power, in the order of the header. */
export const powerCells = (power: Power, names: TableNames): string[] => columns.map(({ cell }) => cell(power, names));
