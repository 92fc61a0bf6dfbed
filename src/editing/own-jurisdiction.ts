// The sample county → one's own: which files go, which stay, what site.yml says. Pure; scripts/init.ts does it.
import { isMap, parseDocument } from 'yaml';
import type { Site } from '../model/schema-types.ts';

export interface Answers {
  name: string;
  /** Six digits, GB/T 2260. */
  divisionCode: string;
  level: NonNullable<Site['jurisdiction']['level']>;
  publisher: string;
  phone?: string;
  url?: string;
  base?: string;
  /** Address of the repository on its forge. */
  repository?: string;
  english: boolean;
  /** A public repository may hold only what everyone may see. */
  visibility: Site['visibility'];
}

/** What stays: the words and rules that any jurisdiction needs, and the laws, which are the same everywhere. */
const KEPT = [/^taxonomy\//, /^governance\//, /^laws\//, /(^|\/)README[^/]*$/];

/** Files to remove from a sample content folder, given all its paths. */
export const removedPaths = (paths: readonly string[]): string[] => paths.filter((path) => path !== 'site.yml' && !KEPT.some((kept) => kept.test(path)));

/** A kept file without what pointed at removed records (lead offices, exceptions); the same text where nothing did. */
export function withoutSample(path: string, text: string): string {
  if (path === 'governance/exceptions.yml') return 'exceptions: []\n';
  // Who approves is one's own affair: the sample's people go, its policy stays as a beginning.
  if (path === 'governance/roster.yml') return 'people: []\n';
  if (path === 'governance/policy.yml') return text.replace(/^title: .*$/m, 'title: 清单改动审批规则').replace(/^titleEn: .*$/m, 'titleEn: How changes to the list are approved').replace(/^source: .*$/m, 'source: 请改成本地的办法、文号和条款');
  if (!path.startsWith('taxonomy/') || !text.includes('leadOffice')) return text;
  const document = parseDocument(text);
  const entries = document.get('entries');
  if (typeof entries === 'object' && entries !== null && 'items' in entries && Array.isArray(entries.items)) for (const entry of entries.items) if (isMap(entry)) entry.delete('leadOffice');
  return document.toString({ lineWidth: 0 });
}

/** The site record of the new jurisdiction. */
export function siteOf(answers: Answers): Site {
  const forge = answers.repository ? { forge: { kind: /gitee/.test(answers.repository) ? 'gitee' as const : /gitlab/.test(answers.repository) ? 'gitlab' as const : 'github' as const, repository: answers.repository, branch: 'main', path: 'content' } } : {};
  return {
    title: `${answers.name}阳光清单`,
    jurisdiction: { name: answers.name, divisionCode: answers.divisionCode, level: answers.level },
    publisher: answers.publisher,
    ...(answers.phone ? { contact: { phone: answers.phone } } : {}),
    ...(answers.url ? { url: answers.url } : {}),
    ...(answers.base ? { base: answers.base } : {}),
    languages: answers.english ? ['zh', 'en'] : ['zh'],
    visibility: answers.visibility,
    ...forge,
  };
}
