import { isEnded } from './power-status.ts';
import type { Rule } from './rule.ts';

const rights = (days: number, months: number, extra: object = {}) => ({ power: { rights: { reconsideration: { authority: '示例县人民政府', days, ...extra }, litigation: { court: '示例县人民法院', months } } } });

export const rightsPeriods: Rule<'power'> = {
  id: 'rights-periods',
  title: '复议和起诉的期限不短于法律规定',
  titleEn: 'The periods for remedies are not shorter than the law gives',
  why: '把六十日写成三十日，等于剥夺一半的权利；照着写的人会以为自己已经晚了。',
  whyEn: 'To write 30 days for 60 takes away half the right: people will think they are too late.',
  source: ['行政复议法第20条、第23条', '行政诉讼法第46条', 'R3'],
  severity: 'error',
  appliesTo: 'power',
  check({ value: power }, { report }) {
    const { reconsideration, litigation } = power.rights ?? {};
    if (isEnded(power)) return;
    if (reconsideration?.days !== undefined && reconsideration.days < 60) report({ at: ['rights', 'reconsideration', 'days'], message: `申请复议的期限写成 ${reconsideration.days} 日，法律规定不少于 60 日。`, help: '把 days（申请期限）改为 60；法律规定更长的写更长的天数，并在 note（说明）里写明哪一条。' });
    if (reconsideration?.days !== undefined && reconsideration.days > 60 && !reconsideration.note) report({ at: ['rights', 'reconsideration', 'days'], severity: 'warning', message: `申请复议的期限写成 ${reconsideration.days} 日，比一般的 60 日长，没有说明依据。`, help: '把 days（申请期限）改为 60；法律另有规定的，在 note（说明）里写明，例如 note: 依照某法第十条。' });
    if (litigation?.months !== undefined && litigation.months < 6 && !/第.+条|另有规定/.test(litigation.note ?? '')) report({ at: ['rights', 'litigation', 'months'], message: `起诉的期限写成 ${litigation.months} 个月，法律规定是 6 个月。`, help: '把 months（起诉期限）改为 6；法律另有规定的，在 note（说明）里写明是哪部法第几条。' });
    if (reconsideration?.first && litigation && !/复议/.test(`${litigation.note ?? ''}${reconsideration.note ?? ''}`)) report({ at: ['rights', 'litigation'], severity: 'warning', message: '写着必须先复议，起诉一项却没有说明。', help: '在 litigation.note（说明）里写明，例如 note: 应当先申请行政复议，对复议决定不服的，15 日内起诉。' });
  },
  good: [
    { says: '复议 60 日，起诉 6 个月。', given: rights(60, 6) },
    { says: '先复议的写明了顺序。', given: { power: { rights: { reconsideration: { authority: '示例县人民政府', days: 60, first: true }, litigation: { court: '示例县人民法院', note: '应当先申请行政复议，对复议决定不服的，15 日内起诉' } } } } },
  ],
  bad: [
    { says: '复议写成 30 日。', given: rights(30, 6), finds: [{ at: ['rights', 'reconsideration', 'days'], message: '申请复议的期限写成 30 日，法律规定不少于 60 日。' }], mended: rights(60, 6) },
    { says: '起诉还是旧法的 3 个月。', given: rights(60, 3), finds: [{ at: ['rights', 'litigation', 'months'], message: '起诉的期限写成 3 个月，法律规定是 6 个月。' }], mended: rights(60, 6) },
    { says: '90 日没有依据。', given: rights(90, 6), finds: [{ at: ['rights', 'reconsideration', 'days'], message: '申请复议的期限写成 90 日，比一般的 60 日长，没有说明依据。' }], mended: rights(90, 6, { note: '依照某法第十条' }) },
    { says: '复议前置没有在起诉里说明。', given: rights(60, 6, { first: true }), finds: [{ at: ['rights', 'litigation'], message: '写着必须先复议，起诉一项却没有说明。' }], mended: rights(60, 6, { first: true, note: '对复议决定不服的，15 日内起诉' }) },
  ],
};
