import type { Rule } from './rule.ts';

export const officialMarks: Rule<'site'> = {
  id: 'official-marks',
  title: '只有真正的政府网站才有官方标识',
  titleEn: 'Only a real government site carries the official marks',
  why: '网站标识码、备案号是政府网站的身份证；示例站点挂上它们，就是冒充。',
  whyEn: 'Site code and filing numbers identify a government site; on a sample they would be an impersonation.',
  source: ['R33', '政府网站发展指引（国办发〔2017〕47号）'],
  severity: 'error',
  appliesTo: 'site',
  check({ value: site }, { report }) {
    const { marks, sample, jurisdiction } = site;
    if (!marks) return;
    if (sample && (marks.siteIdCode ?? marks.icp ?? marks.police)) report({ at: ['marks'], message: '示例站点写了官方网站标识。', help: '删去 marks（官方网站标识）；真正的政府网站把 sample（是否示例）改为 false。' });
    else if (marks.siteIdCode && /^\d{10}$/.test(marks.siteIdCode) && marks.siteIdCode.slice(0, 2) !== jurisdiction.divisionCode.slice(0, 2)) report({ at: ['marks', 'siteIdCode'], severity: 'warning', message: `网站标识码 ${marks.siteIdCode} 的前两位与行政区划代码 ${jurisdiction.divisionCode} 不一致。`, help: `核对 siteIdCode（网站标识码），前六位是行政区划代码，例如 siteIdCode: "${jurisdiction.divisionCode}0001"。` });
  },
  good: [{ says: '示例站点没有标识。', given: { site: {} } }, { says: '真实站点的标识码与区划一致。', given: { site: { sample: false, jurisdiction: { name: '江阴市', divisionCode: '320281' }, marks: { siteIdCode: '3202810001' } } } }],
  bad: [
    { says: '示例站点挂了备案号。', given: { site: { marks: { icp: '苏ICP备00000000号' } } }, finds: [{ at: ['marks'], message: '示例站点写了官方网站标识。' }], mended: { site: {} } },
    { says: '标识码是别的省的。', given: { site: { sample: false, jurisdiction: { name: '江阴市', divisionCode: '320281' }, marks: { siteIdCode: '4414260001' } } }, finds: [{ at: ['marks', 'siteIdCode'], message: '网站标识码 4414260001 的前两位与行政区划代码 320281 不一致。' }], mended: { site: { sample: false, jurisdiction: { name: '江阴市', divisionCode: '320281' }, marks: { siteIdCode: '3202810001' } } } },
  ],
};
