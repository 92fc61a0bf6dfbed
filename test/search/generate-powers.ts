// Powers as they stand in real lists, made by seed: for the search gate and the benchmarks. Which office does what under
// which article is invented. About one name in nine stands at two offices, as in real lists.
import type { Office, Power } from '../../src/model/schema-types.ts';
import { generatedName, TYPE_CODES, TYPES, type GeneratedType } from './generated-names.ts';
import { ANSWERS, APPLICATION, CASE, FIELDS, ISSUERS, MATERIALS, OBLIGATIONS, PLACES, QUESTIONS, SITUATIONS } from './generated-words.ts';
import { seeded, type Seeded } from './seeded.ts';

const ASKED = new Set<GeneratedType>(['licence', 'confirmation', 'payment']);
const SHARED_NAMES = 0.12;
const ARTICLE_LIMIT = 90;

/** `count` powers from a seed; all of one seed begin with the same records. */
export function generatePowers(count: number, seed = 20260601): Power[] {
  const random = seeded(seed);
  const powers: Power[] = [];
  for (let index = 0; index < count; index += 1) {
    const twin = index > 20 && random.next() < SHARED_NAMES ? random.pick(powers) : undefined;
    powers.push(generatePower(index, random, twin));
  }
  return powers;
}

/** The offices that generated powers name. */
export function generatedOffices(): Office[] {
  return FIELDS.map((field) => ({ id: field.office, name: field.officeName, orgType: 'department', phone: '0000-1234567', responsible: { post: '局长' }, units: field.units.map((name) => ({ name })), complaints: [{ channel: 'phone', value: '0000-1234568' }], audience: 'public' }));
}

/** Public name of a generated office. */
export const officeName = (id: string): string => FIELDS.find((field) => field.office === id)?.officeName ?? id;

function generatePower(index: number, random: Seeded, twin: Power | undefined): Power {
  const field = random.pick(FIELDS);
  const type = twin ? (twin.type as GeneratedType) : random.pick(TYPES);
  const trade = random.pick(field.trades);
  const name = twin?.name ?? generatedName(type, trade, random);
  const about = (text: string): string => text.replaceAll('{t}', trade);
  const stages = type === 'penalty' || type === 'coercion' ? CASE : APPLICATION;
  const laws = random.shuffled(field.laws).slice(0, random.between(1, 3));
  return {
    id: `${field.office}-${type}-${index + 1}`,
    codes: [{ scheme: 'local', value: codeOf(type, index, random) }],
    name, type, family: 'external', office: field.office,
    subject: { name: field.officeName, nature: 'statutory' },
    undertaking: [{ unit: random.pick(field.units) }],
    levels: ['county'],
    legalBasis: laws.map((law) => citation(law, about, random)),
    ...(ASKED.has(type) ? asked(trade, about, random) : {}),
    ...(type === 'penalty' ? { penalty: { behaviours: [name.replace(/^对|的(行政)?处罚$/g, '')], kinds: random.shuffled(['警告', '罚款', '没收违法所得', '责令停产停业', '吊销许可证件']).slice(0, 2), range: `${random.between(1, 5)}千元以上${random.between(1, 20)}万元以下` } } : { content: `依法办理本行政区域内${name.replace(/（.*?）/g, '')}，${about(random.pick(OBLIGATIONS))}。` }),
    ...(type === 'levy' ? { fee: { charged: true, items: [{ name: `${trade}费`, standard: `每${random.pick(['平方米', '立方米', '户', '件'])}${random.between(1, 80)}元` }] } } : {}),
    procedure: { steps: stages.map(([stage, action, document], step) => ({ id: `s${step + 1}`, name: stage, post: random.pick(['承办人', '审核人', '科室负责人', '分管领导']), action: about(action), documents: [document] })) },
    rights: { statement: '对拟作出的决定有权陈述和申辩', reconsideration: { authority: '示例县人民政府', days: 60 }, litigation: { court: '示例县人民法院', months: 6 } },
    duties: stages.map(([stage, text]) => ({ stage: `${stage}责任`, text: `${stage}环节：${about(text)}。` })),
    accountability: random.shuffled(SITUATIONS).slice(0, random.between(4, 7)).map((situation) => ({ situation: about(situation) })),
    audience: 'public', status: random.next() < 0.05 ? 'suspended' : 'inForce',
  };
}

/** Twelve digits: region, type, group, serial. */
function codeOf(type: GeneratedType, index: number, random: Seeded): string {
  return `${random.between(11, 65)}${TYPE_CODES[type]}${String(random.between(1, 99)).padStart(2, '0')}${String(random.between(1, 999)).padStart(3, '0')}${String(index % 1000).padStart(3, '0')}`;
}

function citation(law: string, about: (text: string) => string, random: Seeded): NonNullable<Power['legalBasis']>[number] {
  const national = law.endsWith('法') ? `中华人民共和国${law}` : law;
  return { title: national, edition: `${random.between(2009, 2024)}年${random.pick(['修订', '修正'])}`, article: random.between(2, ARTICLE_LIMIT), ...(random.next() < 0.3 ? { paragraph: random.between(1, 3) } : {}), text: random.shuffled(OBLIGATIONS).slice(0, 2).map((text) => `${about(text)}。`).join('') };
}

function asked(trade: string, about: (text: string) => string, random: Seeded): Partial<Power> {
  return {
    targets: [random.pick(['自然人', '企业法人', '个体工商户', '社会组织法人'])],
    conditions: [`有与${trade}相适应的${random.pick(['场所', '设备', '资金', '人员'])}`, `有健全的${random.pick(['安全', '质量', '卫生', '财务'])}管理制度`, about('近三年内没有因{t}受过重大行政处罚')],
    materials: random.shuffled(MATERIALS).slice(0, random.between(3, 6)).map((material) => ({ name: random.next() < 0.5 ? material : `${trade}${material}`, source: random.pick(ISSUERS) })),
    limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: random.between(3, 13), unit: 'workingDays' } },
    fee: { charged: false },
    result: { name: `${trade}${random.pick(['许可证', '批准文件', '登记证书'])}` },
    service: { places: [{ address: random.pick(PLACES), hours: '工作日9:00—17:00', phone: '0000-1234567' }], faqs: [{ question: about(random.pick(QUESTIONS)), answer: random.pick(ANSWERS) }] },
  };
}
