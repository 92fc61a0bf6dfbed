// GitHub's published description of its API, as a judge: what may be asked, what may be answered. An unknown parameter or field is a fault here, although GitHub is silent about many.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { type Fields, isFields, type Json } from './json.ts';

export interface Operation {
  id: string;
  method: string;
  path: string;
  pattern: RegExp;
  names: string[];
  described: Fields;
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says `null`; and an object with listed fields has no others, except as a part of `allOf`. */
function asJsonSchema(value: Json, open = false): Json {
  if (Array.isArray(value)) return value.map((item) => asJsonSchema(item, open));
  if (!isFields(value)) return value;
  const out: Fields = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === 'nullable') continue;
    if (key === 'properties' && isFields(item)) out[key] = Object.fromEntries(Object.entries(item).map(([name, schema]) => [name, asJsonSchema(schema)]));
    else if (key === 'enum' || key === 'required') out[key] = structuredClone(item);
    else out[key] = asJsonSchema(item, key === 'allOf' || (open && (key === 'oneOf' || key === 'anyOf')));
  }
  if (isFields(out.properties) && out.additionalProperties === undefined && out.allOf === undefined && !open) out.additionalProperties = false;
  if (value.nullable !== true) return out;
  if (Array.isArray(out.enum)) out.enum = [...out.enum, null];
  if (typeof out.type === 'string') return { ...out, type: [out.type, 'null'] };
  return out.type === undefined ? { anyOf: [{ type: 'null' }, out] } : out;
}

const read: Json = JSON.parse(readFileSync(new URL('github-api.json', import.meta.url), 'utf8'));
const source = isFields(read) ? read : {};
const sourceSchemas = isFields(source.components) && isFields(source.components.schemas) ? source.components.schemas : {};
const inAllOf = new Set([...JSON.stringify(sourceSchemas).matchAll(/"allOf":(\[.*?\])/g)].flatMap(([, list]) => [...(list ?? '').matchAll(/schemas\/([\w-]+)/g)].map(([, name]) => name)));
// The rules of a ruleset appear both alone and as a part of allOf.
const described: Fields = { ...source, components: { ...(isFields(source.components) ? source.components : {}), schemas: Object.fromEntries(Object.entries(sourceSchemas).map(([name, schema]) => [name, asJsonSchema(schema, inAllOf.has(name) || name.startsWith('repository-rule-'))])) }, paths: asJsonSchema(source.paths ?? {}) };

const ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: false });
formats.default(ajv);
for (const name of ['int64', 'int32', 'repo.nwo', 'timestamp']) ajv.addFormat(name, true);
ajv.addSchema(described, 'github');

/** Where a `$ref` of the description leads. */
function resolve(value: Json | undefined): Json | undefined {
  if (!isFields(value) || typeof value.$ref !== 'string') return value;
  return value.$ref.slice(2).split('/').reduce<Json | undefined>((at, key) => (isFields(at) ? at[key] : undefined), described);
}
export const schemaNamed = (name: string): Fields => {
  const found = resolve({ $ref: `#/components/schemas/${name}` });
  if (!isFields(found)) throw new Error(`GitHub describes no ${name}.`);
  return found;
};
export const resolved = resolve;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const operations: readonly Operation[] = Object.entries(isFields(described.paths) ? described.paths : {}).flatMap(([path, methods]) =>
  Object.entries(isFields(methods) ? methods : {}).map(([method, operation]) => ({
    id: isFields(operation) ? String(operation.operationId) : '',
    method: method.toUpperCase(),
    path,
    // Only paths, refs and names of branches and labels may hold slashes, written as they are or as %2F.
    pattern: new RegExp(`^${path.split(/(\{\w+\})/).map((part) => (/^\{(path|ref|branch|basehead)\}$/.test(part) ? '(.+)' : part.startsWith('{') ? '([^/]+)' : escaped(part))).join('')}$`),
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    described: isFields(operation) ? operation : {},
  })),
);

/** The operation that a request addresses, with the values in its path. The longest fixed path wins. */
export function operationFor(method: string, pathname: string): { operation: Operation; parameters: Record<string, string> } | undefined {
  const fixed = (operation: Operation): number => operation.path.replace(/\{\w+\}/g, '').length;
  const operation = operations.filter((one) => one.method === method && one.pattern.test(pathname)).sort((a, b) => fixed(b) - fixed(a))[0];
  const match = operation?.pattern.exec(pathname);
  return operation && match ? { operation, parameters: Object.fromEntries(operation.names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])) } : undefined;
}

const pointer = (...keys: string[]): string => keys.map((key) => `/${encodeURIComponent(key.replace(/~/g, '~0').replace(/\//g, '~1'))}`).join('');

function problems(place: string, what: string, value: Json): string[] {
  const validate = ajv.getSchema(`github#${place}`);
  if (!validate) throw new Error(`No schema at ${place}.`);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}

/** What is wrong with a request, in words; empty when nothing is. */
export function requestProblems({ method, path, described: operation }: Operation, query: URLSearchParams, body: Json | undefined): string[] {
  const parameters = (Array.isArray(operation.parameters) ? operation.parameters : []).map(resolve).filter(isFields);
  const byQuery = new Map(parameters.filter((one) => one.in === 'query').map((one) => [String(one.name), one]));
  const wrong = [...query].flatMap(([name, value]) => {
    const parameter = byQuery.get(name);
    if (!parameter) return [`?${name} is no parameter of ${method} ${path}`];
    const schema = resolve(parameter.schema);
    const type = isFields(schema) ? schema.type : undefined;
    const typed: Json = type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : type === 'boolean' && /^(true|false)$/.test(value) ? value === 'true' : value;
    const validate = ajv.compile(isFields(schema) ? schema : {});
    return validate(typed) ? [] : [`?${name}=${value} ${ajv.errorsText(validate.errors)}`];
  });
  const missing = [...byQuery.values()].filter((one) => one.required === true && !query.has(String(one.name))).map((one) => `?${String(one.name)} is missing`);
  const wants = isFields(operation.requestBody) && isFields(operation.requestBody.content) && 'application/json' in operation.requestBody.content;
  if (!wants) return [...wrong, ...missing, ...(body === undefined || (isFields(body) && Object.keys(body).length === 0) ? [] : ['a body that this operation does not take'])];
  if (body === undefined) return [...wrong, ...missing, ...(isFields(operation.requestBody) && operation.requestBody.required === true ? ['no body'] : [])];
  return [...wrong, ...missing, ...problems(pointer('paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'), 'body', body)];
}

/** What is wrong with an answer. Statuses of 400 and more that an operation does not list are answered like every refusal of GitHub. */
export function answerProblems({ id, method, path, described: operation }: Operation, status: number, body: Json | undefined): string[] {
  const responses = isFields(operation.responses) ? operation.responses : {};
  const listed = resolve(responses[String(status)]);
  if (!isFields(listed) || (status >= 400 && !isFields(listed.content))) return status >= 400 ? problems(pointer('components', 'schemas', 'basic-error'), 'refusal', body ?? null) : [`${id} never answers ${status}`];
  const content = isFields(listed.content) ? listed.content : {};
  if (!('application/json' in content)) return body === undefined ? [] : [`${id} answers ${status} without a body`];
  const at = responses[String(status)];
  const place = isFields(at) && typeof at.$ref === 'string' ? at.$ref.slice(1) : pointer('paths', path, method.toLowerCase(), 'responses', String(status));
  return problems(`${place}${pointer('content', 'application/json', 'schema')}`, 'answer', body ?? null);
}
