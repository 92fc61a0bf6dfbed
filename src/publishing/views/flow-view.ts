// The flow of a power: its own steps, or the category flow it follows; drawn once for all powers that share it.
import { drawFlow } from '../../flow/draw-flow.ts';
import { flowListHtml } from '../../flow/flow-list-html.ts';
import { citationPlace } from '../../i18n/citation-words.ts';
import type { Language } from '../../i18n/language.ts';
import type { Register } from '../../model/register.ts';
import type { Citation, Power, Step } from '../../model/schema-types.ts';

/** The same steps in every form a page shows them in: pictures, list, Mermaid text. Frame words follow the language, contents stay Chinese. */
export interface DrawnFlow {
  /** HTML of both pictures, by language. */
  figure: Partial<Record<Language, string>>;
  /** HTML of the ordered list, by language. */
  list: Partial<Record<Language, string>>;
  /** Room the wide picture needs, in rem. */
  width: number;
  mermaid: string;
  /** Names of the main steps, for the printed card. */
  names: string[];
}

export interface FlowView {
  /** Id of the flow record, where there is one with a page of its own. */
  id?: string;
  name: string;
  from: 'own' | 'item' | 'category';
  drawn: DrawnFlow;
  updated?: string;
}

/** Own steps first, then a flow made for this power (level item), then the category flow it names. */
export function flowView(register: Register, power: Power): FlowView | undefined {
  const own = power.procedure;
  const office = register.get('office', power.office)?.value.name;
  if (own?.steps?.length) return { name: power.name, from: 'own', drawn: drawnFlow(register, own.steps, { title: power.name, office }), ...(own.updated ? { updated: own.updated } : {}) };
  const item = itemFlows(register).get(power.id);
  const found = item ? register.get('flow', item) : own?.flow ? register.get('flow', own.flow) : undefined;
  if (!found) return undefined;
  const { id, name, updated } = found.value;
  return { id, name, from: item ? 'item' : 'category', drawn: drawnRecord(register, id), ...(updated ? { updated } : {}) };
}

/** True where a power has a flow, without drawing it. */
export const hasFlow = (register: Register, power: Power): boolean => Boolean(power.procedure?.steps?.length || itemFlows(register).has(power.id) || (power.procedure?.flow && register.get('flow', power.procedure.flow)));

const drawnRecords = new WeakMap<Register, Map<string, DrawnFlow>>();

/** The drawing of a flow record; a category flow is drawn once, however many powers follow it. */
export function drawnRecord(register: Register, id: string): DrawnFlow {
  const known = drawnRecords.get(register) ?? new Map<string, DrawnFlow>();
  drawnRecords.set(register, known);
  const flow = register.get('flow', id)?.value;
  const drawn = known.get(id) ?? drawnFlow(register, flow?.steps ?? [], { title: flow?.name ?? id, office: flow?.office ? register.get('office', flow.office)?.value.name : undefined });
  known.set(id, drawn);
  return drawn;
}

function drawnFlow(register: Register, steps: readonly Step[], { title, office }: { title: string; office: string | undefined }): DrawnFlow {
  const languages: Language[] = register.single('site')?.languages.includes('en') ? ['zh', 'en'] : ['zh'];
  const name = (entries: ReturnType<Register['taxonomy']>, id: string, language: Language) => {
    const entry = entries.find((item) => item.id === id);
    return (language === 'en' ? entry?.titleEn : undefined) ?? entry?.title ?? id;
  };
  const drawn: DrawnFlow = { figure: {}, list: {}, width: 0, mermaid: '', names: mainLine(steps) };
  for (const language of languages) {
    const { figure, list, mermaid } = drawFlow(steps, {
      idPrefix: 'flow',
      title,
      office,
      language,
      audience: (id) => name(register.taxonomy('audiences'), id, language),
      term: (id) => name(register.taxonomy('disclosure-terms'), id, language),
      citation: (citation: Citation) => `《${register.lawOf(citation)?.value.title ?? citation.title ?? ''}》${citationPlace(citation, language)}`,
    });
    drawn.figure[language] = figure;
    drawn.list[language] = flowListHtml(list, 'flow');
    if (language !== 'zh') continue;
    drawn.mermaid = mermaid;
    drawn.width = Number(/flow-fit-(\d+)/.exec(figure)?.[1] ?? 0);
  }
  return drawn;
}

/** From the first step on, the first way out of each, until it ends or comes back: what a person normally goes through. */
function mainLine(steps: readonly Step[]): string[] {
  const names: string[] = [];
  const seen = new Set<number>();
  for (let at = 0; at >= 0 && at < steps.length && !seen.has(at); ) {
    seen.add(at);
    const step = steps[at];
    if (!step) break;
    names.push(step.name);
    const to = step.next?.[0]?.to;
    at = step.next === undefined ? (step.kind === 'end' ? -1 : at + 1) : steps.findIndex((other) => other.id === to);
  }
  return names;
}

const known = new WeakMap<Register, Map<string, string>>();

function itemFlows(register: Register): Map<string, string> {
  const flows = known.get(register) ?? new Map(register.all('flow').flatMap(({ id, value }) => (value.level === 'item' && value.power ? [[value.power, id] as const] : [])));
  known.set(register, flows);
  return flows;
}
