// Generated powers as an office keeps them that follows the findings: steps with limits and supervision, exits, promises,
// fees with their basis, articles that exist. What real lists keep as well (one name at two offices, laws not on record) stays.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { lawTitle } from '../src/model/register.ts';
import type { Law, Power } from '../src/model/schema-types.ts';
import { generatePowers } from '../test/search/generate-powers.ts';

type Limits = NonNullable<Power['limits']>;
type Step = NonNullable<NonNullable<Power['procedure']>['steps']>[number];

const LAWS = 'content/laws';
const LAST_ARTICLE_ELSEWHERE = 60;
/** Who is asked by people: these steps have a limit each. */
const ON_REQUEST = new Set(['licence', 'confirmation', 'payment', 'adjudication', 'reward']);
const LIMITS: Limits = { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'days', value: 12, unit: 'workingDays' } };

/** `count` generated powers without the gaps that the generator for search leaves. */
export function keptUpPowers(count: number): Power[] {
  const last = lastArticles();
  return generatePowers(count).map((power) => keptUp(power, last));
}

/** Last article of each law on record, by its compared title: the least of its editions. */
function lastArticles(): Map<string, number> {
  const laws = readdirSync(LAWS).filter((name) => name.endsWith('.yml')).map((name) => load(readFileSync(join(LAWS, name), 'utf8')) as Law);
  return new Map(laws.flatMap((law) => {
    const counts = law.versions.flatMap((version) => version.articles ?? []);
    return counts.length ? [law.title, ...(law.aliases ?? [])].map((title) => [lawTitle(title), Math.min(...counts)] as const) : [];
  }));
}

function keptUp(power: Power, last: ReadonlyMap<string, number>): Power {
  const legalBasis = (power.legalBasis ?? []).map((citation) => ({ ...citation, article: 1 + ((citation.article ?? 1) % (last.get(lawTitle(citation.title ?? '')) ?? LAST_ARTICLE_ELSEWHERE)) }));
  const [basis] = legalBasis;
  const asked = ON_REQUEST.has(power.type);
  const limits = power.limits ?? (asked ? LIMITS : undefined);
  const items = power.fee?.items?.map((item) => ({ ...item, ...(basis ? { basis: [{ title: basis.title, article: basis.article }] } : {}) }));
  return {
    ...power,
    legalBasis,
    ...(asked ? ASKED : {}),
    ...(limits ? { limits } : {}),
    ...(asked ? { conditions: power.conditions ?? ['属于本机关管辖'], materials: power.materials ?? [{ name: '申请书', source: '申请人自备' }], fee: power.fee ?? { charged: false }, result: power.result ?? { name: '决定书' } } : {}),
    ...(items ? { fee: { ...power.fee, charged: true, items } } : {}),
    procedure: { steps: (power.procedure?.steps ?? []).map((step, index, steps) => keptUpStep(step, index, steps.length, limits?.promised?.value ?? 10)) },
    ...(power.status === 'suspended' ? { statusNote: '配合机构改革，暂停办理，2027 年 6 月恢复。' } : {}),
  };
}

const ASKED: Partial<Power> = { promise: ['材料齐全的当场受理', '一次告知需要补正的全部内容'], discipline: ['不得收受申请人的财物', '不得增加规定以外的材料和环节'] };

/** The first step is done on the spot, the second takes half of the promised days, the others one each as far as they reach. */
function keptUpStep(step: Step, index: number, count: number, promised: number): Step {
  const days = index === 0 ? 0 : index === 1 ? Math.floor(promised / 2) : index - 1 <= Math.ceil(promised / 2) ? 1 : 0;
  return {
    ...step,
    ...(step.name === '受理' ? { action: `${step.action ?? ''}；不属于本机关职权的，当场不予受理并告知去向` } : {}),
    limit: days ? { kind: 'days', value: days, unit: 'workingDays' } : { kind: 'immediate' },
    ...(index === 0 || index === count - 1 ? { supervision: '科室负责人每周抽查台账，逾期的予以提醒' } : {}),
  };
}
