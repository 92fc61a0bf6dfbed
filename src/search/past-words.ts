// What the search over past texts says.
import type { Dictionary } from '../i18n/language.ts';

export interface PastSearchWords {
  title: string;
  label: string;
  /** {n} records, {m} texts, {a} and {b}: the first and the last day. */
  lead: string;
  empty: string;
  hint: string;
  button: string;
  keys: string;
  loading: string;
  failed: string;
  found: string;
  foundAtLeast: string;
  nothing: string;
  onlyStill: string;
  gone: string;
  still: string;
  /** {a} and {b}: days. */
  said: string;
  saidAgain: string;
  stillSaid: string;
  /** {n}: number of a version. */
  version: string;
  endedIn: string;
  wordingEnded: string;
  wordingStands: string;
  noPage: string;
  more: string;
  current: string;
  currentSome: string;
  currentNone: string;
  noScript: string;
  unavailable: string;
  history: string;
  ended: string;
  inPast: string;
}

export const pastSearchWords: Dictionary<PastSearchWords> = {
  zh: {
    title: '以前的文字里找', label: '以前写过什么', button: '查找',
    lead: '查哪一项以前这样写过，写到哪一天为止。这里有 {n} 条记录改掉的 {m} 处文字，时间从 {a} 到 {b}；现在的文字请用“查找”。',
    empty: '还没有哪条记录改掉过文字，所以这里找不到什么。',
    hint: '写记得的原话，几个字就行；用空格隔开几个词，要在同一个版本里都有。可以加上事项或者部门的名称。',
    keys: '按 / 到查找框，上下键选择，回车打开，Esc 清空。',
    loading: '正在查找 …', failed: '没有查成：网络中断，或浏览器太旧。可以刷新页面再试。',
    found: '{n} 条记录以前这样写过，现在不这样写了。', foundAtLeast: '至少 {n} 条记录以前这样写过，现在不这样写了；多写几个字可以缩小范围。',
    nothing: '没有哪条记录改掉过“{q}”。', onlyStill: '“{q}”这几个字现在还在；下面的记录改掉过含有这几个字的另一处文字。',
    gone: '以前这样写，现在不这样写', still: '这几个字现在还在，改掉的是另一处',
    said: '{a} 起这样写，{b} 起不再这样写。', saidAgain: '前后有 {n} 段时间这样写，最后一段从 {a} 起，{b} 起不再这样写。', stillSaid: '下面第一处 {a} 起这样写，{b} 起不再这样写；同样的字现在还在这条记录里。',
    version: '看第 {n} 版', endedIn: '看改掉它的第 {n} 版', wordingEnded: '（{b} 起不再这样写）', wordingStands: '（现在仍这样写）', noPage: '这条记录没有自己的页面。', more: '显示更多',
    current: '在现在的清单里找“{q}”', currentSome: '现在的清单里查得到 {n} 条：', currentNone: '现在的清单里也没有。',
    noScript: '在旧文字里查找需要打开浏览器的 JavaScript。不打开也可以看：每条记录的“历史”页有它每一版的全文。',
    unavailable: '这个网站生成时没有可用的历史，所以不能在以前的文字里找。', history: '全部变化', ended: '已经取消、下放、划转的事项', inPast: '在以前的文字里找（现在已经改掉的）',
  },
  en: {
    title: 'Search past texts', label: 'What did it say', button: 'Search',
    lead: 'Which record once said this, and until when. Here are {m} texts that {n} records no longer have, ended between {a} and {b}; for what they say now use the plain search.',
    empty: 'No record has taken back any text yet, so there is nothing to find here.',
    hint: 'In Chinese: the words as you remember them, a few characters will do. Several words, separated by spaces, must stand in one version. You may add the name of the record or its office.',
    keys: 'Press / for the search box, arrows to choose, Enter to open, Esc to clear.',
    loading: 'Searching …', failed: 'The search failed: no network, or a very old browser. Reload the page to try again.',
    found: '{n} records once said so and no longer do.', foundAtLeast: 'At least {n} records once said so and no longer do; type more to narrow it down.',
    nothing: 'No record has ever taken back “{q}”.', onlyStill: '“{q}” still stands; the records below took back another text with these words.',
    gone: 'Said before, no longer', still: 'Still said; another text was taken back',
    said: 'Said so from {a}; no longer from {b}.', saidAgain: 'Said so {n} times; the last time from {a}, no longer from {b}.', stillSaid: 'The first text below stood from {a}, and no longer from {b}; the record still has the same words.',
    version: 'Version {n}', endedIn: 'Version {n}, which ended it', wordingEnded: ' (ended {b})', wordingStands: ' (still stands)', noPage: 'This record has no page of its own.', more: 'Show more',
    current: 'Search “{q}” in what is said now', currentSome: 'What is said now has {n}: ', currentNone: 'What is said now does not have it either.',
    noScript: 'Searching past texts needs JavaScript. Without it, the history page of each record has the full text of each of its versions.',
    unavailable: 'This site was built without a usable history, so past texts cannot be searched.', history: 'All changes', ended: 'Repealed, delegated and moved powers', inPast: 'Search past texts (no longer in force)',
  },
};
