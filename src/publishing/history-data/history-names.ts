// The Chinese names of kinds, types and states, as the schemas and the taxonomies have them.
import type { Kind } from '../../model/kinds.ts';
import type { Register } from '../../model/register.ts';
import type { Schemas } from '../../model/schemas.ts';
import { labelsView } from '../views/labels-view.ts';
import type { HistoryNames } from './history-table.ts';

export function historyNames(visible: Register, schemas: Schemas): HistoryNames {
  const { values } = labelsView(schemas);
  return {
    kind: (kind) => schemas.get(kind as Kind)?.title ?? kind,
    type: (kind, type) => (kind === 'power' ? visible.titleOf('power-type', type) : (values[`${kind}.type.${type}`]?.zh ?? type)),
    status: (kind, status) => values[`${kind}.status.${status}`]?.zh ?? status,
  };
}
