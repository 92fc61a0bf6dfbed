// The tables of history.sqlite, each column with its meaning. The meanings are in the file itself, too (table `columns`), and on the page of the downloads.
import type { Bilingual } from '../../i18n/language.ts';

export interface DatabaseColumn {
  name: string;
  type: 'INTEGER' | 'TEXT' | 'REAL';
  /** What else SQL is told of it. */
  rule?: string;
  meaning: Bilingual & { en: string };
}

export interface DatabaseTable {
  name: string;
  meaning: Bilingual & { en: string };
  columns: readonly DatabaseColumn[];
  /** Rules about several columns. */
  rules?: readonly string[];
  indexes?: readonly string[];
}

/** Counted up with every change of a table or a column: `PRAGMA user_version`. */
export const DATABASE_VERSION = 1;

const column = (name: string, type: DatabaseColumn['type'], zh: string, en: string, rule?: string): DatabaseColumn => ({ name, type, meaning: { zh, en }, ...(rule === undefined ? {} : { rule }) });
const text = (name: string, zh: string, en: string, rule?: string): DatabaseColumn => column(name, 'TEXT', zh, en, rule);
const number = (name: string, zh: string, en: string, rule?: string): DatabaseColumn => column(name, 'INTEGER', zh, en, rule);
const ITEM = number('item', '哪一条记录', 'Which record', 'NOT NULL REFERENCES items');
const VERSION = number('version', '哪一个版本', 'Which version', 'NOT NULL REFERENCES versions');
const NEEDED = 'NOT NULL';

export const DATABASE_TABLES: readonly DatabaseTable[] = [
  {
    name: 'items', meaning: { zh: '记录：每条一行，已经移出或者删除的也在', en: 'Records, one row each, those that ended or were deleted included' },
    columns: [
      number('item', '编号，只在这个文件里有用', 'Number within this file only', 'PRIMARY KEY'), text('kind', '种类的代号，power 是权力事项', 'Kind; power for powers', NEEDED), text('kind_zh', '种类', 'Kind in Chinese', NEEDED),
      text('id', '永久编号，也是网址的一部分', 'Permanent id, part of its address', NEEDED), text('name', '最新的名称', 'Newest name', NEEDED), text('office', '最新的部门编号', 'Newest office, by id'), text('type', '最新的类型编号', 'Newest type, by id'), text('status', '最新的状态代号', 'Newest status'),
      number('alive', '1 文件还在；0 已经删除', '1: the file is there; 0: deleted', NEEDED), number('versions', '有几个版本', 'Number of versions', NEEDED), text('first_day', '第一个版本登记的日期', 'Day its first version was recorded', NEEDED), text('last_day', '最后一个版本登记的日期', 'Day its last version was recorded', NEEDED),
    ],
    rules: ['UNIQUE (kind, id)'],
  },
  {
    name: 'commits', meaning: { zh: '提交：每次登记一行', en: 'Commits: one row each time something was recorded' },
    columns: [
      text('hash', '提交的完整编号', 'Full hash', 'PRIMARY KEY'), number('place', '先后次序；日期可能不准，次序准', 'Order; dates may lie, the order does not', NEEDED), text('recorded', '登记的日期和时间', 'Date and time it was recorded', NEEDED), text('day', '登记的日期（北京时间）', 'Day in China', NEEDED),
      number('weekday', '星期几，1 到 7', 'Day of the week, 1 Monday to 7', NEEDED), number('works', '1 工作日；0 休息；空 那一年没有放假安排', '1: working day; 0: day of rest; null: year without arrangement'), number('before_holiday', '1 法定假期前的最后一天', '1: the last day before a public holiday'),
      text('author', '提交人', 'Author', NEEDED), text('subject', '提交说明', 'Subject', NEEDED), number('pull', '合并请求的号码', 'Number of the pull request'), text('published', '首次公布的时间；空 本次公布才有，或者没有发布记录', 'Time of the first publication; null: this one, or no log'), number('publication', '第几次公布', 'Number of that publication'),
    ],
    indexes: ['commits_by_day ON commits (day)'],
  },
  {
    name: 'versions', meaning: { zh: '版本：一条记录每变一次一行', en: 'Versions: one row each time a record changed' },
    columns: [
      number('version', '编号，只在这个文件里有用', 'Number within this file only', 'PRIMARY KEY'), ITEM, number('number', '这条记录的第几个版本，就是历史页上的 #v3', 'Number within its record, as #v3 on its history page', NEEDED), text('commit_hash', '哪一次提交', 'Its commit', 'NOT NULL REFERENCES commits'),
      text('class', '变更类别的代号', 'Class of the change', NEEDED), text('class_zh', '变更类别：新增、取消、下放、承接、变更、划转、合并、分设、更正、技术性', 'Class in Chinese', NEEDED), text('state', '文件怎样了：added changed moved deleted returned unreadable', 'What happened to the file', NEEDED), number('technical', '1 技术性修改，与读者无关', '1: technical, of no concern to readers', NEEDED),
      text('adjustment', '属于哪一次调整', 'The adjustment it is part of'), text('reason', '原因', 'Why'), text('summary_zh', '一句话说改了什么', 'What changed in one sentence, Chinese', NEEDED), text('summary_en', '同上，英文', 'The same in English'),
      text('name', '那时的名称', 'Name then', NEEDED), text('office', '那时的部门编号', 'Office then, by id'), text('type', '那时的类型编号', 'Type then, by id'), text('status', '那时的状态代号', 'Status then'), text('effective', '记录写明的施行日期', 'First day in force that it states'), text('path', '文件在内容目录里的路径', 'Path below the content folder', NEEDED), text('unreadable', '读不出的原因', 'Why it cannot be read'),
    ],
    rules: ['UNIQUE (item, number)'], indexes: ['versions_by_commit ON versions (commit_hash)', 'versions_by_class ON versions (class)', 'versions_by_adjustment ON versions (adjustment)'],
  },
  {
    name: 'changed_fields', meaning: { zh: '改动的字段：一个版本改了几处就有几行', en: 'Changed fields: a row for each place that a version changed' },
    columns: [
      VERSION, number('place', '在版本里的次序', 'Order within the version', NEEDED), text('path', '字段的路径，如 limits.promised', 'Path of the field, as limits.promised', NEEDED), text('title_zh', '字段的名称', 'Its title in Chinese', NEEDED), text('title_en', '同上，英文', 'Its title in English'),
      text('sort', 'added 增加，removed 去掉，changed 改变，moved 移动', 'added, removed, changed or moved', NEEDED), text('effect', '对办事人：better 更好，worse 更差，neutral 没有影响或者说不清', 'For citizens: better, worse, or neutral', NEEDED), text('words_zh', '一句话说怎样改的', 'The change in a sentence, Chinese', NEEDED), text('words_en', '同上，英文', 'The same in English'),
      text('before', '原来', 'Before'), text('after', '现在', 'After'), column('before_number', 'REAL', '原来的数字；不止一个数字的为空', 'The number before; null where there is not exactly one'), column('after_number', 'REAL', '现在的数字；不止一个数字的为空', 'The number after; null where there is not exactly one'),
    ],
    rules: ['PRIMARY KEY (version, place)'], indexes: ['changed_fields_by_path ON changed_fields (path)'],
  },
  {
    name: 'removals', meaning: { zh: '移出：取消、下放、划转、合并、分设、废止，或者文件被删除', en: 'Removals: repealed, delegated, moved, split, merged, abolished, or the file deleted' },
    columns: [
      VERSION, text('how', '怎样移出：repealed delegated moved split merged abolished deleted', 'How: repealed, delegated, moved, split, merged, abolished, deleted', NEEDED), text('how_zh', '怎样移出', 'How, in Chinese', NEEDED), text('date', '记录写明的移出日期', 'Date that the record states'), text('ground', '记录写明的理由', 'Ground that the record states'), text('targets', '去向：接替它的记录编号，空格隔开', 'Ids of what took its place, with spaces'), text('returned', '后来恢复的日期', 'Day it came back'),
    ],
    rules: ['PRIMARY KEY (version)'],
  },
  {
    name: 'bases', meaning: { zh: '设定依据：每项权力的每条依据一行，从哪个版本到哪个版本', en: 'Legal bases: a row for each basis of each power, from which version to which' },
    columns: [
      ITEM, text('law', '法律的编号；没有收录的为空', 'Id of the law; null where it is not on file'), text('title', '法律的名称', 'Title of the law', NEEDED), text('article', '哪一条', 'Where in it', NEEDED), number('first_version', '从第几个版本起', 'From which version', NEEDED), number('gone_version', '从第几个版本起没有了；空 现在还有', 'The version in which it was gone; null: it still is one'),
    ],
    indexes: ['bases_by_item ON bases (item)', 'bases_by_law ON bases (law)'],
  },
  {
    name: 'adjustments', meaning: { zh: '调整：每次一行，连同它的各个日期', en: 'Adjustments with their dates' },
    columns: [
      text('id', '编号', 'Id', 'PRIMARY KEY'), text('title', '标题', 'Title', NEEDED), text('office', '报送部门的编号', 'Office that filed it', NEEDED), text('trigger_kind', '起因的种类：law 法律，reorganisation 机构改革，delegation 赋权，review 清理，process 流程，error 更正，other 其他', 'Kind of its cause', NEEDED), text('trigger_text', '起因', 'Its cause', NEEDED), text('trigger_date', '起因确定的日期', 'Day of the cause', NEEDED),
      text('filed', '报送的日期', 'Day it was filed'), text('reviewed', '法制审核的日期', 'Day of legal review'), text('decided', '集体研究的日期', 'Day of the decision'), text('approved', '批准的日期', 'Day of approval'), text('published', '记录写明的公布日期', 'Day of publication that it states', NEEDED), text('effective', '施行的日期', 'Day it takes effect', NEEDED), text('reason', '理由', 'Why', NEEDED),
    ],
  },
  { name: 'offices', meaning: { zh: '部门的名称', en: 'Names of offices' }, columns: [text('id', '编号', 'Id', 'PRIMARY KEY'), text('name', '名称', 'Name', NEEDED), text('status', '状态代号', 'Status')] },
  { name: 'types', meaning: { zh: '权力类型的名称', en: 'Names of types of powers' }, columns: [text('id', '编号', 'Id', 'PRIMARY KEY'), text('title_zh', '名称', 'Title in Chinese', NEEDED), text('title_en', '英文名称', 'Title in English')] },
  { name: 'laws', meaning: { zh: '收录的法律', en: 'Laws on file' }, columns: [text('id', '编号', 'Id', 'PRIMARY KEY'), text('title', '名称', 'Title', NEEDED), text('repealed', '废止日期', 'Day it was repealed')] },
  { name: 'about', meaning: { zh: '这个文件的来历', en: 'Where this file comes from' }, columns: [text('name', '什么', 'What', 'PRIMARY KEY'), text('value', '内容', 'Value', NEEDED)] },
  { name: 'columns', meaning: { zh: '每一列的含义', en: 'What every column means' }, columns: [text('table_name', '表', 'Table', NEEDED), text('column_name', '列；空 表本身', 'Column; empty: the table itself', NEEDED), text('meaning_zh', '含义', 'Meaning in Chinese', NEEDED), text('meaning_en', '同上，英文', 'Meaning in English', NEEDED)], rules: ['PRIMARY KEY (table_name, column_name)'] },
];

/** Tables made ready for people, so that a question needs no joining. */
export const DATABASE_VIEWS: readonly { name: string; meaning: Bilingual & { en: string }; select: string }[] = [
  {
    name: 'changes', meaning: { zh: '版本连同记录和提交的内容，技术性修改除外', en: 'Versions with what is known of their records and commits, without technical ones' },
    select: `SELECT c.day, i.kind, i.id, v.number, v.name, v.class, v.class_zh, v.state, coalesce(o.name, v.office) AS office, coalesce(t.title_zh, v.type) AS type, v.status, v.effective, c.published, v.summary_zh, v.summary_en, v.reason, v.adjustment, c.author, c.hash, v.version, v.item
FROM versions v JOIN items i USING (item) JOIN commits c ON c.hash = v.commit_hash LEFT JOIN offices o ON o.id = v.office LEFT JOIN types t ON t.id = v.type
WHERE v.technical = 0`,
  },
  {
    name: 'field_changes', meaning: { zh: '改动的字段连同它的版本', en: 'Changed fields with their versions' },
    select: 'SELECT h.*, f.path, f.title_zh, f.title_en, f.sort, f.effect, f.words_zh, f.words_en, f.before, f.after, f.before_number, f.after_number FROM changed_fields f JOIN changes h USING (version)',
  },
  {
    name: 'power_removals', meaning: { zh: '移出清单的权力事项', en: 'Powers that went off the list' },
    select: `SELECT coalesce(r.date, c.day) AS date, i.id, v.name, coalesce(o.name, v.office) AS office, r.how, r.how_zh, r.ground, r.targets, r.returned, v.number
FROM removals r JOIN versions v USING (version) JOIN items i USING (item) JOIN commits c ON c.hash = v.commit_hash LEFT JOIN offices o ON o.id = v.office
WHERE i.kind = 'power'`,
  },
];

/** What the file is made with before any row. */
export const createTables = (): string => DATABASE_TABLES.map(({ name, columns, rules = [] }) => `CREATE TABLE ${name} (\n  ${[...columns.map((one) => [one.name, one.type, one.rule].filter(Boolean).join(' ')), ...rules].join(',\n  ')}\n) STRICT;`).join('\n');

/** What it is finished with. */
export const createIndexesAndViews = (): string => [...DATABASE_TABLES.flatMap(({ indexes = [] }) => indexes.map((index) => `CREATE INDEX ${index};`)), ...DATABASE_VIEWS.map(({ name, select }) => `CREATE VIEW ${name} AS\n${select};`)].join('\n');
