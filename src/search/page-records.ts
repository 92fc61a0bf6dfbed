// Pages that are made of no single record, for whoever looks for them by name: what they are called, and what people type who want them.
import { words } from '../i18n/words.ts';
import type { SearchRecord } from './search-record.ts';

/** Their kind, which is none of a record. */
export const PAGE = 'page';

/** Pages that every site has. Contents are searched in Chinese in both frames, so names are the Chinese ones. */
export function pageRecords(): SearchRecord[] {
  const { frame, data, account, duty, coming, proof, approval } = words('zh');
  const pages: [path: string, title: string, lead: string, aliases: string[]][] = [
    ['dates/', coming.dates, coming.lead, ['什么时候', '截止日期', '日历']],
    ['statistics/', frame.statistics, data.statisticsLead, ['统计数据', '有多少项', '多少个权力']],
    ['coverage/', frame.coverage, data.coverageLead, ['公开率', '哪个部门没公开']],
    ['scoreboard/', duty.scoreboard, duty.scoreboardLead, ['逾期', '没有公开', '计分板', '欠账']],
    ['downloads/', frame.downloads, data.downloadsLead, ['开放数据', '下载数据', '表格下载']],
    ['approvals/', approval.approvals, approval.lead, ['谁批准的', '审批规则', '法制审核']],
    ['publications/', proof.publications, proof.lead, ['发布记录', '核对网站', '防篡改']],
    ['rules/', frame.rules, '', ['检查规则', '怎样检查']],
    ['requirements/', account.requirements, account.requirementsLead, ['要求对照', '文件要求']],
    ['taxonomies/', frame.taxonomies, data.taxonomiesLead, []],
    ['dictionary/', frame.dictionary, data.dictionaryLead, ['字段说明']],
    ['help/', frame.help, data.helpLead, ['怎么用', '使用说明', '名词解释']],
    ['about/', frame.about, data.aboutLead, ['网站说明']],
    ['accessibility/', frame.accessibility, data.accessibilityLead, ['读屏', '老年人', '大字']],
    ['sitemap/', frame.sitemap, data.sitemapLead, ['全部栏目', '导航']],
  ];
  return pages.map(([url, title, lead, aliases]) => ({ url, kind: PAGE, title, aliases, texts: [title, ...aliases, ...(lead ? [lead] : [])] }));
}
