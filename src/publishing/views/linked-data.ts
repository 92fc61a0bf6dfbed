// A power as schema.org linked data, so that other programs can read the list without knowing our fields.
import { citationPlace } from '../../i18n/citation-words.ts';
import type { Register } from '../../model/register.ts';
import type { Power } from '../../model/schema-types.ts';

/** A GovernmentService; `address` is the page of the power. */
export function linkedPower(register: Register, power: Power, address: string): Record<string, unknown> {
  const office = register.get('office', power.office)?.value;
  return {
    '@type': 'GovernmentService',
    '@id': address,
    identifier: [power.id, ...(power.codes ?? []).map(({ value }) => value)],
    name: power.name,
    inLanguage: 'zh-CN',
    url: address,
    ...(power.content ? { description: power.content } : {}),
    serviceType: register.powerType(power)?.title ?? power.type,
    serviceOperator: { '@type': 'GovernmentOrganization', name: office?.name ?? power.office, ...(office?.phone ? { telephone: office.phone } : {}), ...(office?.address ? { address: office.address } : {}) },
    ...(power.legalBasis?.length ? { subjectOf: power.legalBasis.map((citation) => ({ '@type': 'Legislation', name: `《${register.lawOf(citation)?.value.title ?? citation.title ?? ''}》${citationPlace(citation, 'zh')}` })) } : {}),
    ...(power.result ? { serviceOutput: { '@type': 'Thing', name: power.result.name } } : {}),
    ...(power.fee ? { isAccessibleForFree: !power.fee.charged } : {}),
    ...(power.updated ? { dateModified: power.updated } : {}),
  };
}
