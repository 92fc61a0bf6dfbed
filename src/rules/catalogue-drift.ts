import { lawTitle, type Entry, type Register } from '../model/register.ts';
import type { Catalogue, Citation, Power } from '../model/schema-types.ts';
import { limitInWords } from './duration-bounds.ts';
import { articleName, citedTitle, knownLaw } from './law-citations.ts';
import { isListed } from './power-status.ts';
import { typeTitle } from './power-type-of.ts';
import type { Path, Rule } from './rule.ts';

type Item = Catalogue['items'][number];

const catalogue = (item: Partial<Item> = {}) => ({ id: 'province', title: '全省统一目录', items: [{ code: '000118009000', name: '示例许可', ...item }] });

export const catalogueDrift: Rule<'register'> = {
  id: 'catalogue-drift',
  title: '与上级统一目录一致',
  titleEn: 'No drift from the upper-level catalogue',
  why: '同一事项在省、市、县叫不同的名字、写不同的时限，群众就不知道该信哪一个。',
  whyEn: 'If province, city and county name and limit one matter differently, nobody knows which to believe.',
  source: ['R21'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const items = new Map(register.all('catalogue').flatMap(({ value }) => value.items.map((item) => [item.code, { item, title: value.title }] as const)));
    if (items.size === 0) return;
    for (const entry of register.all('power')) {
      const code = entry.value.catalogue;
      if (!code || !isListed(entry.value)) continue;
      const known = items.get(code);
      if (!known) report({ entry, at: ['catalogue'], message: `上级目录里没有编码 ${code}。`, help: '对照 catalogues（上级目录）改正 catalogue（上级目录事项）的编码，例如 catalogue: "000118009000"；上级目录没有的，删去这一行。' });
      else for (const drift of drifts(entry, known.item, register)) report({ entry, at: drift.at, message: `${drift.words}，与${known.title}不一致。`, help: drift.help });
    }
  },
  good: [
    { says: '名称、类型、依据、时限都与上级目录一致。', given: { catalogue: catalogue({ type: 'licence', basis: [{ title: '行政许可法', article: 12 }], statutory: { kind: 'days', value: 20, unit: 'workingDays' } }), power: { catalogue: '000118009000', codes: [{ scheme: 'gbt39554-basic-12', value: '000118009000' }], limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' } } } } },
    { says: '没有对应上级目录的事项不比较。', given: { catalogue: catalogue(), power: {} } },
  ],
  bad: [
    {
      says: '名称、编码、依据、法定时限都改了样。',
      given: { catalogue: catalogue({ basis: [{ title: '行政许可法', article: 15 }], statutory: { kind: 'days', value: 20, unit: 'workingDays' } }), power: { name: '示例许可（本县）', catalogue: '000118009000', codes: [{ scheme: 'gbt39554-basic-12', value: '000118009001' }], limits: { statutory: { kind: 'days', value: 30, unit: 'workingDays' } } } },
      finds: [
        { at: ['name'], message: '事项名称是“示例许可（本县）”，目录是“示例许可”，与全省统一目录不一致。' },
        { at: ['legalBasis'], message: '设定依据里缺少《中华人民共和国行政许可法》第15条，与全省统一目录不一致。' },
        { at: ['codes'], message: '基本编码是 000118009001，目录是 000118009000，与全省统一目录不一致。' },
        { at: ['limits', 'statutory', 'value'], message: '法定时限是30 个工作日，目录是20 个工作日，与全省统一目录不一致。' },
      ],
      mended: { catalogue: catalogue({ basis: [{ title: '行政许可法', article: 15 }], statutory: { kind: 'days', value: 20, unit: 'workingDays' } }), power: { catalogue: '000118009000', codes: [{ scheme: 'gbt39554-basic-12', value: '000118009000' }], legalBasis: [{ law: 'licensing-law', article: 15 }], limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' } } } },
    },
    {
      says: '对应的编码上级目录里没有。',
      given: { catalogue: catalogue(), power: { catalogue: '000118009999' } },
      finds: [{ at: ['catalogue'], message: '上级目录里没有编码 000118009999。' }],
      mended: { catalogue: catalogue(), power: { catalogue: '000118009000' } },
    },
  ],
};

function drifts({ value: power }: Entry<'power'>, item: Item, register: Register): { at: Path; words: string; help: string }[] {
  const basic = power.codes?.find(({ scheme }) => scheme.endsWith('basic-12') || scheme.endsWith('basic-10'))?.value;
  const found: { at: Path; words: string; help: string }[] = [];
  if (bare(power.name) !== bare(item.name)) found.push({ at: ['name'], words: `事项名称是“${power.name}”，目录是“${item.name}”`, help: `把 name（事项名称）改为 ${item.name}；当地的叫法写在 aliases（俗称）里。` });
  if (item.type && item.type !== power.type) found.push({ at: ['type'], words: `权力类型是${typeTitle(register, power.type)}，目录是${typeTitle(register, item.type)}`, help: `把 type（权力类型）改为 ${item.type}。` });
  if (basic && basic !== item.code) found.push({ at: ['codes'], words: `基本编码是 ${basic}，目录是 ${item.code}`, help: `把 codes（官方编码）里的基本编码改为 "${item.code}"，或改正 catalogue（上级目录事项）。` });
  const missing = (item.basis ?? []).find((basis) => !(power.legalBasis ?? []).some((own) => sameBasis(register, own, basis)));
  if (missing) found.push({ at: ['legalBasis'], words: `设定依据里缺少${citedTitle(register, missing)}${missing.article ? articleName(missing) : ''}`, help: `在 legalBasis（设定依据）里加上 { title: ${missing.title ?? knownLaw(register, missing)?.record?.title ?? ''}${missing.article ? `, article: ${missing.article}` : ''} }。` });
  const { statutory } = item;
  const own = power.limits?.statutory;
  if (statutory && !sameLimit(own, statutory)) found.push({ at: own ? ['limits', 'statutory', 'value'] : ['name'], words: `法定时限${own ? `是${limitInWords(own)}` : '没有写'}，目录是${limitInWords(statutory)}`, help: `把 limits.statutory（法定时限）改为 { kind: ${statutory.kind}${statutory.value === undefined ? '' : `, value: ${statutory.value}, unit: ${statutory.unit}`} }。` });
  return found;
}

const bare = (name: string): string => name.normalize('NFKC').replace(/[\s“”"'、，,]/g, '');

const sameLimit = (own: NonNullable<Power['limits']>['statutory'], other: NonNullable<Item['statutory']>): boolean => own?.kind === other.kind && own.value === other.value && (own.value === undefined || own.unit === other.unit);

const sameBasis = (register: Register, own: Citation, other: Citation): boolean => titleOf(register, own) === titleOf(register, other) && (!other.article || (own.article === other.article && own.subArticle === other.subArticle));

const titleOf = (register: Register, citation: Citation): string => lawTitle(knownLaw(register, citation)?.record?.title ?? citation.title ?? citation.law ?? '');
