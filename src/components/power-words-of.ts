// Sentences about one power that need more than a look into the dictionary.
import { citationPlace } from '../i18n/citation-words.ts';
import { limitShort, limitWords } from '../i18n/limit-words.ts';
import type { PowerView } from '../publishing/views/power-view.ts';
import type { Frame } from './frame.ts';

export interface Answer {
  question: string;
  /** The short answer, in contents where `zh` is true. */
  answer: string;
  zh?: boolean;
  /** To dial for more. */
  phone?: string;
  detail?: string;
  detailZh?: boolean;
  link?: { href: string; text: string };
}

/** The reader's five questions, answered before anything else, where they apply: 能不能办、多久、多少钱、找谁、不服怎么办. */
export function answers(frame: Frame, view: PowerView): Answer[] {
  return [can(frame, view), howLong(frame, view), howMuch(frame, view), who(frame, view), disagree(frame, view)].filter((answer) => answer !== undefined);
}

/** A question without an answer stays only where the type of power must answer it: nobody asks what an inspection costs. */
const mustSay = ({ missing }: PowerView, field: string): boolean => missing.some((path) => path === field || path.startsWith(`${field}.`));

function can({ t: { power: t, frame: words }, value }: Frame, { power }: PowerView): Answer {
  const question = power.penalty ? t.canPenalty : power.conditions?.length || power.materials?.length ? t.can : t.canOffice;
  if (power.status !== 'inForce' && power.status !== 'referenced') return { question, answer: t.notInForce, detail: value('power.status', power.status) };
  if (power.penalty) return { question, answer: power.penalty.behaviours.slice(0, 2).join('；') + (power.penalty.behaviours.length > 2 ? ' …' : ''), zh: true, link: { href: '#penalty', text: words.more } };
  if (power.conditions?.length) return { question, answer: t.canConditions(power.conditions.length), link: { href: '#conditions', text: t.seeConditions } };
  if (power.materials?.length) return { question, answer: t.canApply };
  return power.content ? { question, answer: power.content, zh: true } : { question, answer: t.officeActs };
}

function howLong({ lang, t: { power: t, frame: words } }: Frame, view: PowerView): Answer | undefined {
  const question = t.howLong;
  const { power } = view;
  const { statutory, promised } = power.limits ?? {};
  if (promised) return { question, answer: limitWords(promised, lang), ...(statutory ? { detail: statutory.kind === 'days' ? t.statutoryShort(limitShort(statutory, lang)) : limitShort(statutory, lang) } : {}) };
  if (statutory) return { question, answer: limitWords(statutory, lang), detail: t.noPromise };
  return mustSay(view, 'limits') ? { question, answer: words.unknown } : undefined;
}

function howMuch({ t: { power: t } }: Frame, view: PowerView): Answer | undefined {
  const { power, feeItems } = view;
  if (power.penalty) return { question: t.howMuchPenalty, answer: power.penalty.kinds.join('、'), zh: true, ...(power.penalty.range ? { detail: power.penalty.range, detailZh: true } : {}) };
  const question = t.howMuch;
  if (!power.fee) return mustSay(view, 'fee') ? { question, answer: t.feeUnknown } : undefined;
  if (!power.fee.charged) return { question, answer: t.feeFree };
  const [first] = feeItems;
  return { question, answer: first ? `${first.name}：${first.standard}` : t.feeCharged, zh: Boolean(first), ...(feeItems.length > 1 ? { link: { href: '#fee', text: `${feeItems.length}` } } : {}) };
}

function who({ t: { power: t, frame: words } }: Frame, { power, office }: PowerView): Answer {
  const phone = power.service?.phone ?? power.service?.places?.[0]?.phone ?? office?.phone;
  const visits = power.service?.visits;
  return { question: t.who, answer: office?.name ?? words.unknown, zh: Boolean(office), ...(phone ? { phone } : {}), ...(visits === undefined ? {} : { detail: t.visits(visits) }) };
}

function disagree({ t: { power: t } }: Frame, { power }: PowerView): Answer {
  const question = t.disagree;
  const link = { href: power.family === 'internal' ? '#complaints' : '#rights', text: t.seeRights };
  if (power.family === 'internal') return { question, answer: t.internalAppeal };
  const { reconsideration, litigation } = power.rights ?? {};
  if (!reconsideration && !litigation) return { question, answer: t.generalRight, link };
  const review = reconsideration ? t.reconsiderWithin(reconsideration.days ?? 60) : '';
  const court = litigation ? t.litigateWithin(litigation.months ?? 6) : '';
  if (reconsideration?.first) return { question, answer: review, detail: t.reconsiderFirst, link };
  return { question, answer: review || court, ...(review && court ? { detail: `${t.either} ${court}` } : {}), link };
}

/** The unit and its posts in one line: "行政审批股（审批岗）". */
export const unitWords = (unit: NonNullable<PowerView['power']['undertaking']>[number]): string => (unit.posts?.length ? `${unit.unit}（${unit.posts.map(({ post }) => post).join('、')}）` : unit.unit);

/** Every number a caller may need, once each, and what it is for: to ask, the window, the office, to complain. */
export function labelledPhones({ label, t: { power: t } }: Pick<Frame, 'label' | 't'>, { power, office, complaints }: Pick<PowerView, 'power' | 'office' | 'complaints'>): { name: string; phone: string }[] {
  const all = [
    [label('power.service.phone'), power.service?.phone] as const,
    ...(power.service?.places ?? []).map(({ phone }) => [t.cardWindow, phone] as const),
    [label('office.phone'), office?.phone] as const,
    ...complaints.contacts.map(({ channel, value }) => [t.cardComplaint, channel === 'phone' ? value : undefined] as const),
  ];
  return all.flatMap(([name, phone], index) => (phone && all.findIndex(([, other]) => other === phone) === index ? [{ name, phone }] : []));
}

/** All bases in short, for the printed card: 《行政许可法》第十二条. */
export const basisWords = ({ lang }: Frame, { basis }: PowerView): string[] => basis.map((citation) => `《${citation.title}》${citationPlace(citation, lang)}`);
