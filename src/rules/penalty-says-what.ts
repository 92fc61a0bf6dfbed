import { isListed } from './power-status.ts';
import { isOfCode, TYPE_CODES } from './power-type-of.ts';
import type { Rule } from './rule.ts';

const EXAMPLE = 'penalty: { behaviours: [未经许可从事道路客运经营], kinds: [没收违法所得, 罚款], range: 违法所得二倍以上十倍以下罚款 }';

export const penaltySaysWhat: Rule<'power'> = {
  id: 'penalty-says-what',
  title: '处罚写明行为、种类和幅度',
  titleEn: 'A penalty names the breach, the kind of penalty and its range',
  why: '什么行为会受罚、罚什么、罚多少，事先不公布就不能作为处罚的依据。',
  whyEn: 'What is punished, how and within which range must be public beforehand.',
  source: ['R1', 'R13', '行政处罚法第5条、第34条'],
  severity: 'warning',
  appliesTo: 'power',
  check({ value: power }, { register, report }) {
    if (!isListed(power) || !isOfCode(register, power, TYPE_CODES.penalty)) return;
    if (!power.penalty) report({ at: ['name'], message: `“${power.name}”没有写处罚的行为、种类和幅度。`, help: `加上 penalty（处罚内容），例如 ${EXAMPLE}。` });
    else if (!power.penalty.range && !power.discretion?.length) report({ at: ['penalty'], message: `“${power.name}”没有写处罚幅度。`, help: `在 penalty（处罚内容）里加上 range（处罚幅度），例如 range: 一万元以上三万元以下罚款；或写 discretion（裁量基准）。` });
  },
  good: [{ says: '行为、种类、幅度都写了。', given: { power: { type: 'penalty', penalty: { behaviours: ['未经许可经营'], kinds: ['罚款'], range: '一万元以下' } } } }],
  bad: [
    { says: '什么都没写。', given: { power: { name: '对未经许可经营的处罚', type: 'penalty' } }, finds: [{ at: ['name'], message: '“对未经许可经营的处罚”没有写处罚的行为、种类和幅度。' }], mended: { power: { type: 'penalty', penalty: { behaviours: ['未经许可经营'], kinds: ['罚款'], range: '一万元以下' } } } },
    { says: '没写幅度。', given: { power: { type: 'penalty', penalty: { behaviours: ['未经许可经营'], kinds: ['罚款'] } } }, finds: [{ at: ['penalty'], message: '“示例许可”没有写处罚幅度。' }], mended: { power: { type: 'penalty', penalty: { behaviours: ['未经许可经营'], kinds: ['罚款'], range: '一万元以下' } } } },
  ],
};
