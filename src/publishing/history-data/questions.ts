// Ten questions that a journalist would ask of a list of powers, each as SQL for history.sqlite, with how to read the answer.
import type { Bilingual } from '../../i18n/language.ts';

type Words = Bilingual & { en: string };

export interface Question {
  id: string;
  title: Words;
  sql: string;
  reading: Words;
}

/** In: the year that questions about a year ask about. */
export const questions = (year: string): Question[] => [
  {
    id: 'removed',
    title: { zh: `${year} 年取消了哪些权力，为什么？`, en: `Which powers were repealed in ${year}, and why?` },
    sql: `SELECT date, name, office, ground\nFROM power_removals\nWHERE how = 'repealed' AND date LIKE '${year}-%'\nORDER BY date, id;`,
    reading: { zh: '日期是记录写明的取消日期。理由是记录自己写的，要核对，看事项页面上的依据。下放、划转、合并、分设不是取消，见最后一问。', en: 'The date is the one the record states, the ground is in its own words; check it against the basis on the power’s page. Powers that were delegated, moved, merged or split are not repealed: see the last question.' },
  },
  {
    id: 'longer',
    title: { zh: '哪些承诺时限变长了？', en: 'Which promised limits got longer?' },
    sql: "SELECT day, name, office, words_zh AS words\nFROM field_changes\nWHERE kind = 'power' AND path LIKE 'limits.promised%' AND effect = 'worse' AND status = 'inForce'\nORDER BY day, id;",
    reading: { zh: '只列对办事人更慢的，已经取消或者移走的不算。把 worse 换成 better，就是变短的。承诺再长也不能超过法定时限。', en: 'Only those that are slower for the applicant, of powers in force. With better instead of worse it lists those that got shorter. No promise may exceed the limit of the law.' },
  },
  {
    id: 'before-holiday',
    title: { zh: '谁在法定假期的前一天改得最多？', en: 'Who changed most on the day before a public holiday?' },
    sql: "SELECT c.author, c.day, count(*) AS changes, group_concat(h.name, '、') AS name\nFROM commits c JOIN changes h USING (hash)\nWHERE c.before_holiday = 1\nGROUP BY c.author, c.day\nORDER BY changes DESC, c.day;",
    reading: { zh: '假期前的最后一个工作日登记的修改，没有人会马上看到。这里数的是实质性的修改，技术性的不算；修改本身可能完全正当，值得看一看是什么。', en: 'What is recorded on the last working day before a holiday is seen by nobody for days. Technical changes are not counted; the change may be perfectly proper, but it is worth a look.' },
  },
  {
    id: 'notice',
    title: { zh: '调整公布以后，过几天才施行？有没有先施行、后公布的？', en: 'How many days lay between publishing an adjustment and its taking effect? Was any in effect before it was published?' },
    sql: "SELECT a.title, min(h.day) AS listed, a.effective, CAST(julianday(a.effective) - julianday(min(h.day)) AS INTEGER) AS days\nFROM adjustments a JOIN changes h ON h.adjustment = a.id AND h.kind = 'power'\nGROUP BY a.id\nORDER BY days, listed, a.id;",
    reading: { zh: '“登记”是改动进入清单的那一天，不是文件上写的日期。天数是负的，就是先施行、后公布：那几天里，办事的人无从知道规则变了。', en: '“Recorded” is the day the change reached the list, not the date on a document. A negative number means that it was in effect before it was published: for those days nobody could know the rule.' },
  },
  {
    id: 'bases',
    title: { zh: '哪些权力的设定依据没有了，换成了什么？', en: 'Which powers lost a legal basis, and what took its place?' },
    sql: "SELECT c.day, i.name, b.title || b.article AS lost, (SELECT group_concat(n.title || n.article, '；') FROM bases n WHERE n.item = b.item AND n.first_version = b.gone_version) AS instead\nFROM bases b JOIN items i USING (item) JOIN versions v ON v.item = b.item AND v.number = b.gone_version JOIN commits c ON c.hash = v.commit_hash\nWHERE i.kind = 'power' AND coalesce(i.status, '') NOT IN ('repealed', 'delegated', 'moved', 'merged', 'split')\nORDER BY c.day, i.id, lost;",
    reading: { zh: '还在行使的权力才算。“换成”是空的，就是依据没有了而权力还在：没有依据的权力不得行使，要问清楚。', en: 'Only powers still on the list. Where “instead” is empty, the basis went and the power stayed: a power without a basis must not be exercised, so ask.' },
  },
  {
    id: 'fees',
    title: { zh: '收费有哪些变化，涨了还是降了？', en: 'Which fees changed, and did they go up?' },
    sql: "SELECT day, name, words_zh AS words, effect\nFROM field_changes\nWHERE kind = 'power' AND (path = 'fee' OR path LIKE 'fee.%') AND status = 'inForce'\nORDER BY effect DESC, day, id;",
    reading: { zh: '“更差”是涨价或者新收，“更好”是降价或者免收，“没有影响”是改了说明。更差的排在最前。', en: '“worse” is a higher or a new fee, “better” a lower one or none, “neutral” a change of words. The worse come first.' },
  },
  {
    id: 'deleted',
    title: { zh: '有没有不声不响删掉的记录，多久才恢复？', en: 'Was any record deleted without a word, and how long until it was back?' },
    sql: "SELECT i.kind_zh AS kind, v.name, c.day, c.author, r.returned, CAST(julianday(r.returned) - julianday(c.day) AS INTEGER) AS days\nFROM removals r JOIN versions v USING (version) JOIN items i USING (item) JOIN commits c ON c.hash = v.commit_hash\nWHERE r.how = 'deleted'\nORDER BY c.day, i.id;",
    reading: { zh: '权力取消了也要留下记录，写明理由和去向；直接删掉文件，就是没有交代。“恢复”是空的，就是再也没有回来。', en: 'A power that ends keeps its record, which says why and where it went; deleting the file says nothing. Where “returned” is empty it never came back.' },
  },
  {
    id: 'largest',
    title: { zh: '哪次调整牵动的事项最多？', en: 'Which adjustment touched the most powers?' },
    sql: "SELECT a.title, a.trigger_text AS cause, count(DISTINCT h.item) AS powers, count(DISTINCT h.office) AS offices\nFROM adjustments a JOIN changes h ON h.adjustment = a.id AND h.kind = 'power'\nGROUP BY a.id\nORDER BY powers DESC, a.id;",
    reading: { zh: '数的是清单上真正改了的事项，不是文件里说要改的。两个数对不上，就有没改到的，或者夹带的。', en: 'Counted are the powers that really changed, not those that the document names. Where the two differ, something was left out or slipped in.' },
  },
  {
    id: 'corrected',
    title: { zh: '更正了哪些错误，错的话在网上放了多久？', en: 'Which errors were corrected, and how long did the wrong words stand?' },
    sql: "SELECT f.day, f.name, f.words_zh AS words, CAST(julianday(f.day) - julianday(coalesce((SELECT max(e.day) FROM field_changes e WHERE e.item = f.item AND e.number < f.number AND e.path = f.path), i.first_day)) AS INTEGER) AS days\nFROM field_changes f JOIN items i USING (item)\nWHERE f.class = 'corrected' AND f.path <> 'updated'\nORDER BY days DESC, f.day, f.id;",
    reading: { zh: '更正是把写错的改对，规则本身没有变。天数从这个字段上一次改动算起，没有改过的从第一个版本算起。', en: 'A correction puts an error right; the rule itself is what it was. Days count from the last change of that field, or from the first version.' },
  },
  {
    id: 'went',
    title: { zh: '下放、划转、合并、分设的权力到哪里去了？', en: 'Where did delegated, moved, merged and split powers go?' },
    sql: "SELECT r.date, r.name, r.how_zh AS how, coalesce((SELECT group_concat(t.name, '、') FROM items t WHERE t.kind = 'power' AND instr(' ' || r.targets || ' ', ' ' || t.id || ' ')), '') AS went, r.ground\nFROM power_removals r\nWHERE r.how IN ('delegated', 'moved', 'merged', 'split') AND r.date >= (SELECT min(day) FROM commits)\nORDER BY r.date, r.id;",
    reading: { zh: '“去向”是接替它的事项。空的，就是没有写明谁来接。只列清单有历史以来的。', en: '“Went to” names what took its place; empty means that nobody was named. Only what happened since the list has a history.' },
  },
];
