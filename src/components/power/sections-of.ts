// Which sections the page of a power has, in the order a reader asks: first how to use it, then what it rests on, then who answers for it.
import type { PowerView } from '../../publishing/views/power-view.ts';
import type { Frame } from '../frame.ts';
import { linksTo } from '../record-routes.ts';

export interface PowerSection {
  id: string;
  title: string;
}

/** Only sections with something in them. Remedies stand on every external page, because the law gives them everywhere. */
export function sectionsOf({ t: { power: t, record, past } }: Frame, view: PowerView): PowerSection[] {
  const { power } = view;
  const some = (list: readonly unknown[] | undefined) => Boolean(list?.length);
  const all: [string, string, boolean][] = [
    ['content', t.content, Boolean(power.content)],
    ['penalty', t.penalty, Boolean(power.penalty)],
    ['conditions', t.conditions, some(power.conditions)],
    ['materials', t.materials, some(power.materials)],
    ['procedure', t.procedure, Boolean(view.flow)],
    ['limits', t.limits, Boolean(power.limits?.statutory ?? power.limits?.promised)],
    ['fee', t.fee, Boolean(power.fee)],
    ['result', t.result, Boolean(power.result)],
    ['discretion', t.discretion, some(view.discretion)],
    ['service', t.service, Boolean(power.service ?? power.undertaking ?? view.office?.address)],
    ['internal', t.internal, Boolean(power.internal)],
    ['faqs', t.faqs, some(power.service?.faqs)],
    ['rights', t.rights, power.family === 'external'],
    ['complaints', t.complaints, some(view.complaints.contacts)],
    ['basis', t.legalBasis, some(view.basis) || Boolean(power.basisUnparsed)],
    ['duties', t.duties, some(view.duties)],
    ['promise', t.promise, some(power.promise) || some(power.discipline)],
    ['supervision', t.supervision, some(power.supervision)],
    ['accountability', t.accountability, some(view.accountability)],
    ['sub-items', t.subItems, some(power.subItems) || some(view.children)],
    ['cited-by', record.citedBy, some(linksTo('power', power.id))],
    ['facts', t.facts, true],
    ['missing', t.missing, some(view.missing) || some(power.exemptions)],
    ['history', past.timeline, true],
  ];
  return all.filter(([, , shown]) => shown).map(([id, title]) => ({ id, title }));
}
