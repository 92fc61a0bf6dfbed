// A value of a record as plain Chinese text, for the cells of a table that is downloaded.
import { citationPlace } from '../../i18n/citation-words.ts';
import { limitShort } from '../../i18n/limit-words.ts';
import type { FactValue, RecordFact } from './record-facts.ts';

/** Items of a list stand on lines of their own; the parts of one item are separated by 分号, each after its title. */
export function factText(value: FactValue): string {
  switch (value.is) {
    case 'text': return value.text;
    case 'words': return value.words.zh;
    case 'date': return value.date;
    case 'period': return `${value.from} 至 ${value.to}`;
    case 'number': return String(value.number);
    case 'record': return value.name;
    case 'link': return value.href;
    case 'phone': return value.phone;
    case 'limit': return limitShort(value.limit, 'zh');
    case 'document': return [`${value.title}${value.number ? `（${value.number}）` : ''}`, value.date, value.link].filter(Boolean).join(' ');
    case 'citations': return lines(value.citations.map((citation) => `《${citation.title}》${citation.number ? `（${citation.number}）` : ''}${citationPlace(citation, 'zh')}${citation.text ? `：${citation.text}` : ''}`));
    case 'contacts': return lines(value.contacts.map(({ value: address, receiver }) => `${address}${receiver ? `（${receiver}）` : ''}`));
    case 'list': return lines(value.items.map(factText));
    case 'facts': return factsText(value.facts);
    case 'table': return lines(value.rows.map((row) => (row.length === 1 && row[0] ? factText(row[0]) : factsText(row.flatMap((cell, index) => (cell && value.columns[index] ? [{ ...value.columns[index], value: cell }] : []))))));
    case 'groups': return lines(value.groups.map(factsText));
  }
}

const factsText = (facts: readonly RecordFact[]): string => facts.map(({ title, value }) => `${title.zh}：${inner(value)}`).join('；');

/** A value inside an item, on one line; one with parts of its own in brackets. */
function inner(value: FactValue): string {
  const text = factText(value).replaceAll('\n', '｜');
  return value.is === 'facts' || value.is === 'groups' || (value.is === 'table' && value.columns.length > 1) ? `〔${text}〕` : text;
}

const lines = (items: readonly string[]): string => items.join('\n');
