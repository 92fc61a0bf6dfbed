// The schemas as compiled validators for the browser. ajv compiles with `new Function`, which the content security
// policy forbids, so they are compiled while the site is built, one module a kind: `virtual:sunlist-validator/power`.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import standalone from 'ajv/dist/standalone/index.js';
import { schemaKeywords } from '../model/schema-keywords.ts';
import { RECORD_PAGES } from '../model/record-pages.ts';
import { EDITABLE } from './editable-kinds.ts';

const FOLDER = fileURLToPath(new URL('../../schemas/', import.meta.url));
const PREFIX = 'virtual:sunlist-validator/';

/** The shared definitions, once for all kinds. */
const COMMON = 'virtual:sunlist-common-schema';
/** The schema of a kind with the shared one, without a validator, and how to load it for each kind with pages. */
const SCHEMA = 'virtual:sunlist-schema/';
const SCHEMAS = 'virtual:sunlist-schemas';
/** How to load the validator of each kind that has a form. */
const LOADERS = 'virtual:sunlist-validators';

interface Compiler {
  ajv: Ajv;
  schemas: ReadonlyMap<string, unknown>;
}

/** One compiler for all kinds of a build. */
function compiler(): Compiler {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictRequired: false, allowUnionTypes: true, code: { source: true, esm: true } });
  addFormats.default(ajv, ['date', 'email']);
  for (const keyword of schemaKeywords) ajv.addKeyword({ keyword });
  const schemas = new Map(readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json')).sort().map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(FOLDER + name, 'utf8'))] as const));
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return { ajv, schemas };
}

/** Source text of an ES module for a kind: its validator as `check`, and `schemas` (its own and the common one). */
export function validatorModule(kind: string, { ajv, schemas }: Compiler = compiler()): string {
  const code = standalone.default(ajv, { check: `${kind}.schema.json` });
  return `import { common } from '${COMMON}';\n${withImports(code)}\nexport const schemas = { common, ${JSON.stringify(kind)}: ${JSON.stringify(schemas.get(kind))} };\n`;
}

const schemaModule = (kind: string, { schemas }: Compiler): string => `import { common } from '${COMMON}';\nexport const schemas = { common, ${JSON.stringify(kind)}: ${JSON.stringify(schemas.get(kind))} };\n`;

const loadersModule = (): string => `export const loaders = {${EDITABLE.map((kind) => `${JSON.stringify(kind)}: () => import('${PREFIX}${kind}')`).join(', ')}};\n`;

/** ajv writes `require(…)` for its small run-time parts even in an ES module; bundlers wrap CommonJS in two ways. */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)/g, (_, path: string) => {
    const name = `part${imports.length}`;
    imports.push(`import * as ${name} from ${JSON.stringify(path.endsWith('.js') ? path : `${path}.js`)};`);
    return `(${name}.default?.default || ${name}.default?.fullFormats ? ${name}.default : ${name})`;
  });
  return `${imports.join('\n')}\n${body}`;
}

/** Vite plugin that serves these modules. */
export function validatorsPlugin() {
  let one: Compiler | undefined;
  const shared = (): Compiler => (one ??= compiler());
  return {
    name: 'sunlist-validators',
    resolveId: (id: string) => (id.startsWith(PREFIX) || id.startsWith(SCHEMA) || [LOADERS, SCHEMAS, COMMON].includes(id) ? `\0${id}` : undefined),
    load: (id: string) => {
      if (id === `\0${COMMON}`) return `export const common = ${JSON.stringify(shared().schemas.get('common'))};\n`;
      if (id === `\0${LOADERS}`) return loadersModule();
      if (id === `\0${SCHEMAS}`) return `export const loaders = {${RECORD_PAGES.map(({ kind }) => `${JSON.stringify(kind)}: () => import('${SCHEMA}${kind}')`).join(', ')}};\n`;
      if (id.startsWith(`\0${SCHEMA}`)) return schemaModule(id.slice(SCHEMA.length + 1), shared());
      return id.startsWith(`\0${PREFIX}`) ? validatorModule(id.slice(PREFIX.length + 1), shared()) : undefined;
    },
  };
}
