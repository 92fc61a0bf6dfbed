// Everything the page of one power prints, with every citation joined to its law and every id to its name.
import type { Entry, Register } from '../../model/register.ts';
import type { Contact, Office, Power } from '../../model/schema-types.ts';
import { eightElements, type Element } from '../../rules/eight-elements.ts';
import { isOfCode, TYPE_CODES } from '../../rules/power-type-of.ts';
import { citationViews, type CitationView } from './citation-view.ts';
import { flowView, type FlowView } from './flow-view.ts';
import { limitBars, type LimitBars } from './limit-bars.ts';

export interface PowerLink {
  id: string;
  name: string;
}

/** A record with its citations joined to laws. */
type Cited<T> = Omit<T, 'basis'> & { basis: CitationView[] };
type ItemOf<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : never;

export interface PowerView {
  power: Power;
  /** Path of the file below the content folder. */
  path: string;
  office?: Pick<Office, 'id' | 'name' | 'address' | 'hours' | 'phone' | 'complaints'>;
  basis: CitationView[];
  duties: Cited<ItemOf<Power['duties']>>[];
  /** `catalogue` is the title of the catalogue's entry, `entry` its id. */
  accountability: (Cited<ItemOf<Power['accountability']>> & { entry?: string })[];
  discretion: Cited<ItemOf<Power['discretion']>>[];
  feeItems: Cited<ItemOf<NonNullable<Power['fee']>['items']>>[];
  endingBasis: CitationView[];
  limitBasis: CitationView[];
  successors: PowerLink[];
  parent?: PowerLink;
  children: PowerLink[];
  topics: string[];
  complaints: { from: 'own' | 'office' | 'none'; contacts: Contact[] };
  flow?: FlowView;
  bars?: LimitBars;
  /** The eight elements (R42), for licences. */
  elements?: Element[];
  /** Field paths (`limits.promised`) that this type of power requires and the record lacks. */
  missing: string[];
}

/** What one look over the whole register finds once, for all powers. */
export interface PowerContext {
  register: Register;
  topics: ReadonlyMap<string, readonly string[]>;
  children: ReadonlyMap<string, readonly PowerLink[]>;
}

export function powerContext(register: Register, topics: ReadonlyMap<string, readonly string[]>): PowerContext {
  const children = new Map<string, PowerLink[]>();
  for (const { id, value } of register.all('power')) if (value.parent) (children.get(value.parent) ?? children.set(value.parent, []).get(value.parent) ?? []).push({ id, name: value.name });
  return { register, topics, children };
}

export function powerView({ id, value: power, source }: Entry<'power'>, { register, topics, children }: PowerContext): PowerView {
  const office = register.get('office', power.office)?.value;
  const cite = (citations: Parameters<typeof citationViews>[1]) => citationViews(register, citations);
  const link = (target: string): PowerLink[] => {
    const found = register.get('power', target);
    return found ? [{ id: target, name: found.value.name }] : [];
  };
  const parent = power.parent ? link(power.parent)[0] : undefined;
  const flow = flowView(register, power);
  const bars = limitBars(power.limits);
  return {
    power,
    path: source.path,
    ...(office ? { office: pick(office) } : {}),
    basis: cite(power.legalBasis),
    duties: (power.duties ?? []).map((duty) => ({ ...duty, basis: cite(duty.basis) })),
    accountability: (power.accountability ?? []).map((item) => ({ ...item, basis: cite(item.basis), ...(item.catalogue ? { entry: item.catalogue, catalogue: register.taxonomy('accountability').find(({ id: entry }) => entry === item.catalogue)?.title ?? item.catalogue } : {}) })),
    discretion: (power.discretion ?? []).map((scale) => ({ ...scale, basis: cite(scale.basis) })),
    feeItems: (power.fee?.items ?? []).map((item) => ({ ...item, basis: cite(item.basis) })),
    endingBasis: cite(power.ending?.basis),
    limitBasis: cite([power.limits?.statutory?.basis, power.limits?.promised?.basis].filter((basis) => basis !== undefined)),
    successors: (power.ending?.targets ?? []).flatMap(link),
    ...(parent ? { parent } : {}),
    children: [...(children.get(id) ?? [])],
    topics: [...(topics.get(id) ?? [])],
    complaints: power.complaints?.length ? { from: 'own', contacts: power.complaints } : { from: office?.complaints?.length ? 'office' : 'none', contacts: office?.complaints ?? [] },
    ...(flow ? { flow } : {}),
    ...(bars ? { bars } : {}),
    ...(isOfCode(register, power, TYPE_CODES.licence) ? { elements: eightElements(power, register) } : {}),
    missing: missingFields(power, register.powerType(power)?.requires ?? []),
  };
}

const pick = ({ id, name, address, hours, phone, complaints }: Office): PowerView['office'] => ({ id, name, ...(address ? { address } : {}), ...(hours ? { hours } : {}), ...(phone ? { phone } : {}), ...(complaints ? { complaints } : {}) });

/** Required fields without a value; a field exempted with a reason is not missing. */
function missingFields(power: Power, required: readonly string[]): string[] {
  const exempt = new Set<string>((power.exemptions ?? []).map((exemption) => exemption.field));
  return required.filter((path) => {
    if (exempt.has(path)) return false;
    if (path === 'legalBasis' && power.basisUnparsed) return false;
    let value: unknown = power;
    for (const key of path.split('.')) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
}
