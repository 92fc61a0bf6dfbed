// What every page is given: the language, its words, names of fields and records, and the one function that makes links.
import { htmlLang, inLanguage, type Bilingual, type Language } from '../i18n/language.ts';
import { words, type Words } from '../i18n/words.ts';
import { pageData } from '../publishing/page-data.ts';
import type { LabelsView } from '../publishing/views/labels-view.ts';
import type { NamesView } from '../publishing/views/names-view.ts';
import type { SiteView } from '../publishing/views/site-view.ts';

export interface Frame {
  lang: Language;
  /** For elements with contents in an English frame: `zh-CN` there, nothing in a Chinese one. */
  zh: 'zh-CN' | undefined;
  site: SiteView;
  names: NamesView;
  t: Words;
  /** The name of a field, e.g. `power.limits.promised`; throws for a field no schema has. */
  label(field: string): string;
  /** The name of a fixed value, e.g. `power.status`, `inForce`. */
  value(field: string, value: string): string;
  text(text: Bilingual | undefined): string;
  /** The address of a page below the language's root: `powers/x/` → `/base/en/powers/x/`. */
  url(path: string): string;
  /** The address of a file without language: `data/powers.json`. */
  file(path: string): string;
}

/** The frame for the `lang` of a route: undefined for Chinese at the root. */
export function frame({ lang: route }: { lang?: string | undefined }): Frame {
  const lang: Language = route === 'en' ? 'en' : 'zh';
  const site = pageData<SiteView>('site');
  const labels = pageData<LabelsView>('labels');
  const find = (table: Record<string, Bilingual>, key: string): string => {
    const label = table[key];
    if (!label) throw new Error(`no schema has “${key}”`);
    return inLanguage(label, lang);
  };
  return {
    lang,
    zh: lang === 'en' ? 'zh-CN' : undefined,
    site,
    names: pageData<NamesView>('names'),
    t: words(lang),
    label: (field) => find(labels.fields, field),
    value: (field, value) => find(labels.values, `${field}.${value}`),
    text: (text) => (text ? inLanguage(text, lang) : ''),
    url: (path) => site.base + (lang === 'en' ? 'en/' : '') + path,
    file: (path) => site.base + path,
  };
}

/** The same page in the other language, and its `hreflang`; undefined where the site has one language. */
export function otherLanguage({ lang, site }: Frame, path: string): { href: string; hreflang: string } | undefined {
  const other: Language = lang === 'en' ? 'zh' : 'en';
  return site.languages.includes(other) ? { href: site.base + (other === 'en' ? 'en/' : '') + path, hreflang: htmlLang(other) } : undefined;
}

type Route = { lang: string | undefined };

/** Static paths of a page that exists once in each language. */
export const languageRoutes = (): { params: Route }[] => routes([{}]);

/** Static paths of a page that exists once for each of the given parameters, in each language. */
export function routes<P extends Record<string, string | undefined>>(each: readonly P[]): { params: P & Route }[] {
  const { languages } = pageData<SiteView>('site');
  return languages.flatMap((lang) => each.map((params) => ({ params: { ...params, lang: lang === 'en' ? 'en' : undefined } })));
}
