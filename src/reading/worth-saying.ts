// ajv tells all it can; this keeps what a person needs to hear.
import { nodeAt, type Schemas } from '../model/schemas.ts';
import { meantField } from './explain-unknown-field.ts';
import { MOST_LISTED } from './reading-rules.ts';
import type { SchemaError } from './validator.ts';

/** Which complaint about one value says most; the others about the same value only repeat it. */
const ORDER = ['type', 'minLength', 'minItems', 'const', 'enum', 'format', 'pattern', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

/** Errors without those that only repeat another one: branches of a choice, second complaints about one value, the missing twin of a misspelt field. */
export function worthSaying(schemas: Schemas, kind: string, errors: readonly SchemaError[]): SchemaError[] {
  const choices = new Set(errors.filter((error) => error.keyword === 'anyOf').map((error) => error.schemaPath));
  const own = errors.filter((error) => choices.size === 0 || ![...choices].some((choice) => error.schemaPath.startsWith(`${choice}/`)));
  const first = new Map<string, SchemaError>();
  for (const error of own) {
    const rank = ORDER.indexOf(error.keyword);
    const known = first.get(error.instancePath);
    if (rank >= 0 && (!known || rank < ORDER.indexOf(known.keyword))) first.set(error.instancePath, error);
  }
  const misspelt = new Set(own.filter((error) => error.keyword === 'additionalProperties').slice(0, MOST_LISTED).map((error) => {
    const node = nodeAt(schemas, kind, error.instancePath.split('/').slice(1).map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
    return `${error.instancePath}/${(node && meantField(node, String(error.params['additionalProperty']))) ?? ''}`;
  }));
  return own.filter((error) => {
    if (error.keyword === 'required') return !misspelt.has(`${error.instancePath}/${String(error.params['missingProperty'])}`);
    return !ORDER.includes(error.keyword) || first.get(error.instancePath) === error;
  });
}
