// What can only be said with other fields of the record: where a power went, what is charged, whose steps are followed.
import type { Bilingual } from '../../i18n/language.ts';
import type { FieldChange } from './change.ts';
import type { Walk } from './compare-fields.ts';
import { isFields, listOf, type Fields } from './compare-same.ts';
import { cut } from './compare-sentences.ts';
import { shapeOf } from './compare-shape.ts';

/** In: the changes of a power, and both records. Out: the same changes, with what the rest of the record says of them. */
export function toldTogether(walk: Walk, changes: readonly FieldChange[], was: Fields, is: Fields): FieldChange[] {
  if (walk.kind !== 'power') return [...changes];
  return procedureChange(walk, changes, was, is).map((change) => {
    if (change.path === 'status' && change.sort === 'changed') return { ...change, words: added(change.words, whereTo(walk, is['ending'])) };
    if (change.path === 'ending' && change.sort === 'added') return { ...change, words: added({ zh: '写明了去向', en: 'Where it went is now stated' }, whereTo(walk, is['ending'])) };
    if (change.path === 'fee.charged' || change.path === 'fee') return feeChange(change, was['fee'], is['fee']);
    return change;
  });
}

const added = ({ zh, en }: Bilingual, more: Bilingual): Bilingual => ({ zh: zh + more.zh, en: (en ?? zh) + (more.en ?? more.zh) });

/** From when, why, and where it went. */
function whereTo(walk: Walk, ending: unknown): Bilingual {
  if (!isFields(ending)) return { zh: '' };
  const shape = walk.schemas.get('power')?.properties?.['ending'];
  const child = (key: string): Bilingual => {
    const raw = shape && shapeOf(walk.schemas, shape).fields.find(([field]) => field === key)?.[1];
    return raw && ending[key] !== undefined ? walk.tell(raw, ending[key]) : { zh: '' };
  };
  const [date, ground, targets, receiver] = [child('date'), child('ground'), child('targets'), child('receiver')];
  const zh = [date.zh && `${date.zh}起`, ground.zh && `理由：${cut(ground.zh)}`, targets.zh && `去向：${targets.zh}`, receiver.zh && `承接单位：${receiver.zh}`].filter(Boolean);
  const en = [date.zh && `from ${date.en ?? date.zh}`, ground.zh && `reason: ${cut(ground.zh)}`, targets.zh && `now: ${targets.zh}`, receiver.zh && `taken over by ${receiver.zh}`].filter(Boolean);
  return zh.length ? { zh: `（${zh.join('；')}）`, en: ` (${en.join('; ')})` } : { zh: '' };
}

/** 由不收费改为收费：工本费每证 10 元. */
function feeChange(change: FieldChange, before: unknown, after: unknown): FieldChange {
  const [was, is] = [chargedIn(before), chargedIn(after)];
  if (was === undefined || is === undefined) return change;
  if (was === is) return change;
  const rates = listOf(isFields(is ? after : before) ? (is ? (after as Fields) : (before as Fields))['items'] : undefined).filter(isFields).map(({ name, standard }) => `${String(name)}${standard === undefined ? '' : ` ${String(standard)}`}`);
  const list = rates.length ? cut(rates.join('、')) : '';
  return is
    ? { ...change, effect: 'worse', words: { zh: `由不收费改为收费${list && `：${list}`}`, en: `Now charged${list && `: ${list}`}; it was free` } }
    : { ...change, effect: 'better', words: { zh: `由收费改为不收费${list && `（原为：${list}）`}`, en: `Now free${list && ` (it was: ${list})`}` } };
}

const chargedIn = (fee: unknown): boolean | undefined => (isFields(fee) && typeof fee['charged'] === 'boolean' ? fee['charged'] : undefined);

/** Own steps and a category flow take each other's place: one change, instead of every step that went or came. */
function procedureChange(walk: Walk, changes: readonly FieldChange[], was: Fields, is: Fields): FieldChange[] {
  const [before, after] = [was['procedure'], is['procedure']].map((procedure) => (isFields(procedure) ? procedure : {}));
  const own = [before, after].map((procedure) => listOf(procedure?.['steps']).length > 0);
  const [from, to] = [before?.['flow'], after?.['flow']].map((flow) => (typeof flow === 'string' ? flow : undefined));
  const leaves = own[0] && !own[1] && to !== undefined;
  if (!leaves && !(own[1] && !own[0] && from !== undefined)) return [...changes];
  const flow = walk.register.titleOf('flow', (leaves ? to : from) ?? '');
  const steps = listOf((leaves ? before : after)?.['steps']).filter(isFields).map(({ name }) => String(name)).join(' → ');
  const rest = changes.filter(({ path }) => !/^procedure\.(steps\[|flow$)/.test(path));
  const title = { zh: '办理流程', en: 'Procedure' };
  const words = leaves
    ? { zh: `办理流程由本事项自己的环节改为沿用类别流程“${flow}”`, en: `Procedure changed from steps of its own to the category flow “${flow}”` }
    : { zh: `办理流程由沿用类别流程“${flow}”改为本事项自己的环节`, en: `Procedure changed from the category flow “${flow}” to steps of its own` };
  const [ownSteps, category] = [`自己的环节：${steps}`, `类别流程：${flow}`];
  return [...rest, { path: 'procedure', title, sort: 'changed', effect: 'neutral', words, before: leaves ? ownSteps : category, after: leaves ? category : ownSteps }];
}
