// node test/fake-github/renew-description.ts FILE: takes the operations that are spoken here out of GitHub's published OpenAPI description
// (generated/api.github.com.json of the npm package @octokit/openapi, MIT), without words and examples. The whole description is 13 MB; this part is checked in.
import { readFileSync, writeFileSync } from 'node:fs';
import { OPERATIONS } from './operations.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const LEFT_OUT = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'title', 'deprecated', 'callbacks', 'webhooks']);
const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const file = process.argv[2];
if (file === undefined) throw new Error('Name the file api.github.com.json of the unpacked package.');
const whole: Json = JSON.parse(readFileSync(file, 'utf8'));
if (!isFields(whole) || !isFields(whole.paths) || !isFields(whole.components) || !isFields(whole.info)) throw new Error('This is no OpenAPI description.');
const components = whole.components;

/** Everything but words; `properties` may themselves be called `description` or `title`. */
function bare(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => names || !(LEFT_OUT.has(key) || key.startsWith('x-'))).map(([key, item]) => [key, bare(item, !names && key === 'properties')]));
}

const kept: { [section: string]: Fields } = {};
function keepReferences(value: Json): void {
  if (Array.isArray(value)) return value.forEach(keepReferences);
  if (!isFields(value)) return;
  if (typeof value.$ref === 'string') {
    const [, , section = '', name = ''] = value.$ref.split('/');
    const found = isFields(components[section]) ? components[section][name] : undefined;
    if (found === undefined) throw new Error(`${value.$ref} leads nowhere.`);
    const shelf = (kept[section] ??= {});
    if (!(name in shelf)) keepReferences((shelf[name] = bare(found)));
  }
  Object.values(value).forEach(keepReferences);
}

const wanted = new Set<string>(OPERATIONS);
const paths: { [path: string]: Fields } = {};
for (const [path, methods] of Object.entries(whole.paths)) {
  if (!isFields(methods)) continue;
  for (const [method, operation] of Object.entries(methods)) {
    if (!isFields(operation) || typeof operation.operationId !== 'string' || !wanted.delete(operation.operationId)) continue;
    const slim = bare(operation);
    keepReferences(slim);
    (paths[path] ??= {})[method] = slim;
  }
}
if (wanted.size) throw new Error(`The description has no ${[...wanted].join(', ')}.`);
const out = { openapi: whole.openapi, info: { title: 'GitHub REST API, the part that the fake speaks', version: whole.info.version, license: whole.info.license ?? null }, paths, components: kept };
const sorted = (value: Json): Json => (Array.isArray(value) ? value.map(sorted) : isFields(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)])) : value);
writeFileSync(new URL('github-api.json', import.meta.url), `${JSON.stringify(sorted(JSON.parse(JSON.stringify(out))))}\n`);
