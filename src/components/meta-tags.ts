// The meta tags that rules for government sites ask for (field.md 1.8); none unless site.yml has `meta`.
import type { SiteView } from '../publishing/views/site-view.ts';

export interface Article {
  /** Name of the column (栏目) the page belongs to. */
  column?: string | undefined;
  /** What the page is about; said of a column where the page is no article. */
  description?: string | undefined;
  title?: string | undefined;
  /** ISO date; printed with the time of day the rules ask for. */
  date?: string | undefined;
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
    ['ColumnDescription', article.title ? undefined : article.column && article.description],
    ['ColumnType', article.column],
    ['ArticleTitle', article.title],
    ['PubDate', article.date && `${article.date} 00:00`],
    ['ContentSource', article.title && (contentSource ?? site.publisher)],
  ];
  return tags.filter((tag): tag is [string, string] => Boolean(tag[1]));
}
