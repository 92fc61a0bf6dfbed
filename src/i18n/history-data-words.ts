// Words of the page about the history as files for machines.
import type { Dictionary } from './language.ts';

const zh = {
  title: '变更历史的数据',
  lead: '清单的全部历史，做成程序、Excel 和数据库都能读的文件。下面十个问题，答案就是从这些文件里查出来的。',
  door: '变更历史也可以整个下载：每条记录的每个版本、改了哪些字段、什么时候移出清单。',
  counted: (records: number, versions: number) => `共 ${records} 条记录、${versions} 个版本。`,
  files: '文件',
  fileHelp: {
    'history.ndjson': '每行一个版本（JSON）：三个日期、变更类别、改动的字段、改前改后。按登记的先后排，新的在最后。',
    'history.csv': '表格，Excel 可以直接打开；每行一个版本。',
    'history.sqlite': '数据库，一个文件；用 DB Browser for SQLite 打开，或者运行 sqlite3 history.sqlite。每一列的含义也写在文件里（表 columns）。',
    'repository.bundle': '整个仓库，一个文件；运行 git clone repository.bundle 就得到全部历史。',
  } as Record<string, string>,
  size: (amount: string, unit: 'KB' | 'MB') => `${amount} ${unit}`,
  without: {
    private: '仓库不公开，所以不提供仓库包。',
    withdrawn: '不提供仓库包：依法撤下的个人信息还在 Git 的旧提交里。改写历史、写下收回记录以后再提供。',
  },
  tooLarge: (megabytes: number) => `仓库包有 ${megabytes} MB，很多网站主机不收，所以不放在这里；请用 git clone 取得仓库。`,
  personal: '这些文件里没有提交人的邮箱，没有不公开的记录，也没有撤下的个人信息。',
  questions: '十个问题',
  questionsLead: '每个问题写明 SQL、本站的答案和怎样看。答案是生成网站的时候从 history.sqlite 里查出来的，下载文件可以自己再查一遍。',
  answer: '答案',
  none: '没有。',
  more: (shown: number, count: number) => `只列前 ${shown} 行，共 ${count} 行。`,
  reading: '怎样看：',
  tables: '数据库里有什么',
  tablesLead: '每张表每一列的含义。changes、field_changes、power_removals 是整理好的视图，查问题先用它们。',
  column: '列',
  view: '视图',
  fields: '每一行 JSON 里有什么',
  fieldsLead: '没有内容的字段不写。',
  columns: { date: '日期', day: '登记日期', name: '名称', office: '部门', ground: '理由', words: '怎样改的', author: '提交人', changes: '改动', title: '标题', listed: '登记日期', effective: '施行日期', days: '天数', lost: '没有了的依据', instead: '换成', effect: '对办事人', kind: '种类', returned: '恢复', cause: '起因', powers: '事项', offices: '部门', how: '怎样移出', went: '去向' } as Record<string, string>,
  values: { better: '更好', worse: '更差', neutral: '没有影响' } as Record<string, string>,
};

const en: typeof zh = {
  title: 'The history as data',
  lead: 'The whole history of the list as files for programs, Excel and databases. The ten questions below are answered from these files.',
  door: 'The history may be downloaded as a whole, too: every version of every record, which fields changed, what went off the list and when.',
  counted: (records, versions) => `${records} records, ${versions} versions.`,
  files: 'Files',
  fileHelp: {
    'history.ndjson': 'One version a line (JSON): three dates, class of the change, changed fields, before and after. In the order of recording, the newest last.',
    'history.csv': 'A table that opens in Excel; one version a row.',
    'history.sqlite': 'A database in one file; open it with DB Browser for SQLite, or run sqlite3 history.sqlite. The meaning of every column is in the file itself (table columns).',
    'repository.bundle': 'The whole repository in one file; git clone repository.bundle gives the whole history.',
  },
  size: (amount, unit) => `${amount} ${unit}`,
  without: {
    private: 'The repository is not public, so it is not offered as a file.',
    withdrawn: 'The repository is not offered as a file: personal data that was withdrawn is still in old commits. It will be offered once the history has been rewritten, with a record of it.',
  },
  tooLarge: (megabytes) => `The repository as a file has ${megabytes} MB, more than many hosts accept, so it is not here; clone it with git clone.`,
  personal: 'These files hold no e-mail addresses of authors, no records that are not public, and no personal data that was withdrawn.',
  questions: 'Ten questions',
  questionsLead: 'Each with its SQL, the answer for this site, and how to read it. The answers were asked of history.sqlite when the site was made; download it and ask again. The contents are Chinese.',
  answer: 'Answer',
  none: 'None.',
  more: (shown, count) => `The first ${shown} of ${count} rows.`,
  reading: 'How to read it: ',
  tables: 'What is in the database',
  tablesLead: 'What every column of every table means. changes, field_changes and power_removals are views made ready for questions; begin with them.',
  column: 'Column',
  view: 'view',
  fields: 'What is in a line of JSON',
  fieldsLead: 'Fields without a value are left out.',
  columns: { date: 'Date', day: 'Recorded', name: 'Name', office: 'Office', ground: 'Ground', words: 'Change', author: 'Author', changes: 'Changes', title: 'Title', listed: 'Recorded', effective: 'In effect', days: 'Days', lost: 'Basis lost', instead: 'Instead', effect: 'For citizens', kind: 'Kind', returned: 'Returned', cause: 'Cause', powers: 'Powers', offices: 'Offices', how: 'How', went: 'Went to' },
  values: { better: 'better', worse: 'worse', neutral: 'neutral' },
};

export const historyDataWords: Dictionary<typeof zh> = { zh, en };
