import type { Register } from '../model/register.ts';
import type { Rule } from './rule.ts';

/** GB/T 2260: the first two digits of every division code. */
const PROVINCE_CODES: ReadonlySet<string> = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '));

/** Provinces that a code of this register may begin with: an invented county of a sample site uses 99. */
export const isProvinceCode = (register: Register, code: string): boolean => PROVINCE_CODES.has(code) || (code === '99' && register.single('site')?.sample === true);

export const divisionCode: Rule<'register'> = {
  id: 'division-code',
  title: '行政区划代码真实，部门在本地区之内',
  titleEn: 'Division codes exist and offices lie within the jurisdiction',
  why: '区划代码决定清单属于哪里；写错一位，就成了别的县的清单。',
  whyEn: 'One wrong digit and the list belongs to another county.',
  source: ['R39', 'GB/T 2260'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    const site = register.all('site')[0];
    if (!site) return;
    const own = site.value.jurisdiction.divisionCode;
    if (!isProvinceCode(register, own.slice(0, 2))) {
      report({ entry: site, at: ['jurisdiction', 'divisionCode'], message: `行政区划代码 ${own} 的前两位不是任何省级行政区。`, help: `改正 divisionCode（行政区划代码），例如江阴市写 "320281"；以 99 开头的虚构代码只能用在示例站点（sample: true）。` });
      return;
    }
    const within = own.replace(/(00)+$/, '');
    for (const entry of register.all('office')) {
      const code = entry.value.divisionCode;
      if (!code || code.startsWith(within)) continue;
      report({ entry, at: ['divisionCode'], severity: 'warning', message: `“${entry.value.name}”的行政区划代码 ${code} 不在本地区（${own}）之内。`, help: `改正 divisionCode（行政区划代码），例如 divisionCode: "${own}"；垂直管理单位的上级代码不要写在这里。` });
    }
  },
  good: [
    { says: '真实的区划代码，部门在其中。', given: { site: { jurisdiction: { name: '江阴市', divisionCode: '320281' } }, office: { divisionCode: '320281' } } },
    { says: '示例站点可以用 99 开头的虚构代码。', given: { site: {} } },
  ],
  bad: [
    {
      says: '真实站点用了不存在的省级代码。',
      given: { site: { sample: false, jurisdiction: { name: '某县', divisionCode: '990101' } } },
      finds: [{ at: ['jurisdiction', 'divisionCode'], message: '行政区划代码 990101 的前两位不是任何省级行政区。' }],
      mended: { site: { sample: false, jurisdiction: { name: '某县', divisionCode: '320281' } } },
    },
    {
      says: '部门的代码属于别的县。',
      given: { site: { jurisdiction: { name: '江阴市', divisionCode: '320281' } }, office: { divisionCode: '360729' } },
      finds: [{ at: ['divisionCode'], message: '“示例县交通运输局”的行政区划代码 360729 不在本地区（320281）之内。' }],
      mended: { site: { jurisdiction: { name: '江阴市', divisionCode: '320281' } }, office: { divisionCode: '320281' } },
    },
  ],
};
