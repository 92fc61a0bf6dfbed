import type { Register } from '../model/register.ts';
import type { Office } from '../model/schema-types.ts';
import { procedures, type Procedure } from './procedures.ts';
import type { Rule } from './rule.ts';

export const flowSixThings: Rule<'register'> = {
  id: 'flow-six-things',
  title: '流程图写全六样内容',
  titleEn: 'A flow shows the six things',
  why: '只画程序的流程图看不出谁负责、谁监督、当事人有什么权利。程序、岗位、职责、监督、权利、投诉途径缺一不可。',
  whyEn: 'A chart of steps alone hides who is responsible, who checks, and what rights people have.',
  source: ['R3', 'R74', 'R30'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const procedure of procedures(register)) {
      const missing = sixThings(procedure, register).filter((thing) => !thing.present);
      if (missing.length === 0) continue;
      report({
        entry: procedure.entry,
        at: procedure.at,
        message: `流程“${procedure.name}”还缺 ${missing.length} 样：${missing.map((thing) => thing.name).join('、')}。`,
        help: `补上：${missing.map((thing) => thing.help).join('；')}。`,
      });
    }
  },
  good: [
    {
      says: '六样俱全；投诉途径可以沿用部门的。',
      given: { power: { procedure: { steps: [{ id: 'review', name: '审查', post: '审查岗', duty: '5 日内提出意见', supervision: '科长抽查', rights: '申请人可以陈述申辩' }] } } },
    },
  ],
  bad: [
    {
      says: '只有环节和岗位。',
      given: { power: { procedure: { steps: [{ id: 'review', name: '审查', post: '审查岗' }] } } },
      finds: [{ at: ['procedure', 'steps'], message: '流程“示例许可”还缺 3 样：职责要求、监督制约环节、相对人的权利。' }],
      mended: { power: { procedure: { steps: [{ id: 'review', name: '审查', post: '审查岗', duty: '5 日内提出意见', supervision: '科长抽查', rights: '申请人可以陈述申辩' }] } } },
    },
    {
      says: '类别流程图没有投诉途径。',
      given: { flow: { id: 'licence-flow', name: '许可类流程', level: 'category', type: 'licence', audience: 'public', steps: [{ id: 'review', name: '审查', post: '审查岗', duty: '按时', supervision: '抽查', rights: '陈述' }] } },
      finds: [{ at: ['steps'], message: '流程“许可类流程”还缺 1 样：投诉举报途径及方式。' }],
      mended: { flow: { id: 'licence-flow', name: '许可类流程', level: 'category', type: 'licence', audience: 'public', complaints: [{ channel: 'phone', value: '0000-1230002' }], steps: [{ id: 'review', name: '审查', post: '审查岗', duty: '按时', supervision: '抽查', rights: '陈述' }] } },
    },
  ],
};

interface Thing {
  name: string;
  present: boolean;
  help: string;
}

/** The six things of R3 for one procedure; what the power or its office says for all steps counts too. */
function sixThings({ steps, power, flow }: Procedure, register: Register): Thing[] {
  const office: Office | undefined = register.get('office', power?.office ?? flow?.office ?? '')?.value;
  const some = (key: 'post' | 'office' | 'duty' | 'supervision' | 'rights') => steps.some((step) => Boolean(step[key]));
  const rights = power?.rights;
  return [
    { name: '程序', present: steps.length > 0, help: 'steps（办理环节）' },
    { name: '承办岗位', present: some('post') || some('office'), help: '环节的 post（承办岗位），例如 post: 审查岗' },
    { name: '职责要求', present: some('duty') || Boolean(power?.duties?.length), help: '环节的 duty（职责要求），例如 duty: 受理后 5 日内提出审查意见' },
    { name: '监督制约环节', present: some('supervision') || Boolean(power?.supervision?.length), help: '环节的 supervision（监督制约环节），例如 supervision: 由科长复核，防止超时' },
    { name: '相对人的权利', present: some('rights') || Boolean(flow?.rights?.length || (rights && Object.keys(rights).length)), help: '环节的 rights（相对人权利），例如 rights: 申请人可以陈述、申辩' },
    { name: '投诉举报途径及方式', present: Boolean(flow?.complaints?.length || power?.complaints?.length || office?.complaints?.length), help: 'complaints（投诉举报途径及方式），例如 complaints: [{ channel: phone, value: 0000-1230002 }]' },
  ];
}
