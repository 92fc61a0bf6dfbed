// npm run generate: writes what is derived from the schemas; with --check only tells what is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { schemaTypes } from '../src/generating/schema-types.ts';

const check = process.argv.includes('--check');
const schemas = new Map(readdirSync('schemas').filter((name) => name.endsWith('.schema.json')).sort().map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(`schemas/${name}`, 'utf8'))]));

const outputs = new Map([['src/model/schema-types.ts', await schemaTypes(schemas)]]);
let stale = 0;
for (const [path, text] of outputs) {
  let current = '';
  try { current = readFileSync(path, 'utf8'); } catch { /* not yet written */ }
  if (current === text) continue;
  stale += 1;
  if (check) console.error(`${path} is older than the schemas. Run: npm run generate`);
  else { writeFileSync(path, text); console.error(`wrote ${path}`); }
}
process.exit(check && stale ? 1 : 0);
