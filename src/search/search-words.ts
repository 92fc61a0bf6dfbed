// What the search page says.
import type { Dictionary } from '../i18n/language.ts';

export interface SearchWords {
  title: string;
  label: string;
  hint: string;
  button: string;
  filters: string;
  kind: string;
  /** The kind of a page that is no record. */
  page: string;
  office: string;
  type: string;
  status: string;
  year: string;
  all: string;
  loading: string;
  failed: string;
  found: string;
  foundMany: string;
  foundAtLeast: string;
  more: string;
  near: string;
  nearOnly: string;
  nothing: string;
  ways: string;
  wayShorter: string;
  wayType: string;
  wayList: string;
  wayAsk: string;
  meaning: string;
  noScript: string;
  keys: string;
}

export const searchWords: Dictionary<SearchWords> = {
  zh: {
    title: '查找', label: '要找什么', hint: '事项名称的一部分、日常说法、法律条款、材料、编码或拼音都可以；用空格隔开几个词。', button: '查找',
    filters: '缩小范围', kind: '内容', page: '网页', office: '部门', type: '权力类型', status: '状态', year: '年份', all: '全部',
    loading: '正在查找 …', failed: '没有查成：网络中断，或浏览器太旧。可以刷新页面再试，或用下面的目录浏览。',
    found: '找到 {n} 条', foundMany: '找到 {n} 条，显示前 {m} 条', foundAtLeast: '至少找到 {n} 条，显示前 {m} 条', more: '显示更多', near: '相近的事项', nearOnly: '没有完全一样的，下面这些相近。',
    nothing: '没有找到“{q}”。', ways: '也可以这样找', wayShorter: '少写几个字，或者换一种说法，例如把“开饭馆”换成“餐饮”。', wayType: '按权力类型浏览', wayList: '按目录浏览', wayAsk: '打电话问：',
    meaning: '清单上的说法：{m}', noScript: '查找需要打开浏览器的 JavaScript；不打开也可以从下面的目录浏览全部内容。', keys: '按 / 到查找框，上下键选择，回车打开，Esc 清空。',
  },
  en: {
    title: 'Search', label: 'What are you looking for', hint: 'In Chinese or pinyin: part of a name, an everyday word, a law and article, a document, a code. Separate several words by spaces.', button: 'Search',
    filters: 'Narrow down', kind: 'Contents', page: 'Page', office: 'Office', type: 'Type of power', status: 'Status', year: 'Year', all: 'All',
    loading: 'Searching …', failed: 'The search failed: no network, or a very old browser. Reload the page, or browse below.',
    found: '{n} found', foundMany: '{n} found, the first {m} shown', foundAtLeast: 'At least {n} found, the first {m} shown', more: 'Show more', near: 'Similar', nearOnly: 'Nothing is exactly so; these are similar.',
    nothing: 'Nothing found for “{q}”.', ways: 'Other ways', wayShorter: 'Records are written in Chinese, so English words find nothing. Type fewer or other Chinese characters, or pinyin: shipin or sp finds 食品 (food).', wayType: 'Browse by type of power', wayList: 'Browse the lists', wayAsk: 'Ask by phone: ',
    meaning: 'The list calls it: {m}', noScript: 'Searching needs JavaScript; without it, browse everything from the lists below.', keys: 'Press / for the search box, arrows to choose, Enter to open, Esc to clear.',
  },
};
