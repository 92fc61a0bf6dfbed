import type { Rule } from './rule.ts';

const GROUP = 'eight-institutions';

/** The eight institutions as R65 names them, each by the words its title may use. */
const NAMED: readonly [string, RegExp][] = [
  ['首问责任制', /首问/], ['限时办结制', /限时办结/], ['岗位责任制', /岗位责任/], ['服务承诺制', /服务承诺/],
  ['政务公开制', /公开/], ['失职追究制', /追究|问责/], ['AB 岗工作制', /A\s*[/、]?\s*B\s*(?:角|岗)/i], ['“三卡一簿”制', /三卡一簿/],
];

const all = (titles: readonly string[]) => ({ institution: titles.map((title, index) => ({ id: `rule-${index + 1}`, title, kind: 'institution' as const, group: GROUP, audience: 'public' })) });
const TITLES = ['首问负责制度', '限时办结制度', '岗位责任制度', '服务承诺制度', '政务公开制度', '责任追究制度', 'AB 岗制度', '“三卡一簿”制度'];

export const eightInstitutions: Rule<'register'> = {
  id: 'eight-institutions',
  title: '宣布的八项制度一项不少',
  titleEn: 'The eight announced institutions are all there',
  why: '对外说严格落实八项制度，网站上就要能读到八项；少的那项，群众没法拿来要求你。',
  whyEn: 'Who announces eight institutions must publish eight; nobody can hold an office to one that cannot be read.',
  source: ['R65', 'R27', 'R89'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report, today }) {
    const group = register.all('institution').filter(({ value }) => value.group === GROUP && !(value.repealed && value.repealed <= today));
    const [first] = group;
    const missing = NAMED.filter(([, words]) => !group.some(({ value }) => words.test(value.title))).map(([name]) => name);
    if (first && missing.length) report({ entry: first, at: ['group'], message: `“八项制度”里缺 ${missing.length} 项：${missing.join('、')}。`, help: `在 institutions（制度）文件夹补上，group（组别）写 ${GROUP}，例如 title: ${missing[0]}；本地不叫八项制度的，把 group 改成别的名称。` });
  },
  good: [{ says: '八项都在，名称略有不同也认得。', given: all(TITLES) }, { says: '没有宣布八项制度的地方不检查。', given: { institution: { id: 'guide', title: '信息公开指南', kind: 'guide', audience: 'public' } } }],
  bad: [{ says: '少了“三卡一簿”。', given: all(TITLES.slice(0, 7)), finds: [{ at: ['group'], message: '“八项制度”里缺 1 项：“三卡一簿”制。' }], mended: all(TITLES) }],
};
