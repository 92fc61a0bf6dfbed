// What a person expects to read of each change, one sentence a case. "+" better, "-" worse, "=" neither.
const days = (value: number, unit = 'workingDays'): object => ({ kind: 'days', value, unit });
const citation = (article: number, more: object = {}): object => ({ law: 'licensing-law', article, ...more });
export const STEPS = [{ id: 'accept', name: '受理' }, { id: 'decide', name: '决定', kind: 'end' as const }];

export interface GoldenChange {
  expect: string;
  before: object;
  after: object;
  says: string[];
  kind?: 'flow' | 'office';
}

const limits: GoldenChange[] = [
  { expect: 'a longer promise is slower for the applicant, and the bound of the law is stated', before: { materials: [], limits: { promised: days(20), statutory: days(20) } }, after: { materials: [], limits: { promised: days(30), statutory: days(20) } }, says: ['- 承诺时限 20→30 个工作日，对申请人更慢；法定上限 20 个工作日'] },
  { expect: 'where nobody applies, whoever is concerned waits', before: { family: 'external', limits: { promised: days(60, 'calendarDays') } }, after: { family: 'external', limits: { promised: days(30, 'calendarDays') } }, says: ['+ 承诺时限 60→30 天，对当事人更快'] },
  { expect: 'an internal power is slower for nobody outside', before: { family: 'internal', limits: { promised: days(5) } }, after: { family: 'internal', limits: { promised: days(9) } }, says: ['- 承诺时限 5→9 个工作日，更慢'] },
  { expect: 'different units are not converted where the answer depends on the calendar', before: { limits: { promised: days(20) } }, after: { limits: { promised: days(1, 'months') } }, says: ['= 承诺时限由 20 个工作日改为 1 个月，单位不同，不能直接比较快慢'] },
  { expect: 'different units are ordered where every count agrees', before: { limits: { promised: days(5) } }, after: { limits: { promised: days(2, 'months') } }, says: ['- 承诺时限由 5 个工作日改为 2 个月，单位不同，无论怎样折算，对申请人都更慢'] },
  { expect: 'days that become on the spot are faster', before: { limits: { promised: days(5) } }, after: { limits: { promised: { kind: 'immediate' } } }, says: ['+ 承诺时限由 5 个工作日改为“当场办结”，对申请人更快'] },
  { expect: 'a limit where there was none is better', before: { limits: { statutory: { kind: 'none' } } }, after: { limits: { statutory: days(60) } }, says: ['+ 法定时限由“法律没有规定”改为 60 个工作日，对申请人从此有了期限'] },
  { expect: 'what was lost in the source cannot be compared', before: { limits: { statutory: { kind: 'unknown' } } }, after: { limits: { statutory: days(60) } }, says: ['= 法定时限由“原文缺失，暂不明确”改为 60 个工作日，原文缺失的不能比较'] },
  { expect: 'a promise that is no longer made is worse', before: { limits: { promised: days(5) } }, after: { limits: {} }, says: ['- 不再写明承诺时限（原为：5 个工作日）'] },
  { expect: 'the note of a limit is told by itself', before: { limits: { promised: { ...days(5), note: '自受理之日起算' } } }, after: { limits: { promised: { ...days(5), note: '自收齐材料之日起算' } } }, says: ['= 承诺时限的说明由“自受理之日起算”改为“自收齐材料之日起算”'] },
];

const burdens: GoldenChange[] = [
  { expect: 'what was free and is charged is worse, with the rate', before: { fee: { charged: false } }, after: { fee: { charged: true, items: [{ name: '工本费', standard: '每证 10 元' }] } }, says: ['- 由不收费改为收费：工本费 每证 10 元', '- 增加收费项目“工本费”，多收一项'] },
  { expect: 'a rate that rises is dearer', before: { fee: { charged: true, items: [{ name: '工本费', standard: '每证 10 元' }] } }, after: { fee: { charged: true, items: [{ name: '工本费', standard: '每证 25 元' }] } }, says: ['- 收费项目“工本费”的标准由“每证 10 元”改为“每证 25 元”，更贵'] },
  { expect: 'a rate in Chinese figures that falls is cheaper', before: { fee: { charged: true, items: [{ name: '工本费', standard: '每证一百二十元' }] } }, after: { fee: { charged: true, items: [{ name: '工本费', standard: '每证 80 元' }] } }, says: ['+ 收费项目“工本费”的标准由“每证一百二十元”改为“每证 80 元”，更便宜'] },
  { expect: 'a document more is worse', before: { materials: [{ name: '申请书' }] }, after: { materials: [{ name: '申请书' }, { name: '身份证' }] }, says: ['- 增加材料“身份证”，要多交一份材料'] },
  { expect: 'a document that offices share costs nobody anything', before: { materials: [{ name: '申请书' }] }, after: { materials: [{ name: '申请书' }, { name: '营业执照', needed: 'shared' }] }, says: ['= 增加材料“营业执照”'] },
  { expect: 'a document that was renamed is the same document', before: { materials: [{ name: '居民身份证复印件', copies: 1 }] }, after: { materials: [{ name: '居民身份证正反面复印件', copies: 2 }] }, says: ['- 材料“居民身份证正反面复印件”的复印件份数 1→2，要多交复印件', '= 材料“居民身份证正反面复印件”的名称由“居民身份证复印件”改为“居民身份证正反面复印件”'] },
  { expect: 'a document that stands elsewhere in the list has moved', before: { materials: [{ name: '甲表' }, { name: '乙照' }, { name: '丙证' }] }, after: { materials: [{ name: '丙证' }, { name: '甲表' }, { name: '乙照' }] }, says: ['= 材料“丙证”换了位置：由第 3 项到第 1 项'] },
  { expect: 'a condition more is worse, a condition fewer better', before: { conditions: ['年满十八周岁'] }, after: { conditions: ['有固定经营场所'] }, says: ['- 受理条件增加“有固定经营场所”，条件更多', '+ 受理条件删去“年满十八周岁”，条件更少'] },
  { expect: 'a condition in other words is one change', before: { conditions: ['有与经营规模相适应的场所'] }, after: { conditions: ['有与经营规模、品种相适应的场所'] }, says: ['= 受理条件中的“有与经营规模相适应的场所”改为“有与经营规模、品种相适应的场所”'] },
  { expect: 'a visit more is worse', before: { service: { visits: 0 } }, after: { service: { visits: 1 } }, says: ['- 到现场次数 0→1，要多跑'] },
  { expect: 'a new telephone is neither', before: { service: { phone: '0000-1' } }, after: { service: { phone: '0000-2' } }, says: ['= 咨询电话由“0000-1”改为“0000-2”'] },
  { expect: 'a way to complain that is gone is worse', before: { complaints: [{ channel: 'phone', value: '0000-1' }, { channel: 'visit', value: '一楼' }] }, after: { complaints: [{ channel: 'phone', value: '0000-1' }] }, says: ['- 减少投诉渠道“来访”，少了一个投诉渠道'] },
];

const rights: GoldenChange[] = [
  { expect: 'a remedy that is gone is worse', before: { rights: { hearing: '可以要求听证', reconsideration: { authority: '示例县人民政府', days: 60 } } }, after: { rights: { hearing: '可以要求听证' } }, says: ['- 不再写明行政复议（原为：复议机关：示例县人民政府，申请期限（自然日）：60），少了一条救济途径'] },
  { expect: 'more time to sue is better', before: { rights: { litigation: { court: '示例县人民法院', months: 3 } } }, after: { rights: { litigation: { court: '示例县人民法院', months: 6 } } }, says: ['+ 起诉期限（月） 3→6，可以起诉的时间更长'] },
  { expect: 'a higher fine is heavier', before: { penalty: { range: '处五百元以上二千元以下罚款' } }, after: { penalty: { range: '处一千元以上一万元以下罚款' } }, says: ['- 处罚幅度由“处五百元以上二千元以下罚款”改为“处一千元以上一万元以下罚款”，处罚更重'] },
  { expect: 'a grade is told inside its scale', before: { discretion: [{ name: '罚款数额', grades: [{ grade: '轻微', situation: '首次', max: 500 }] }] }, after: { discretion: [{ name: '罚款数额', grades: [{ grade: '轻微', situation: '首次', max: 300 }] }] }, says: ['+ 裁量尺度“罚款数额”的阶次“轻微”的幅度上限 500→300，处罚更轻'] },
];

const bases: GoldenChange[] = [
  { expect: 'another law in place of one is one change by law and article', before: { legalBasis: [citation(12)] }, after: { legalBasis: [{ law: 'road-law', article: 5 }] }, says: ['= 依据由《中华人民共和国行政许可法》第十二条改为《中华人民共和国公路法》第五条'] },
  { expect: 'another article of the same law names the law once', before: { legalBasis: [citation(12)] }, after: { legalBasis: [citation(13, { paragraph: 2 })] }, says: ['= 依据由《中华人民共和国行政许可法》第十二条改为第十三条第二款'] },
  { expect: 'a law more is a basis more', before: { legalBasis: [citation(12)] }, after: { legalBasis: [citation(12), { title: '某某条例', article: 3 }] }, says: ['= 增加依据《某某条例》第三条'] },
  { expect: 'a new edition is said of its citation', before: { legalBasis: [citation(12, { edition: '2003年' })] }, after: { legalBasis: [citation(12, { edition: '2019年修正' })] }, says: ['= 依据《中华人民共和国行政许可法》第十二条的版本说明由“2003年”改为“2019年修正”'] },
  { expect: 'a law that is named by its id now was meant before', before: { legalBasis: [{ title: '中华人民共和国公路法', article: 5 }] }, after: { legalBasis: [{ law: 'road-law', article: 5 }] }, says: ['= 依据《中华人民共和国公路法》第五条改为链接到本站收录的法律'] },
];

const records: GoldenChange[] = [
  { expect: 'an end says when, why and where it went, and what ended with it is no gain', before: { status: 'inForce', materials: [{ name: '申请书' }] }, after: { status: 'merged', ending: { date: '2025-07-01', ground: '同类事项合并', targets: ['joint-licence'] } }, says: ['= 状态由“现行有效”改为“已合并”（2025 年 7 月 1 日起；理由：同类事项合并；去向：联合许可）', '= 写明了去向（2025 年 7 月 1 日起；理由：同类事项合并；去向：联合许可）', '= 减少材料“申请书”'] },
  { expect: 'another office is said by its name', before: { office: 'transport' }, after: { office: 'market' }, says: ['= 实施部门由“示例县交通运输局”改为“示例县市场监督管理局”'] },
  { expect: 'own steps in place of a category flow are one change', before: { procedure: { flow: 'licence-flow' } }, after: { procedure: { steps: STEPS } }, says: ['= 办理流程由沿用类别流程“行政许可类别流程”改为本事项自己的环节'] },
  { expect: 'a step that takes longer is slower', before: { procedure: { steps: [{ id: 'survey', name: '现场勘查', limit: days(3) }] } }, after: { procedure: { steps: [{ id: 'survey', name: '现场勘查', limit: days(5) }] } }, says: ['- 环节“现场勘查”的时限 3→5 个工作日，对申请人更慢'] },
  { expect: 'a step that grants a right takes it along', before: { procedure: { steps: [{ id: 'hear', name: '听证', rights: '可以申请延期' }, ...STEPS] } }, after: { procedure: { steps: STEPS } }, says: ['- 减少环节“听证”，少了一项权利'] },
  { expect: 'a link is told by the names of its steps', before: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide' }] }, STEPS[1]] } }, after: { procedure: { steps: [{ id: 'accept', name: '受理', next: [{ to: 'decide', when: '材料齐全' }] }, STEPS[1]] } }, says: ['= 新写明环节“受理”的去向“决定”的条件：材料齐全'] },
  { expect: 'a long text tells the first places that changed', before: { content: '对在公路上进行的施工进行审批，申请人应当在施工三十日前提出书面申请，由交通运输局现场勘查以后作出决定，并且向社会公布。' }, after: { content: '对在公路上进行的施工进行审批，申请人应当在施工二十日前提出书面申请，由交通运输局现场勘查以后作出决定，并且向社会公布结果。' }, says: ['= 行使内容改了文字：“三十日”改为“二十日”，加上“结果”'] },
  { expect: 'dates of clerks come last and concern nobody', before: { name: '施工许可', reviewed: '2025-01-01', updated: '2025-01-02' }, after: { name: '涉路施工许可', reviewed: '2026-01-01', updated: '2026-01-02' }, says: ['= 事项名称由“施工许可”改为“涉路施工许可”', '= 最近复核由“2025 年 1 月 1 日”改为“2026 年 1 月 1 日”', '= 更新日期由“2025 年 1 月 2 日”改为“2026 年 1 月 2 日”'] },
  { expect: 'a flow of a category is compared like own steps', kind: 'flow', before: { steps: [{ id: 'accept', name: '受理', post: '受理岗' }] }, after: { steps: [{ id: 'accept', name: '受理', post: '窗口岗' }] }, says: ['= 环节“受理”的承办岗位由“受理岗”改为“窗口岗”'] },
  { expect: 'an office that moved has another address', kind: 'office', before: { address: '中山路 1 号' }, after: { address: '人民路 2 号' }, says: ['= 办公地址由“中山路 1 号”改为“人民路 2 号”'] },
];

export const GOLDEN: readonly GoldenChange[] = [...limits, ...burdens, ...rights, ...bases, ...records];
