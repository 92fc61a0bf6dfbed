// Words of the scoreboard: what must be published here and is not.
import type { DutyId, DutyNote, DutyState } from '../publishing/views/duty-table.ts';
import { dateWords } from './date-words.ts';
import type { Dictionary } from './language.ts';

const FIELDS: Record<string, { zh: string; en: string }> = { functions: { zh: '机关职能', en: 'functions' }, units: { zh: '机构设置', en: 'units' }, address: { zh: '办公地址', en: 'address' }, hours: { zh: '办公时间', en: 'hours' }, phone: { zh: '联系电话', en: 'telephone' }, responsible: { zh: '负责人', en: 'person in charge' } };

const zh = {
  scoreboard: '应公开未公开',
  scoreboardLead: '法律和制度要求公开的，哪些有、哪些缺、哪些过了期限，一个部门一个部门地列出来。全部由程序按公开的规则从本站内容算出，谁都可以下载核对。',
  scoreboardDate: (date: string) => `截至 ${date}。`,
  totals: '总的情况',
  summary: (of: number, whole: number) => `${of} 个部门中，${whole} 个应当公开的都公开了。`,
  quotes: {
    guide: (of: number, there: number) => `${of} 个部门中 ${there} 个有政府信息公开指南`,
    catalogue: (of: number, there: number) => `${of} 个部门中 ${there} 个有政府信息公开目录，一年内更新过`,
    annualReport: (of: number, there: number, year: number) => `${of} 个部门中 ${there} 个按期公布了 ${year} 年度报告`,
    contact: (of: number, there: number) => `${of} 个部门中 ${there} 个公开了职能、机构、地址、时间、电话和负责人`,
    basis: (of: number, there: number) => `${of} 个部门中 ${there} 个的每项权力都写明依据`,
    staff: (of: number, there: number) => `${of} 个部门中 ${there} 个公开了第一责任人和岗位`,
    flow: (of: number, there: number) => `${of} 个部门中 ${there} 个的每项权力都有流程图`,
    rules: (of: number, there: number) => `${of} 个部门中 ${there} 个有办公办事制度`,
    limit: (of: number, there: number) => `${of} 个部门中 ${there} 个对应当承诺的事项都承诺了时限`,
    complaints: (of: number, there: number) => `${of} 个部门中 ${there} 个公开了投诉渠道`,
    discretion: (of: number, there: number) => `${of} 个有处罚权的部门中 ${there} 个公开了全部裁量标准`,
    licences: (of: number, there: number) => `${of} 个有许可权的部门中 ${there} 个近十二个月公示过许可决定`,
    penalties: (of: number, there: number) => `${of} 个有处罚权的部门中 ${there} 个近十二个月公示过处罚决定`,
    totals: (of: number, there: number) => `${of} 个公布过总数的部门中 ${there} 个的总数对得上或者说明了差异`,
    officers: (of: number, there: number) => `${of} 个有执法权的部门中 ${there} 个公开了有效的执法证号`,
  } as Record<DutyId, (of: number, there: number, year: number) => string>,
  duties: { guide: '公开指南', catalogue: '公开目录', annualReport: '年度报告', contact: '联系方式和负责人', basis: '权力内容', staff: '人员职责', flow: '运行程序', rules: '办公办事制度', limit: '时限要求', complaints: '投诉渠道', discretion: '处罚裁量标准', licences: '许可决定公示', penalties: '处罚决定公示', totals: '总数与清单一致', officers: '执法人员证号' } as Record<DutyId, string>,
  states: { there: '有', partly: '部分', missing: '没有', notNeeded: '不需要' } as Record<DutyState, string>,
  dutyNote: (note: DutyNote): string => {
    switch (note.note) {
      case 'late': return `${note.year} 年度报告应当在 ${dateWords(note.due, 'zh')}以前公布，实际 ${dateWords(note.published, 'zh')}公布。`;
      case 'due': return `没有 ${note.year} 年度报告，应当在 ${dateWords(note.due, 'zh')}以前公布。`;
      case 'fields': return `还缺：${note.fields.map((field) => FIELDS[field]?.zh ?? field).join('、')}。`;
      case 'since': return note.count ? `近十二个月公示 ${note.count} 件。` : `${dateWords(note.date, 'zh')}以后的十二个月没有公示过；没有作出决定的，也应当说明。`;
      case 'newest': return `最近一条是 ${dateWords(note.date, 'zh')}的，一年没有更新。`;
      case 'expired': return `${note.count} 人的执法证已经过期。`;
      case 'withParent': return '由上级部门一并报告。';
      case 'noSuchPowers': return '没有这类权力。';
      case 'noTotals': return '没有公布过总数。';
    }
  },
  duty: '应当公开',
  source: '依据',
  state: '状态',
  places: { guide: '公开指南', catalogue: '公开目录', annualReport: '年度报告', contact: '部门页面', basis: '事项清单', staff: '部门页面', flow: '事项清单', rules: '制度', limit: '事项清单', complaints: '投诉渠道', discretion: '裁量标准', licences: '公示的决定', penalties: '公示的决定', totals: '总数对照', officers: '人员名录' } as Record<DutyId, string>,
  where: '在哪里',
  needed: '应当公开的部门',
  account: '逐项情况',
  accountLead: '一行一项，写明依据和公开的地方。',
  accountOf: (office: string) => `${office}：应公开未公开`,
  accountLink: '应公开未公开：逐项情况',
  kept: (have: number, of: number) => `${have}/${of}`,
  lacking: '还没有的',
  andMore: (count: number) => `还有 ${count} 项`,
  byOffice: '各部门',
  lacks: '缺什么',
  nothingLacking: '没有缺的',
  late: '不符合规则的地方',
  lateLead: '规则检查公开内容时发现的错误和提醒，包括过了期限没有做的。每一条都能看到规则的说明和那条记录。',
  lateNone: '规则检查没有发现错误和提醒。',
  lateCount: (errors: number, warnings: number) => (errors + warnings === 0 ? '没有' : [errors ? `错误 ${errors} 条` : '', warnings ? `提醒 ${warnings} 条` : ''].filter(Boolean).join('，')),
  lateOther: '不属于哪个部门的',
  severities: { error: '错误', warning: '提醒' },
  more: (count: number) => `还有 ${count} 条，见下载的数据。`,
  exceptions: '公开承认的例外',
  exceptionsLead: '一时做不到、已经写明理由和期限的。到期没有改正，会重新列为错误。',
  exceptionsNone: '现在没有例外。',
  exceptionRecord: '哪条记录',
  exceptionRule: '哪条规则',
  reason: '理由',
  until: '到哪天为止',
  eight: '例行公开的八个方面',
  eightLead: '来源文件要求例行公开八个方面的内容，每一方面公开了多少、最近一条是哪天。',
  content: '内容',
  records: '条数',
  newest: '最近一条',
  nothingYet: '还没有',
  files: '下载',
  fileJson: '全部数据（JSON）',
  fileDuties: '逐项情况（CSV）',
  fileFindings: '不符合规则的地方（CSV）',
  dutyColumns: ['部门编号', '部门', '应当公开', '依据', '状态', '有几项', '应有几项', '说明', '在哪里'],
  findingColumns: ['部门编号', '部门', '严重程度', '规则编号', '规则', '发现', '记录', '记录网址'],
  backToAll: '全部部门',
};

const en: typeof zh = {
  scoreboard: 'Due and not published',
  scoreboardLead: 'What law and rules require to be public: what is there, what is missing, what is late, office by office. All of it is computed from the contents of this site by published rules, and can be downloaded and checked.',
  scoreboardDate: (date) => `As of ${date}.`,
  totals: 'The whole place',
  summary: (of, whole) => `${whole} of ${of} offices have published all they must.`,
  quotes: {
    guide: (of, there) => `${there} of ${of} offices have a disclosure guide`,
    catalogue: (of, there) => `${there} of ${of} offices have a disclosure catalogue renewed within a year`,
    annualReport: (of, there, year) => `${there} of ${of} offices published their report on ${year} in time`,
    contact: (of, there) => `${there} of ${of} offices publish functions, units, address, hours, telephone and person in charge`,
    basis: (of, there) => `${there} of ${of} offices state the basis of every power`,
    staff: (of, there) => `${there} of ${of} offices publish who is responsible and their posts`,
    flow: (of, there) => `${there} of ${of} offices have a flowchart for every power`,
    rules: (of, there) => `${there} of ${of} offices have published working rules`,
    limit: (of, there) => `${there} of ${of} offices promise every limit they must promise`,
    complaints: (of, there) => `${there} of ${of} offices publish where to complain`,
    discretion: (of, there) => `${there} of ${of} offices with penalties publish all discretion standards`,
    licences: (of, there) => `${there} of ${of} licensing offices published licence decisions in the last twelve months`,
    penalties: (of, there) => `${there} of ${of} offices with penalties published penalty decisions in the last twelve months`,
    totals: (of, there) => `${there} of ${of} offices with declared totals match the list or explain the difference`,
    officers: (of, there) => `${there} of ${of} enforcing offices publish valid licence numbers of officers`,
  },
  duties: { guide: 'Disclosure guide', catalogue: 'Disclosure catalogue', annualReport: 'Annual report', contact: 'Contact and person in charge', basis: 'Powers', staff: 'Staff duties', flow: 'Procedures', rules: 'Working rules', limit: 'Time limits', complaints: 'Where to complain', discretion: 'Discretion standards', licences: 'Licence decisions', penalties: 'Penalty decisions', totals: 'Totals agree', officers: 'Officers’ licences' },
  states: { there: 'There', partly: 'Partly', missing: 'Missing', notNeeded: 'Not needed' },
  dutyNote: (note) => {
    switch (note.note) {
      case 'late': return `The report on ${note.year} was due by ${dateWords(note.due, 'en')} and was published on ${dateWords(note.published, 'en')}.`;
      case 'due': return `There is no report on ${note.year}; it was due by ${dateWords(note.due, 'en')}.`;
      case 'fields': return `Missing: ${note.fields.map((field) => FIELDS[field]?.en ?? field).join(', ')}.`;
      case 'since': return note.count ? `${note.count} in the last twelve months.` : `None in the twelve months after ${dateWords(note.date, 'en')}; where nothing was decided, that should be said.`;
      case 'newest': return `The newest entry is of ${dateWords(note.date, 'en')}; nothing new for a year.`;
      case 'expired': return note.count === 1 ? 'One officer’s licence has expired.' : `The licences of ${note.count} officers have expired.`;
      case 'withParent': return 'The office above reports for it.';
      case 'noSuchPowers': return 'It has no such powers.';
      case 'noTotals': return 'It has declared no totals.';
    }
  },
  duty: 'Duty',
  source: 'Source',
  state: 'State',
  places: { guide: 'Guide', catalogue: 'Catalogue', annualReport: 'Report', contact: 'Page of the office', basis: 'List of powers', staff: 'Page of the office', flow: 'List of powers', rules: 'Rules', limit: 'List of powers', complaints: 'Where to complain', discretion: 'Standards', licences: 'Published decisions', penalties: 'Published decisions', totals: 'Totals compared', officers: 'Staff list' },
  where: 'Where',
  needed: 'Offices with the duty',
  account: 'Duty by duty',
  accountLead: 'One line a duty, with its source and where it is kept.',
  accountOf: (office) => `${office}: due and not published`,
  accountLink: 'Due and not published, duty by duty',
  kept: (have, of) => `${have}/${of}`,
  lacking: 'Still without',
  andMore: (count) => `${count} more`,
  byOffice: 'Office by office',
  lacks: 'Missing',
  nothingLacking: 'Nothing',
  late: 'Against the rules',
  lateLead: 'Errors and warnings that the rules find in what is published, also what is past its day. Each leads to the rule and to the record.',
  lateNone: 'The rules find no errors and no warnings.',
  lateCount: (errors, warnings) => (errors + warnings === 0 ? 'None' : [errors ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '', warnings ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''].filter(Boolean).join(', ')),
  lateOther: 'Of no office',
  severities: { error: 'Error', warning: 'Warning' },
  more: (count) => `${count} more in the download.`,
  exceptions: 'Exceptions admitted in public',
  exceptionsLead: 'What cannot be kept for now, with the reason and the day it ends. What is not mended by then is an error again.',
  exceptionsNone: 'There are no exceptions now.',
  exceptionRecord: 'Record',
  exceptionRule: 'Rule',
  reason: 'Reason',
  until: 'Until',
  eight: 'The eight contents of routine disclosure',
  eightLead: 'The source documents ask for eight contents to be published routinely; how many records of each, and the newest.',
  content: 'Content',
  records: 'Records',
  newest: 'Newest',
  nothingYet: 'Nothing yet',
  files: 'Download',
  fileJson: 'Everything (JSON)',
  fileDuties: 'Duties (CSV)',
  fileFindings: 'Against the rules (CSV)',
  dutyColumns: zh.dutyColumns,
  findingColumns: zh.findingColumns,
  backToAll: 'All offices',
};

export const dutyWords: Dictionary<typeof zh> = { zh, en };
