// Terms of law and administration, each explained in a plain sentence or two. One list for the help page and for the pages of powers.
import type { Bilingual } from './language.ts';

export interface Term {
  name: Bilingual;
  explanation: Required<Bilingual>;
}

const term = (zh: string, en: string, explanation: string, explanationEn: string): Term => ({ name: { zh, en }, explanation: { zh: explanation, en: explanationEn } });

export const glossary = {
  power: term('权力事项', 'power', '一个机关依照法律可以对别人做的一件事，例如发一种证、罚一种款。', 'One thing an office may do to others by law, such as issuing a certain licence or imposing a certain fine.'),
  list: term('权责清单', 'list of powers', '把一个机关全部的权力和相应的责任逐项列出来的目录。清单以外的权力不得行使。', 'A register of every power of an office with the duty that goes with it. Powers outside the list may not be used.'),
  legalBasis: term('设定依据', 'legal basis', '规定这项权力的法律条文。没有依据，机关就没有这项权力。', 'The article of law that creates the power. Without one the office has no such power.'),
  statutoryLimit: term('法定时限', 'statutory limit', '法律规定机关最晚什么时候办完，超过就是违法。', 'The latest time the law gives the office; exceeding it breaks the law.'),
  promisedLimit: term('承诺时限', 'promised limit', '办事机关自己向社会承诺的时间，比法定时限短。', 'The time the office itself promises, shorter than the law demands.'),
  workingDay: term('工作日', 'working day', '不包括周末和法定节假日；因调休上班的周末算工作日。', 'Any day but weekends and public holidays; weekends made into working days count.'),
  accept: term('受理', 'acceptance', '机关确认材料齐全、属于自己管，正式开始办理。时限一般从这一天算起。', 'The office confirms that the documents are complete and that it is competent, and starts. Limits usually run from that day.'),
  correction: term('补正', 'completing the documents', '材料不齐时，机关一次说清还缺什么，申请人补上再办。', 'Where documents are missing, the office says once what is lacking and the applicant adds it.'),
  statement: term('陈述申辩', 'statement and defence', '在作出对你不利的决定之前，机关必须听你说明情况、提出理由，不能因为你申辩而加重处罚。', 'Before deciding against you the office must hear your account and reasons, and may not punish you harder for giving them.'),
  hearing: term('听证', 'hearing', '在作出重大决定之前，由没有参与调查的人主持，让双方当面举证、辩论的会。申请听证不收费。', 'A meeting before an important decision, led by someone outside the inquiry, where both sides show evidence and argue. It costs nothing.'),
  reconsideration: term('行政复议', 'administrative reconsideration', '不服机关的决定，请它的上级政府重新审查。不收费，一般 60 日内提出。', 'You ask the government above the office to examine its decision again. It is free and normally asked for within 60 days.'),
  reconsiderationFirst: term('复议前置', 'reconsideration first', '法律规定有些决定必须先申请复议，不服复议决定才能起诉。', 'For some decisions the law demands reconsideration before a lawsuit.'),
  litigation: term('行政诉讼', 'administrative lawsuit', '不服机关的决定，到法院起诉机关，俗称“民告官”。一般 6 个月内提出。', 'You sue the office in court over its decision, normally within six months.'),
  discretion: term('裁量基准', 'scale of discretion', '法律只给出处罚的幅度，裁量基准把幅度分成几档，写明什么情节用哪一档。', 'The law gives a range; the scale divides it into grades and says which facts call for which.'),
  delegation: term('下放', 'delegation downwards', '上级机关把一项权力交给下级机关行使。', 'A higher office hands a power to a lower one.'),
  referenced: term('参照管理', 'run by the same rules', '没有明确的法律依据、不列入权力清单，但按同样的要求公开和管理的事项。', 'A matter without clear legal basis, not on the list, but published and run by the same rules.'),
  categoryFlow: term('类别流程图', 'category flowchart', '同一类事项共用的流程图；个别事项有特殊步骤的，另画项目流程图。', 'One flowchart for all powers of a kind; a power with steps of its own has its own.'),
  supervisionPoint: term('监督制约环节', 'supervision point', '流程中容易出问题、因此专门有人监督的步骤。', 'A step where things may go wrong and which is therefore watched.'),
  accountability: term('追责情形', 'grounds of accountability', '办事人员出现这些情况，要受到处分或者承担法律责任。', 'What staff are disciplined or held liable for.'),
  eightElements: term('八要素', 'the eight elements', '公开一项许可必须写明的八样内容：依据、职责、条件、程序、时限、纪律、结果、服务承诺及监督处理。', 'Eight things a published licence must state: basis, duties, conditions, procedure, limit, discipline, outcome, promises with supervision.'),
  immediateItem: term('即办件', 'done on the spot', '材料齐全，当场就能办完的事项。', 'A matter finished at once when the documents are complete.'),
  promisedItem: term('承诺件', 'done within a promised time', '不能当场办完，在承诺的时间里办完的事项。', 'A matter finished within the promised time.'),
  basicCode: term('基本编码', 'basic code', '国家统一编发的 12 位事项编码，各地相同。', 'A 12-digit code of the matter, the same everywhere in the country.'),
  normativeDocument: term('规范性文件', 'normative document', '机关发布、反复适用的文件。它不能设定许可、处罚和强制。', 'A document of an office applied again and again. It may not create licences, penalties or coercion.'),
  firstResponsible: term('第一责任人', 'person responsible in the first place', '一个单位的主要负责人，对本单位的权力公开负总责。', 'The head of an office, who answers for its disclosure as a whole.'),
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;
