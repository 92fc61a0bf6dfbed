import type { Notice } from '../model/schema-types.ts';
import { aNotice } from './example-notice.ts';
import type { Rule } from './rule.ts';

/** Who notifies what, as the local document divides it (R87); “other” matters belong to whoever has them. */
const PARTS: Readonly<Record<Notice['content'], readonly Notice['organ'][]>> = {
  superior: ['generalOffice'],
  development: ['generalOffice', 'organisation', 'publicity'],
  integrity: ['discipline'],
  civic: ['generalOffice', 'publicity'],
  personnel: ['organisation'],
  responsibility: ['discipline'],
  other: ['generalOffice', 'discipline', 'organisation', 'publicity'],
};
const ORGANS: Readonly<Record<Notice['organ'], string>> = { generalOffice: '办公室', discipline: '纪检监察机关', organisation: '组织人事部门', publicity: '宣传部门' };
const CONTENTS: Readonly<Record<Notice['content'], string>> = { superior: '贯彻上级决策部署', development: '发展目标和组织建设', integrity: '党风廉政建设', civic: '精神文明和群团工作', personnel: '干部人事', responsibility: '廉政责任制', other: '其他事项' };

export const noticeOfRightOrgan: Rule<'notice'> = {
  id: 'notice-of-right-organ',
  title: '四家机关各通报自己承担的内容',
  titleEn: 'Each of the four organs notifies its own part',
  why: '案件由办案机关通报，干部任免由组织部门通报，说错了才知道该找谁。',
  whyEn: 'Cases are told by who handles them, appointments by who prepares them: then someone answers for an error.',
  source: ['R87'],
  severity: 'warning',
  local: true,
  appliesTo: 'notice',
  check({ value: { content, organ } }, { report }) {
    const own = PARTS[content];
    if (!own.includes(organ)) report({ at: ['organ'], message: `“${CONTENTS[content]}”应当由${own.map((each) => ORGANS[each]).join('或者')}通报，这里是${ORGANS[organ]}。`, help: `由承担这项任务的机关通报，把 organ（承担通报的机关）改为 ${own[0]}；内容归错了类的，改 content（通报内容）。` });
  },
  good: [{ says: '办公室通报全局工作。', given: aNotice({}) }, { says: '纪检监察机关通报党风廉政建设。', given: aNotice({ content: 'integrity', organ: 'discipline' }) }],
  bad: [{ says: '办公室通报了干部人事。', given: aNotice({ content: 'personnel' }), finds: [{ at: ['organ'], message: '“干部人事”应当由组织人事部门通报，这里是办公室。' }], mended: aNotice({ content: 'personnel', organ: 'organisation' }) }],
};
