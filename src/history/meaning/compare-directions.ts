// For whom a change is better: a table of fields, in the words of whoever applies, pays, waits or may object.
import type { Bilingual } from '../../i18n/language.ts';
import type { Effect } from './change.ts';
import { figuresMoved } from './compare-figures.ts';
import { isFields, type Fields } from './compare-same.ts';

/** What a change comes to; `tail` ends its sentence. */
export interface Judgement {
  effect: Effect;
  tail?: Bilingual;
}

/** `more`: added, up, or from no to yes; `less` is its reverse. */
interface Direction {
  more: Judgement;
  less: Judgement;
  /** The text holds figures: they decide whether it is more or less. */
  figures?: true;
  /** Fixed values from least to most; the last also stands for nothing chosen. */
  order?: readonly string[];
  /** False for an item that is neither more nor less. */
  matters?(item: Fields): boolean;
}

const worse = (zh: string, en: string): Judgement => ({ effect: 'worse', tail: { zh, en } });
const better = (zh: string, en: string): Judgement => ({ effect: 'better', tail: { zh, en } });

/** Rights, and ways to complain or be served: more is better. */
const good = (more: readonly [string, string], less: readonly [string, string], extra: Partial<Direction> = {}): Direction => ({ more: better(...more), less: worse(...less), ...extra });
/** Burdens: more is worse. */
const bad = (more: readonly [string, string], less: readonly [string, string], extra: Partial<Direction> = {}): Direction => ({ more: worse(...more), less: better(...less), ...extra });

const HEAVIER = ['处罚更重', 'heavier'] as const;
const LIGHTER = ['处罚更轻', 'lighter'] as const;
const DEARER = ['更贵', 'dearer'] as const;
const CHEAPER = ['更便宜', 'cheaper'] as const;
const RIGHT = [['多了一项权利', 'one more right'], ['少了一项权利', 'one right fewer']] as const;
const REMEDY = [['多了一条救济途径', 'one more remedy'], ['少了一条救济途径', 'one remedy fewer']] as const;

const STEP: Readonly<Record<string, Direction>> = {
  rights: good(...RIGHT),
  '': good(RIGHT[0], RIGHT[1], { matters: (step) => typeof step['rights'] === 'string' }),
};

const POWER: Readonly<Record<string, Direction>> = {
  materials: bad(['要多交一份材料', 'one more document'], ['少交一份材料', 'one document fewer'], { matters: ({ needed }) => needed !== 'shared' }),
  'materials.originals': bad(['要多交原件', 'more originals'], ['少交原件', 'fewer originals']),
  'materials.copies': bad(['要多交复印件', 'more copies'], ['少交复印件', 'fewer copies']),
  'materials.required': bad(['现在必须交', 'now required'], ['不再必须交', 'no longer required']),
  'materials.needed': bad(['要求更严', 'stricter'], ['要求更宽', 'easier'], { order: ['shared', 'conditional', 'later', ''] }),
  conditions: bad(['条件更多', 'more conditions'], ['条件更少', 'fewer conditions']),
  quota: bad(['有了数量限制', 'now limited in number'], ['不再限制数量', 'no longer limited in number']),
  'fee.charged': bad(['从此收费', 'now charged'], ['从此不收费', 'now free']),
  'fee.items': bad(['多收一项', 'one more charge'], ['少收一项', 'one charge fewer']),
  'fee.items.standard': bad(DEARER, CHEAPER, { figures: true }),
  'penalty.behaviours': bad(['受罚的行为更多', 'more is punished'], ['受罚的行为更少', 'less is punished']),
  'penalty.kinds': bad(['多了一种处罚', 'one more kind of penalty'], ['少了一种处罚', 'one kind of penalty fewer']),
  'penalty.range': bad(HEAVIER, LIGHTER, { figures: true }),
  'discretion.legalMin': bad(HEAVIER, LIGHTER),
  'discretion.legalMax': bad(HEAVIER, LIGHTER),
  'discretion.grades.min': bad(HEAVIER, LIGHTER),
  'discretion.grades.max': bad(HEAVIER, LIGHTER),
  'discretion.grades.penalty': bad(HEAVIER, LIGHTER, { figures: true }),
  'rights.statement': good(...RIGHT),
  'rights.hearing': good(...RIGHT),
  'rights.other': good(...RIGHT),
  'rights.reconsideration': good(...REMEDY),
  'rights.litigation': good(...REMEDY),
  'rights.reconsideration.days': good(['可以申请的时间更长', 'more time to apply'], ['可以申请的时间更短', 'less time to apply']),
  'rights.litigation.months': good(['可以起诉的时间更长', 'more time to sue'], ['可以起诉的时间更短', 'less time to sue']),
  'rights.reconsideration.first': bad(['不能直接起诉', 'no direct way to court'], ['可以直接起诉', 'a direct way to court']),
  complaints: good(['多了一个投诉渠道', 'one more way to complain'], ['少了一个投诉渠道', 'one way to complain fewer']),
  'service.visits': bad(['要多跑', 'more visits'], ['少跑', 'fewer visits']),
  'service.places': good(['多了一个办理地点', 'one more place'], ['少了一个办理地点', 'one place fewer']),
  'service.handling': good(['多了一种办理形式', 'one more way to apply'], ['少了一种办理形式', 'one way to apply fewer']),
  'service.online': good(['可以网上办', 'now also online'], ['不再能网上办', 'no longer online']),
  'service.intake': bad(['不再当场办结', 'no longer on the spot'], ['可以当场办结', 'now on the spot'], { order: ['immediate', 'promised'] }),
  promise: good(['多了一项承诺', 'one more promise'], ['少了一项承诺', 'one promise fewer']),
  ...Object.fromEntries(Object.entries(STEP).map(([key, direction]) => [['procedure.steps', key].filter(Boolean).join('.'), direction])),
};

const TABLES: Readonly<Record<string, Readonly<Record<string, Direction>>>> = {
  power: POWER,
  flow: Object.fromEntries(Object.entries(STEP).map(([key, direction]) => [['steps', key].filter(Boolean).join('.'), direction])),
};

export const NEUTRAL: Judgement = { effect: 'neutral' };

/** In: the kind, keys of the field without names of items, and its values; undefined where it was or is not there. Items of lists count as added or removed. */
export function judge(kind: string, field: string, before: unknown, after: unknown): Judgement {
  const table = TABLES[kind];
  const direction = table && Object.hasOwn(table, field) ? table[field] : undefined;
  if (!direction) return NEUTRAL;
  const turn = turned(direction, before, after);
  return turn === undefined ? NEUTRAL : turn > 0 ? direction.more : direction.less;
}

/** 1 for more, -1 for less, undefined where it cannot be told. */
function turned({ figures, order, matters }: Direction, before: unknown, after: unknown): 1 | -1 | undefined {
  if (matters) {
    const [was, is] = [before, after].map((item) => isFields(item) && matters(item));
    return was === is || (before !== undefined && after !== undefined) ? undefined : is ? 1 : -1;
  }
  if (order) {
    const [was, is] = [before, after].map((value) => order.indexOf(typeof value === 'string' ? value : ''));
    return was === is || was === undefined || is === undefined || was < 0 || is < 0 ? undefined : is > was ? 1 : -1;
  }
  if (figures) {
    const moved = typeof before === 'string' && typeof after === 'string' ? figuresMoved(before, after) : undefined;
    return moved && (moved === 'up' ? 1 : -1);
  }
  if (typeof before === 'number' && typeof after === 'number') return after > before ? 1 : -1;
  if (typeof before === 'boolean' && typeof after === 'boolean') return after ? 1 : -1;
  // What was never said is not known to have been otherwise: a number or a yes that appears is no change for anybody.
  if ([before, after].some((value) => typeof value === 'number' || typeof value === 'boolean')) return undefined;
  if (before === undefined) return 1;
  return after === undefined ? -1 : undefined;
}
