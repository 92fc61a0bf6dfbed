// A value of a record in the words of the pages: names for ids, titles for fixed values, dates spelled out, limits in words.
import { citationPlace } from '../../i18n/citation-words.ts';
import { dateWords } from '../../i18n/date-words.ts';
import { inLanguage, type Bilingual, type Language } from '../../i18n/language.ts';
import { limitShort } from '../../i18n/limit-words.ts';
import type { Register } from '../../model/register.ts';
import type { SchemaNode } from '../../model/schema-keywords.ts';
import type { Schemas } from '../../model/schemas.ts';
import type { Citation, Contact, Limit } from '../../model/schema-types.ts';
import { factValue } from '../../publishing/views/record-view.ts';
import type { FactValue, RecordFact } from '../../publishing/views/record-facts.ts';

export interface ComparisonContext {
  schemas: Schemas;
  /** Names of what ids refer to, as they are known today. */
  register: Register;
}

export type Teller = (raw: SchemaNode, value: unknown) => Bilingual;

/** Out: says a checked value by its schema; empty where it says nothing. */
export function teller(context: ComparisonContext): Teller {
  return (raw, value) => {
    const fact = factValue(raw, value, context);
    return fact ? { zh: told(fact, 'zh', context), en: told(fact, 'en', context) } : { zh: '' };
  };
}

function told(value: FactValue, lang: Language, context: ComparisonContext): string {
  const zh = lang === 'zh';
  switch (value.is) {
    case 'text': return value.text.trim();
    case 'words': return inLanguage(value.words, lang);
    case 'date': return spelled(value.date, lang);
    case 'period': return zh ? `${spelled(value.from, lang)}至${spelled(value.to, lang)}` : `${spelled(value.from, lang)} to ${spelled(value.to, lang)}`;
    case 'number': return `${value.number}${value.unit ? ` ${inLanguage(value.unit, lang)}` : ''}`;
    case 'record': return value.name;
    case 'link': return value.href;
    case 'phone': return value.phone;
    case 'limit': return limitTold(value.limit, lang, context);
    case 'document': return [`${value.title}${value.number ? `（${value.number}）` : ''}`, value.date && spelled(value.date, lang), value.link, value.sha256 && `${zh ? '文件指纹' : 'SHA-256'} ${value.sha256}`].filter(Boolean).join(zh ? '，' : ', ');
    case 'citations': return value.citations.map((citation) => citationTold(citation, lang, context)).join('；');
    case 'contacts': return value.contacts.map((contact) => contactTold(contact, lang, context)).join('；');
    case 'list': return value.items.map((item) => told(item, lang, context)).join('；');
    case 'facts': return factsTold(value.facts, lang, context);
    case 'table': return value.rows.map((row) => row.flatMap((cell, index) => (cell ? [{ title: value.columns[index]?.title ?? { zh: '' }, value: cell }] : []))).map((facts) => (facts.length === 1 && facts[0] ? told(facts[0].value, lang, context) : factsTold(facts, lang, context))).join('；');
    case 'groups': return value.groups.map((facts) => factsTold(facts, lang, context)).join('；');
  }
}

const factsTold = (facts: readonly Pick<RecordFact, 'title' | 'value'>[], lang: Language, context: ComparisonContext): string =>
  facts.map(({ title, value }) => (lang === 'zh' ? `${title.zh}：${inner(value, lang, context)}` : `${inLanguage(title, lang)}: ${inner(value, lang, context)}`)).join(lang === 'zh' ? '，' : ', ');

/** What has parts of its own stands in brackets. */
function inner(value: FactValue, lang: Language, context: ComparisonContext): string {
  const text = told(value, lang, context);
  return value.is === 'facts' || value.is === 'groups' || value.is === 'table' ? `（${text}）` : text;
}

/** A day in words; what is no day (不明) as it is written. */
function spelled(day: string, lang: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return /^unknown$/i.test(day) ? (lang === 'zh' ? '不明' : 'unknown') : day;
  return dateWords(day, lang);
}

function limitTold(limit: Limit, lang: Language, context: ComparisonContext): string {
  const more = [limit.note, limit.basis && citationTold(limit.basis, lang, context)].filter(Boolean).join('；');
  return `${limitShort(limit, lang)}${more ? `（${more}）` : ''}`;
}

/** The law as it is known: by the register, else as the citation writes it. */
export const lawName = ({ law, title }: Pick<Citation, 'law' | 'title'>, { register }: Pick<ComparisonContext, 'register'>): string => register.lawOf({ ...(law === undefined ? {} : { law }), ...(title === undefined ? {} : { title }) })?.value.title ?? title ?? law ?? '';

/** 《X》第三条第二款, without its text. */
export const citationShort = (citation: Citation, lang: Language, context: Pick<ComparisonContext, 'register'>): string => [`《${lawName(citation, context).replace(/^《|》$/g, '')}》`, citationPlace(citation, lang)].filter(Boolean).join(lang === 'en' ? ' ' : '');

function citationTold(citation: Citation, lang: Language, context: ComparisonContext): string {
  const more = [citation.number, citation.edition].filter(Boolean).join('，');
  return `${citationShort(citation, lang, context)}${more ? `（${more}）` : ''}${citation.text ? `：${citation.text}` : ''}`;
}

function contactTold({ channel, value, receiver, hours }: Contact, lang: Language, { schemas }: ComparisonContext): string {
  const titles = schemas.get('common')?.definitions?.['contact']?.properties?.['channel'];
  const name = (lang === 'en' ? titles?.enumTitlesEn : titles?.enumTitles)?.[channel] ?? '';
  const more = [receiver, hours].filter(Boolean).join('，');
  return `${name} ${value}${more ? `（${more}）` : ''}`.trim();
}
