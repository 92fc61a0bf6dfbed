// What the eleven source documents ask for, one row a demand. A row keeps its number for good; rules name it in their `source`.
// Each sentence says the demand in our own words. Numbers that a source lost or contradicts are said to be so, never repaired.

/** F fits a repository and a static site; P fits as published data; L needs a live service: the nearest static equivalent is published. */
export type Fit = 'F' | 'P' | 'L';

export interface SourceDocument {
  number: number;
  zh: string;
  en: string;
}

export interface Requirement {
  id: `R${number}`;
  /** Number of the source document (篇), 1 to 11. */
  document: number;
  zh: string;
  en: string;
  /** The main fit first; a second one where a part of the demand fits otherwise. */
  fit: readonly Fit[];
}

/** The documents by what they are; several came without a title of their own. */
export const sourceDocuments: readonly SourceDocument[] = [
  { number: 1, zh: '市政府关于开展行政权力网上公开透明运行工作的实施意见（2009年）', en: 'City government: opinions on running administrative powers openly online (2009)' },
  { number: 2, zh: '省发展改革部门“阳光发改”系统介绍', en: 'Provincial development and reform body: account of its open-powers system' },
  { number: 3, zh: '县工商局推进行政权力公开透明运行的实施方案（2005年）', en: 'County industry and commerce bureau: plan for open powers (2005)' },
  { number: 4, zh: '县推进行政权力公开透明运行办法', en: 'County measures for open and transparent powers' },
  { number: 5, zh: '县级部门行政权力公开透明运行工作制度', en: 'County office: working rules for open powers' },
  { number: 6, zh: '市级试点经验报道（市长行政权力清单）', en: 'Report on a city pilot (the mayor’s list of powers)' },
  { number: 7, zh: '区工商分局行政权力公开透明运行工作汇报', en: 'District industry and commerce branch: report on its work' },
  { number: 8, zh: '县国税局行政权力公开透明运行实施方案', en: 'County tax bureau: plan for open powers' },
  { number: 9, zh: '旗人口和计划生育局阶段性工作总结（2011年）', en: 'Banner population bureau: interim summary (2011)' },
  { number: 10, zh: '镇党委权力公开透明运行试点报道', en: 'Report on a town Party committee’s pilot' },
  { number: 11, zh: '县委权力公开透明运行相关制度（试行，2011年）', en: 'County Party committee: rules for open powers, on trial (2011)' },
];

type Row = [document: number, fit: 'F' | 'P' | 'L' | 'FP' | 'PF' | 'PL' | 'LP' | 'LF' | 'FPL', zh: string, en: string];

/** In the order of their numbers: the first row is R1. */
const ROWS: readonly Row[] = [
  [1, 'F', '按许可、征收、处罚、强制等类别全面清理权力，每一项写明名称、依据、办理流程、承办部门和人员。', 'Powers are cleaned up by type; each has its name, basis, procedure, responsible office and staff.'],
  [1, 'F', '清单汇总后先由法制部门审核确认，确认后才能进入权力库、对外公布。', 'The legal department reviews and confirms the list before it enters the database and is published.'],
  [1, 'F', '流程图写明程序、承办岗位、职责要求、监督制约环节、相对人的权利、投诉举报途径六项，审核后固定，不得擅自改动。', 'A flowchart shows procedure, posts, duties, checks, rights and complaint channels; once reviewed it is fixed.'],
  [1, 'FP', '不能在网上办理或者用自建系统办理的事项须经批准，并公布办理人员、时间、流程和结果。', 'Items that do not run online need approval, and publish who handled them, when, how and with what result.'],
  [1, 'F', '机构职能调整确定后20日内申报清单调整，法制部门10日内审核并更新；法律施行的，在施行前一个月内完成（原文此句有误字）。', 'Adjustments are filed within 20 days of a change of functions, reviewed within 10; for a new law, within the month before it takes effect (the source sentence is damaged).'],
  [1, 'F', '权力的静态信息由各部门按统一的规范和时间自行维护。', 'Each department keeps its static information up to date to one standard and schedule.'],
  [1, 'PL', '网上政务大厅同时展示静态信息和实时的办理动态，各部门系统通过标准接口接入。', 'The online hall shows static facts and live handling data through standard interfaces.'],
  [1, 'P', '办理中的补正、暂停、退回、多项处罚并案都要记录，并写明理由。', 'Corrections, pauses, returns and merged penalties are recorded with their reasons.'],
  [1, 'PL', '超过时限的自动提醒，超出法定幅度或者裁量范围的处罚予以提醒和控制。', 'Overdue cases trigger reminders; penalties beyond the law or the discretion scale are flagged.'],
  [1, 'PF', '检查流程是否合法、材料是否完整，保留每个岗位的操作痕迹，能打印存档。', 'Legality of procedure and completeness of papers are checked, every action leaves a trace, and records can be printed.'],
  [1, 'F', '办理数据至少保存三年。', 'Case data are kept for at least three years.'],
  [1, 'P', '电子监察具备信息采集、流程监控、自动预警、绩效评估、异常处理、实时报送六项功能，监督信息公开、执法和复议。', 'Supervision collects, monitors, warns, evaluates, handles anomalies and reports on disclosure, enforcement and reconsideration.'],
  [1, 'F', '编制公开目录，制定细化、量化的行政裁量标准。', 'A public catalogue and detailed, quantified standards of discretion are made.'],
  [1, 'PL', '组织公众评议，定期公布评议结果。', 'The public evaluates the work, and results are published periodically.'],
  [1, 'F', '建立过错责任追究制度，写明各牵头单位的职责。', 'There is accountability for faults, and each lead body’s duties are stated.'],
  [1, 'F', '文件写明文号、日期、抄送单位等要素。', 'Documents carry their number, date, recipients and other marks.'],
  [2, 'L', '外网受理、内网办理、外网反馈。', 'Applications come in on the public network, are handled inside and answered outside.'],
  [2, 'FPL', '建成权力库和政务大厅、权力运行、法制监督、行政监察四个平台。', 'One database and four platforms: hall, operation, legal supervision, administrative supervision.'],
  [2, 'F', '业务处室、权力事项、网上监察三个全覆盖。', 'All divisions, all powers and all supervision are covered.'],
  [2, 'P', '实时监察承办人、受理事项、承诺时限、办结时间、内容附件、前置条件、程序进展七项。', 'Handler, item, promised limit, finishing time, attachments, preconditions and progress are monitored.'],
  [2, 'F', '同一项权力的名称、编码、依据、法定时限在省、市、县三级保持一致。', 'A power has the same name, code, basis and statutory limit at province, city and county.'],
  [2, 'F', '暂时没有明确法定依据的职能不列为权力，但按同样的要求运行。', 'Functions without a clear legal basis are not listed as powers but run by the same demands.'],
  [2, 'F', '流程支持串行、并行和分支（专家评审、委托评估等），办理中可以随时启动。', 'Procedures may be serial, parallel or branching, and branches may start at any time.'],
  [2, 'PL', '评审专家按规则随机抽取，并用短信通知。', 'Experts are drawn at random by rule and notified by text message.'],
  [2, 'P', '每月通报权力运行和监察情况。', 'Running and supervision are reported every month.'],
  [2, 'P', '对业务量、提前办结、超时办结、异常和督办回复等进行量化考核，分段通报，年终汇总。', 'Volume, early and late completion, anomalies and replies are appraised in figures, by period and by year.'],
  [2, 'FP', '制定八项配套制度，并对监督者处理预警是否及时再监督。', 'Eight supporting rules exist, and the supervisors’ own timeliness is supervised.'],
  [3, 'F', '清理范围既有对外的权力，也有人员录用任免奖惩、财务支配、物资采购、重大事项决策等内部权力。', 'The clean-up covers external powers and internal ones: staff, money, purchases, major decisions.'],
  [3, 'F', '职权目录逐项写明依据、主管领导、部门职责、人员分工、条件、时限、服务承诺、工作纪律、程序和责任追究。', 'The catalogue gives basis, leader in charge, duties, staffing, conditions, limits, promises, discipline, procedure and accountability.'],
  [3, 'F', '制作类别流程图和项目流程图；法律规定了程序的照法律，没有规定的写明岗位、制度、职责、监督、权利和投诉；内容变了流程图随之修改。', 'There are flowcharts by category and by item, following the law where it fixes the procedure; they are revised when anything changes.'],
  [3, 'F', '公开范围与权力涉及的范围一致：领导班子、单位内部、一定范围或者依申请、全社会。', 'The range of disclosure equals the range of the power: leadership, office, limited or on request, society.'],
  [3, 'F', '稳定的内容长期公开，阶段性、临时性的内容随时公开。', 'Stable content stays published; temporary content is published as it arises.'],
  [3, 'F', '做好五项公开：权力内容、人员职责、运行程序、办公办事制度、时限要求。', 'Five things are open: powers, staff duties, procedures, office rules and time limits.'],
  [3, 'F', '公开办事人员的姓名、职务、岗位职责；执法人员公开照片、姓名和执法证号。', 'Staff publish name, post and duties; enforcement officers also photo and licence number.'],
  [3, 'FP', '法律没有规定时限的，单位必须自定；逾期没有办结的要说明原因；许可实行受理通知。', 'Where the law sets no limit the office sets one; overdue cases are explained; licences use acceptance notices.'],
  [3, 'P', '执行人、相对人、法人和社会各界对每项权力公开的范围、时间、形式、效果逐项评估。', 'Four groups evaluate range, time, form and effect of disclosure for every power.'],
  [3, 'F', '工作方案分阶段写明起止日期和任务。', 'The plan states phases with their dates and tasks.'],
  [3, 'PL', '查实不公开、假公开的，追究责任，奖励举报人，奖金由被举报单位承担。', 'Proven false or missing disclosure is punished; reporters are rewarded at the reported office’s cost.'],
  [4, 'F', '适用于县政府本级、有行政授权的县直单位、乡镇政府、有执法资格的基层站所。', 'It applies to the county government, authorised county units, towns and stations with enforcement powers.'],
  [4, 'F', '公开七类权力，包括征税权和招投标、土地、矿产、产权、资金等公共资源的分配使用。', 'Seven kinds of powers are open, among them taxation and the use of public resources.'],
  [4, 'F', '承诺时限比法定时限缩短三分之一以上；法律没有规定的必须明确时限。', 'The promised limit is at least a third shorter than the statutory one; where none exists it must be set.'],
  [4, 'F', '许可和审批事项写全八要素：依据、职责、条件、程序、时限、纪律、结果、服务承诺及监督处理。', 'Licences state eight elements: basis, duties, conditions, procedure, limit, discipline, result, promise and supervision.'],
  [4, 'FP', '行政许可实行《受理通知书》制度；超过时限没有办结的要说明原因。', 'Licensing uses written acceptance notices, and delays are explained.'],
  [4, 'F', '形成的文件和档案及时移交，公布供查，依申请提供查询和复制。', 'Files are handed to the archive, published, and copied on request.'],
  [4, 'F', '采用五种基本形式和政务大厅、网络两种特殊载体；八个重点网络各有牵头单位。', 'Five general forms and two special carriers are used; each of eight key networks has a lead unit.'],
  [4, 'F', '公开的内容变了要即时更新。', 'Changed content is updated at once.'],
  [4, 'P', '每年一次绩效考核，分组织考核和民主评议两部分。', 'A yearly appraisal has two parts: organisational and democratic.'],
  [4, 'F', '聘请人大代表、政协委员和其他人士担任公开监督员。', 'Deputies, consultative members and others are appointed as supervisors of openness.'],
  [4, 'F', '单位主要负责人是公开工作的第一责任人。', 'The head of an office is the first person responsible.'],
  [5, 'F', '人员录用任免奖惩、物资采购、财务支配、资产处置都有公开的流程，公示和备案是必经环节。', 'Personnel, purchasing, spending and disposal follow open procedures with public notice and filing.'],
  [5, 'F', '重大事项由党组会、局务会集体研究决定。', 'Major matters are decided collectively.'],
  [6, 'F', '公布的总数与清单逐项相加、与流程图数量对得上；原文各数不一致，须说明差异。', 'Published totals are checked against the items and flowcharts; the source’s own figures differ and are explained.'],
  [6, 'F', '每一项权力都有明确的法律依据，法无明令即为禁止；漏报、错报和不属于权力的要清出。', 'Every power has a clear legal basis; without one it is forbidden, and wrong entries are removed.'],
  [6, 'F', '每个环节写明谁来办、怎么办、什么时间办结；流程图内容合法、程序规范、形式简明、操作方便。', 'Each step says who, how and by when; flowcharts are lawful, regular, plain and usable.'],
  [6, 'F', '改制企业土地资产处置审批共六个环节、二十个工作日，逐环节写明天数和承办人。', 'The land-disposal procedure has six steps and twenty working days, each step with its days and handler.'],
  [6, 'P', '过期默认，一次签字不能修改。', 'Silence past the limit counts as consent; a signature cannot be changed.'],
  [6, 'PL', '接近时限亮黄灯，超过时限亮红灯。', 'A yellow light near the limit, a red one beyond it.'],
  [6, 'LP', '申请人凭密码查询办到哪一步、谁在办、什么意见，内容不能更改。', 'Applicants see by password the stage, the handler and the opinion, which cannot be changed.'],
  [6, 'F', '重点权力从八项扩大到二十项，首批热点权力十二项。', 'Key powers grew from eight to twenty; twelve are popular ones.'],
  [6, 'P', '公布办件量、办结率、满意率等统计数字。', 'Volumes, completion and satisfaction rates are published.'],
  [6, 'F', '一门受理、一次告知、限时办结、超时默认、违规追究。', 'One door, one notice, a fixed limit, consent by silence, and accountability.'],
  [6, 'F', '公开领导和工作人员的职务与联系电话；本站只公开办公电话，不公开个人手机号。', 'Posts and telephones of leaders and staff are open; here only office telephones, never mobile ones.'],
  [7, 'F', '职权清理分三步：科室上报、法制机构核对、党组集体研究。', 'Clean-up in three steps: divisions report, legal staff check, the leadership decides.'],
  [7, 'FP', '没有经过清理、没有列入清单的权力不得行使。', 'Powers not cleaned up and listed must not be exercised.'],
  [7, 'F', '建立首问负责、限时办结、岗位责任、公开承诺、责任追究等八项制度和两个禁令。', 'Eight institutions, such as first-contact responsibility, and two prohibitions are in force.'],
  [7, 'P', '公布监督员、满意率、投诉和查处的数字；原文“零投诉”与投诉件数并存，须写明各自的口径。', 'Figures on supervisors, satisfaction and complaints are published with their measure, since the source’s contradict each other.'],
  [8, 'F', '税务权力分税收执法权六类和行政管理权两类，逐类列出细目。', 'Tax powers: six kinds of enforcement and two of administration, each with its named items.'],
  [8, 'F', '按公开范围选择渠道：班子用局务会，全体用文件、公开栏、会议，社会用公告、手册、电视等。', 'The channel follows the audience: meetings, notices and boards, or announcements and broadcasts.'],
  [8, 'F', '公开期限分长期、定期、随时三种。', 'The term of disclosure is permanent, periodic or as it arises.'],
  [8, 'F', '新的公开项目在规定日数内公布、资料在规定日数内移交（原文两处日数缺失），行政管理项目当日报送，年底归档。', 'New items are published and files transferred within set days (both numbers are lost in the source); administrative items on the same day; archives yearly.'],
  [8, 'FP', '每月末召开例会，逐项评估公开的范围、时间、形式、效果。', 'A monthly meeting evaluates range, time, form and effect item by item.'],
  [9, 'F', '公布的权力总数和流程图总数按类别都能对上；原文两处类别不一致，须报告。', 'Totals of powers and flowcharts agree by type; the source’s differ in two types, which is reported.'],
  [9, 'F', '登记表写明类别、依据、公开形式、范围、时限、收费依据和标准、承办部门和人员，并与流程图一一对应。', 'The register gives type, basis, disclosure, fee, office and staff, and matches the flowcharts one to one.'],
  [9, 'F', '流程图注明行使条件、岗位、时限、监督制约环节、权利和投诉途径，重要环节注明公开的范围、形式和时限。', 'Flowcharts note conditions, posts, limits, checks, rights and complaints; key steps also their disclosure.'],
  [9, 'F', '窗口公示八项：承诺、承办股室、条件、承诺时间、依据、材料、流程、电话。', 'The window shows eight things: promise, unit, conditions, time, basis, papers, procedure, telephone.'],
  [9, 'F', '党内公开的事项只在党内公开：情况通报、例行公开、依申请公开、党内事务问询、定期评议。', 'Inner-Party matters stay inside the Party and never reach the public site.'],
  [10, 'F', '规范决策权、用人权、处事权，明确重大决策、人事、工程、重大事件、大额资金五类决策流程。', 'Five decision procedures cover major decisions, personnel, projects, incidents and large sums.'],
  [11, 'F', '例行公开八个方面的内容，包括职权和流程图、重大决策等。', 'Eight contents are routinely published, among them powers, flowcharts and major decisions.'],
  [11, 'F', '公开范围分党内和社会；可以先党内、后社会。', 'Disclosure is inner-Party or to society, and may be first the one, then the other.'],
  [11, 'F', '公开时间分定期、长期、随时，并写明范围。', 'Disclosure is periodic, permanent or as it arises, with its range stated.'],
  [11, 'F', '每次公开都建档：内容、时间、承办部门、承办人员、评议情况、处理意见、办理情况七项。', 'Each disclosure is filed with seven facts, from content and date to evaluation and outcome.'],
  [11, 'F', '五类重大事项实行听证咨询：民意咨询会、完善方案、听证会、公开结果、答复质询五步。', 'Five kinds of matters go through consultation, revision, hearing, publication and answers.'],
  [11, 'F', '民意咨询会的时间和内容提前一周公布。', 'A consultation meeting’s time and content are announced a week ahead.'],
  [11, 'F', '听证会五日前公布时间、地点、参加方式和参加范围。', 'A hearing is announced five days ahead with time, place, way of taking part and who may.'],
  [11, 'F', '听证咨询的结果向参加人反馈，并予以公布。', 'Results are reported to participants and published.'],
  [11, 'FPL', '征求意见提前一周告知党代表、人大代表、政协委员和群众代表，汇总意见，说明采纳情况。', 'Opinions are sought with a week’s notice to four groups; adoption or refusal is explained.'],
  [11, 'F', '通报七个方面的内容，一般情况一个月内通报，重要情况及时通报，各机关各负其责。', 'Seven contents are notified, ordinary ones within a month and important ones at once, by the organ in charge.'],
  [11, 'F', '涉密内容不得通报，不成熟的事项只在有限范围内通报。', 'Secrets are not notified; unripe matters only in a limited range.'],
  [11, 'LF', '七个方面的情况可以逐级或者越级反映，实行首问负责制。', 'Seven kinds of matters may be raised level by level or directly; the first person asked is responsible.'],
  [11, 'F', '设新闻发言人，每年至少发布一次新闻，发布内容逐级审批。', 'A spokesperson gives at least one release a year, approved step by step.'],
  [11, 'F', '党代表可以旁听、列席、考察、提出建议。', 'Party delegates may observe, attend, inspect and propose.'],
  [11, 'PL', '社会各界通过会议、网络、民意调查评价班子及成员，分满意、基本满意、不满意、不了解四档。', 'Society rates the leadership by meeting, web and survey in four grades, “do not know” among them.'],
  [11, 'P', '民主评议定期每年一次、日常每年至少两次（原文对后者的名称前后不一）；班子和个人用不同的档次。', 'Democratic appraisal is yearly and at least twice a year besides (the source names it inconsistently), with scales for bodies and persons.'],
  [11, 'F', '评价结果向书记和班子反馈并公布；反映强烈的问题定措施、定期限、定责任人，跟踪督办。', 'Results are fed back and published; strong problems get measures, a deadline, a person and follow-up.'],
  [11, 'PL', '投诉有四种渠道，一般的五个工作日、复杂的一个月办结，来访和实名投诉必须答复。', 'Complaints have four channels; simple ones take five working days, complex ones a month; named ones are answered.'],
  [11, 'FP', '七种情形追究责任，七种处理方式；受追究的当年不得评优。', 'Seven situations lead to seven ways of accountability; no award in that year.'],
  [11, 'F', '制度写明法律依据、试行、日期；原文缺文号，正文在第七条中断，须注明文本不全。', 'Rules state their basis, trial status and date; the source lacks its number and breaks off at Article 7, which is said.'],
];

const FITS: readonly Fit[] = ['F', 'P', 'L'];

/** R1 to R97, in order. */
export const requirements: readonly Requirement[] = ROWS.map(([document, fit, zh, en], index) => ({ id: `R${index + 1}`, document, zh, en, fit: FITS.filter((letter) => fit.includes(letter)).sort((a, b) => fit.indexOf(a) - fit.indexOf(b)) }));

const byId = new Map<string, Requirement>(requirements.map((requirement) => [requirement.id, requirement]));

/** The row with this number ("R41"); undefined for anything else, such as an article of law. */
export const requirementOf = (id: string): Requirement | undefined => byId.get(id);
