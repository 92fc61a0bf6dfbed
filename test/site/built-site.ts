// A site built for tests into a folder of its own, and the pages in it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish } from '../../src/publishing/publish.ts';
import { readRegister } from '../../src/reading/read-register.ts';

export const COUNTY = fileURLToPath(new URL('../sample-register/content', import.meta.url));
export const SAMPLE = fileURLToPath(new URL('../../content', import.meta.url));
export const TODAY = '2026-11-24';

export interface BuiltSite {
  folder: string;
  /** Paths of all HTML files, relative to the folder. */
  pages: string[];
  read(path: string): string;
  remove(): void;
}

/** Publishes a content folder as `npm run build` does, without its check of the content. */
export async function builtSite(content: string): Promise<BuiltSite> {
  const root = mkdtempSync(join(tmpdir(), 'sunlist-site-'));
  const folder = join(root, 'site');
  await publish({ register: readRegister(content).register, out: folder, today: TODAY, history: { available: false, reason: '内容目录不在 Git 仓库里。', reasonEn: 'The content folder is not in a Git repository.' } });
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && file.name.endsWith('.html')).map((file) => relative(folder, join(file.parentPath, file.name))).sort();
  return { folder, pages, read: (path) => readFileSync(join(folder, path), 'utf8'), remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** What stands on the page once script has made it ready; other pages are ready when they are loaded. */
export const READY: Readonly<Record<string, string>> = {
  institution: '.mermaid-drawing svg',
  'search-results': '.search-excerpt p',
  'search-nothing': '.search-nothing',
  edit: '#edit-form :is(input, select, textarea)',
};

/** One page of every type, by the name its pictures have. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: '',
  powers: 'powers/',
  'power-licence': 'powers/food-licence/',
  'power-penalty': 'powers/unlicensed-food-penalty/',
  'power-repealed': 'powers/fair-permit/',
  'power-internal': 'powers/office-purchase/',
  card: 'powers/food-licence/card/',
  'browse-type': 'browse/type/licence/',
  offices: 'offices/',
  office: 'offices/market/',
  laws: 'laws/',
  law: 'laws/food-safety-law/',
  flows: 'flows/',
  flow: 'flows/licence-flow/',
  topics: 'topics/',
  topic: 'topics/open-a-shop/',
  leaders: 'leaders/',
  leader: 'leaders/county-head/',
  staff: 'staff/',
  supervisors: 'supervisors/',
  institutions: 'institutions/',
  institution: 'institutions/one-time-notice/',
  open: 'open/',
  'open-list': 'plans/',
  'open-year': 'plans/year/2026/',
  'open-record': 'plans/canteen-checks/',
  meetings: 'meetings/',
  'meeting-series': 'meetings/body/market-bureau/',
  meeting: 'meetings/bureau-3/',
  'meeting-undated': 'meetings/bureau-undated/',
  decisions: 'decisions/',
  'decision-type': 'decisions/type/policy/',
  decision: 'decisions/open-kitchens/',
  adjustments: 'changes/',
  adjustment: 'changes/food-licence-faster/',
  consultations: 'consultations/',
  consultation: 'consultations/stall-fees/',
  proposals: 'proposals/',
  notices: 'notices/',
  press: 'press/',
  evaluations: 'evaluations/',
  evaluation: 'evaluations/social-2026/',
  rectifications: 'rectifications/',
  rectification: 'rectifications/shorter-queue/',
  figures: 'figures/',
  figure: 'figures/no-complaints-2025/',
  'complaint-months': 'complaint-months/',
  complaints: 'complaints/',
  complaint: 'complaints/three-trips/',
  accountability: 'accountability/',
  requirements: 'requirements/',
  internal: 'internal/',
  referenced: 'referenced/',
  ended: 'ended/',
  taxonomies: 'taxonomies/',
  rules: 'rules/',
  rule: 'rules/legal-basis-present/',
  statistics: 'statistics/',
  coverage: 'coverage/',
  scoreboard: 'scoreboard/',
  'scoreboard-office': 'scoreboard/market/',
  history: 'history/',
  'history-compare': 'history/compare/',
  'history-asof': 'history/asof/',
  'history-ended': 'history/ended/',
  dates: 'dates/',
  downloads: 'downloads/',
  dictionary: 'dictionary/',
  help: 'help/',
  about: 'about/',
  accessibility: 'accessibility/',
  sitemap: 'sitemap/',
  'not-found': '404.html',
  search: 'search/',
  'search-results': 'search/?q=%E9%A3%9F%E5%93%81',
  'search-nothing': 'search/?q=%E6%B2%A1%E6%9C%89%E7%9A%84%E4%BA%8B',
  edit: 'edit/',
  'english-home': 'en/',
  'english-open': 'en/open/',
  'english-record': 'en/plans/canteen-checks/',
  'english-power': 'en/powers/food-licence/',
};
