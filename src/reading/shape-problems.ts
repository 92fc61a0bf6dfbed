// A record that does not match its schema → its findings, each placed, without the echoes that ajv adds.
import { PLACES, type Kind } from '../model/kinds.ts';
import type { SourceFile } from '../model/register.ts';
import type { Schemas } from '../model/schemas.ts';
import { explainSchemaError } from './explain-schema-error.ts';
import { locateIn } from './locate.ts';
import { MOST_LISTED, readingRules } from './reading-rules.ts';
import type { Unplaced } from './unplaced.ts';
import type { SchemaError, Validator } from './validator.ts';
import { worthSaying } from './worth-saying.ts';

/** In: what the validator said of `value`. Out: at least one finding. */
export function shapeProblems(schemas: Schemas, validator: Validator, kind: Kind, value: unknown, errors: readonly SchemaError[], source: SourceFile): Unplaced[] {
  const locate = locateIn(source.text, source.path.endsWith('.mdx'));
  const elsewhere = errors.length < 50 ? fittingKind(validator, kind, value) : undefined;
  if (elsewhere) {
    const folder = PLACES.find((place) => place.kind === elsewhere)?.path ?? '';
    return [{ rule: readingRules.place, source, offset: locate.value([]), message: `这是一条“${schemas.get(elsewhere)?.title ?? elsewhere}”记录，不该放在这里。`, help: `把文件移到 ${folder}。` }];
  }
  const said = worthSaying(schemas, kind, errors);
  const problems = said.slice(0, MOST_LISTED).map((error): Unplaced => {
    const { at, key, message, help } = explainSchemaError(schemas, kind, error, value, locate.written);
    return { rule: readingRules.shape, source, at, offset: key ? locate.key(at) : locate.value(at), message, help };
  });
  if (said.length > problems.length) problems.push({ rule: readingRules.shape, source, offset: locate.value([]), message: `这个文件还有 ${said.length - problems.length} 处写法不合规，没有逐一列出。`, help: '先改正列出的问题，再检查一次；问题这么多的文件多半放错了，或格式整个不对。' });
  return problems;
}

/** The other kind of record that this is without any error, so that a misplaced file gets one finding and not twenty. */
function fittingKind(validator: Validator, kind: Kind, value: unknown): Kind | undefined {
  return PLACES.find((place) => place.kind !== kind && place.path.endsWith('/') && validator.check(place.kind)(value))?.kind;
}
