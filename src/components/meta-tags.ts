// The meta tags that rules for government sites ask for (field.md 1.8); none unless site.yml has `meta`.
import type { SiteView } from '../publishing/views/site-view.ts';

export interface Article {
  /** Name of the column (栏目) the page belongs to. */
  column?: string;
  title?: string;
  /** ISO date; printed with the time of day the rules ask for. */
  date?: string;
}

/** Pairs of name and content. */
export function metaTags(site: SiteView, article: Article = {}): [string, string][] {
  if (!site.meta) return [];
  const { siteName, siteDomain, contentSource } = site.meta;
  const tags: [string, string | undefined][] = [
    ['SiteName', siteName ?? site.title],
    ['SiteDomain', siteDomain],
    ['SiteIDCode', site.marks?.siteIdCode],
    ['ColumnName', article.column],
    ['ColumnType', article.column && article.column],
    ['ArticleTitle', article.title],
    ['PubDate', article.date && `${article.date} 00:00`],
    ['ContentSource', article.title && (contentSource ?? site.publisher)],
  ];
  return tags.filter((tag): tag is [string, string] => Boolean(tag[1]));
}
