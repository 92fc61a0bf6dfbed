// Effects have one door each, and the parts of the house depend on each other in one direction. The exceptions stand here, with reasons.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const home = new URL('../', import.meta.url);

interface Source {
  path: string;
  /** Without comments: a word about the clock is not a look at it. */
  code: string;
  /** What it imports, types and values alike; a path of ours is written from the root. */
  imports: { from: string; typeOnly: boolean }[];
}

const sources: readonly Source[] = ['src/', 'scripts/']
  .flatMap((folder) => readdirSync(new URL(folder, home), { recursive: true, encoding: 'utf8' }).map((path) => folder + path.replaceAll('\\', '/')))
  .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(new URL(path, home), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    return { path, code, imports: [...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map((match) => ({ from: fromRoot(path, match[2] ?? match[3] ?? ''), typeOnly: match[1] !== undefined })) };
  });

function fromRoot(path: string, from: string): string {
  return from.startsWith('.') ? new URL(from, `file:///${path}`).pathname.slice(1) : from;
}

interface Door {
  /** What only some may do. */
  what: string;
  uses(source: Source): boolean;
  /** Path or folder → why it may. */
  open: Readonly<Record<string, string>>;
}

const imports = (...modules: string[]) => (source: Source): boolean => source.imports.some(({ from }) => modules.includes(from.replace(/^node:/, '').split('/')[0] ?? '') && !/^(src|scripts)\//.test(from));
const says = (pattern: RegExp) => ({ code }: Source): boolean => pattern.test(code);

const doors: readonly Door[] = [
  {
    what: 'reads or writes files',
    uses: imports('fs', 'fs-extra', 'graceful-fs'),
    open: {
      'scripts/': 'commands',
      'src/reading/': 'the reader of content',
      'src/publishing/': 'the writer of the publication, and the pages that read what it wrote',
      'src/importing/': 'workbooks in, drafts out',
      'src/history/': 'long answers of git, and what was read of its log',
      'src/demo/write-demo.ts': 'reads the sample and writes the repository of the demo',
      'src/demo/kept-demo.ts': 'keeps it between runs',
      'src/proof/site-folder.ts': 'digests of the finished site, its manifest and its log',
      'src/proof/signature.ts': 'hands a signature to ssh-keygen',
      'src/search/build-search-index.ts': 'writes the search index into the publication',
      'src/search/write-past-index.ts': 'writes the index over past texts into the publication',
      'src/search/write-pagefind.ts': 'checks what Pagefind has written and removes what is not used',
      'src/editing/validators-plugin.ts': 'runs in the site builder and compiles the schemas for the edit page',
    },
  },
  {
    what: 'starts programs',
    uses: imports('child_process', 'worker_threads', 'cluster'),
    open: { 'scripts/': 'commands', 'src/history/': 'the only caller of git for history', 'src/demo/write-demo.ts': 'writes the repository of the demo with git', 'src/governance/': 'the ledger', 'src/proof/signature.ts': 'ssh-keygen signs and checks', 'src/importing/read-tables-apart.ts': 'opens a hostile workbook where it can be stopped', 'src/publishing/render-pages.ts': 'the renderer has its memory to itself' },
  },
  { what: 'ends the process', uses: says(/\bprocess\s*\.\s*(exit|abort)\b|\bprocess\.exitCode\b/), open: { 'scripts/': 'only a command knows its exit status', 'src/publishing/render-process.ts': 'ends with the process that waits for it' } },
  { what: 'reads the clock', uses: says(/\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bDate\(\)/), open: { 'scripts/': 'today is a parameter everywhere else', 'src/browser/': 'lamps follow the reader’s own day', 'src/search/client/': 'waits for typing' } },
  { what: 'asks the network', uses: (source) => imports('http', 'https', 'net', 'undici', 'dns')({ ...source, imports: source.imports.filter(({ typeOnly }) => !typeOnly) }) || says(/\bfetch\(/)(source), open: { 'scripts/': 'commands', 'src/browser/': 'the reader’s browser, same origin only', 'src/search/client/': 'the reader’s browser, same origin only', 'src/editing/client/': 'the reader’s browser, same origin only', 'src/governance/': 'the forge', 'src/proof/site-at-address.ts': 'a third party checks a site where it is served' } },
  { what: 'throws dice', uses: says(/\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/), open: { 'scripts/': 'commands' } },
];

const under = (path: string, allowed: string) => (allowed.endsWith('/') ? path.startsWith(allowed) : path === allowed);

describe('doors', () => {
  for (const { what, uses, open } of doors) {
    test(`only some ${what.replace(/^(\w+?)s\b/, '$1')}`, () => {
      expect(sources.filter((source) => uses(source) && !Object.keys(open).some((allowed) => under(source.path, allowed))).map(({ path }) => path)).toEqual([]);
    });
  }

  test('no single file has a door that it does not need', () => {
    const needless = doors.flatMap(({ what, uses, open }) => Object.keys(open).filter((allowed) => !allowed.endsWith('/') && !sources.some((source) => source.path === allowed && uses(source))).map((path) => `${path} ${what}`));
    expect(needless).toEqual([]);
  });

  test('the doors would notice', () => {
    const bad = (code: string, from = 'x') => ({ path: 'src/rules/bad.ts', code, imports: [{ from, typeOnly: false }] });
    const noticed = (source: Source) => doors.filter(({ uses }) => uses(source)).map(({ what }) => what);
    expect([bad('', 'node:fs'), bad('', 'fs/promises'), bad('', 'node:child_process'), bad('process.exit(1)'), bad('new Date()'), bad('Date.now()'), bad('await fetch(x)'), bad('Math.random()'), bad('new Date(text)')].map(noticed)).toEqual([['reads or writes files'], ['reads or writes files'], ['starts programs'], ['ends the process'], ['reads the clock'], ['reads the clock'], ['asks the network'], ['throws dice'], []]);
  });
});

interface Direction {
  from: string;
  may: readonly string[];
  /** File → why it may import what its neighbours may not. */
  except: Readonly<Record<string, string>>;
}

/** Folder → the other folders of ours that it may import. */
const directions: readonly Direction[] = [
  { from: 'src/model/', may: [], except: {} },
  { from: 'src/calendar/', may: ['src/model/'], except: {} },
  // Of the languages only the type of a text in both.
  { from: 'src/evaluating/', may: ['src/model/', 'src/i18n/language.ts'], except: {} },
  { from: 'src/charts/', may: ['src/evaluating/', 'src/flow/'], except: {} },
  // Only the types Path and Severity: a place in a record is called the same everywhere.
  { from: 'src/reading/', may: ['src/model/', 'src/rules/rule.ts'], except: {} },
  {
    from: 'src/rules/',
    may: ['src/model/', 'src/calendar/', 'src/evaluating/', 'src/flow/'],
    except: {
      'src/rules/run-rules.ts': 'places findings in their files',
      'src/rules/example-register.ts': 'examples are read as content is read',
      'src/rules/catalogue.ts': 'lists the checks made while reading beside the rules',
      'src/rules/exceptions.ts': 'knows that what was not read cannot be excepted',
    },
  },
  { from: 'src/reporting/', may: ['src/model/', 'src/rules/'], except: {} },
  { from: 'src/generating/', may: ['src/model/'], except: {} },
];

describe('directions', () => {
  for (const { from, may, except } of directions) {
    test(`${from} imports only ${may.join(', ') || 'nothing of ours'}`, () => {
      const wrong = sources.filter(({ path }) => path.startsWith(from) && !(path in except)).flatMap(({ path, imports: all }) => all.filter((target) => target.from.startsWith('src/') && !target.from.startsWith(from) && !may.some((allowed) => under(target.from, allowed))).map((target) => `${path} → ${target.from}`));
      expect(wrong).toEqual([]);
    });
    test(`the exceptions of ${from} are needed`, () => {
      const needless = Object.keys(except).filter((path) => !sources.some((source) => source.path === path && source.imports.some((target) => target.from.startsWith('src/') && !target.from.startsWith(from) && !may.some((allowed) => under(target.from, allowed)))));
      expect(needless).toEqual([]);
    });
  }

  test('nothing imports from scripts but scripts', () => expect(sources.filter(({ path, imports: all }) => path.startsWith('src/') && all.some(({ from }) => from.startsWith('scripts/'))).map(({ path }) => path)).toEqual([]));

  test('sources were read at all, and their imports understood', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.find(({ path }) => path === 'src/reading/read-file.ts')?.imports).toContainEqual({ from: 'src/model/kinds.ts', typeOnly: true });
  });
});
