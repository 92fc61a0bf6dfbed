import type { Entry } from '../model/register.ts';
import { isListed } from './power-status.ts';
import type { Rule } from './rule.ts';

/** A basic code names the matter, so several offices may share it; the longer ones name the matter at one office. */
const SHARED: ReadonlySet<string> = new Set(['gbt39554-basic-12', 'gbt39046-basic-10']);

export const codeUnique: Rule<'register'> = {
  id: 'code-unique',
  title: '编码不重复',
  titleEn: 'No code is used twice',
  why: '两个事项用一个编码，查一个会查到另一个，办件统计也会混在一起。',
  whyEn: 'Two powers with one code are mixed up in every look-up and every count.',
  source: ['R21', 'R73'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    const seen = new Map<string, Entry<'power'>>();
    for (const entry of register.all('power')) {
      if (!isListed(entry.value)) continue;
      for (const [index, { scheme, value }] of (entry.value.codes ?? []).entries()) {
        const key = `${scheme} ${value}${SHARED.has(scheme) ? ` ${entry.value.office}` : ''}`;
        const first = seen.get(key);
        if (!first) seen.set(key, entry);
        else if (first !== entry) report({ entry, at: ['codes', index, 'value'], message: `编码 ${value} 已经用在“${first.value.name}”（${first.id}）上。`, help: '对照上级公布的目录，改正两项中写错的 value（编码值）；是同一事项重复录入的，删去后加的一条。' });
      }
    }
  },
  good: [
    { says: '两个部门实施同一事项，基本编码可以相同。', given: { office: [{}, { id: 'planning', name: '示例县规划局' }], power: [{ codes: [{ scheme: 'gbt39554-basic-12', value: '000118009000' }] }, { id: 'same-power', office: 'planning', codes: [{ scheme: 'gbt39554-basic-12', value: '000118009000' }] }] } },
  ],
  bad: [
    {
      says: '一个部门的两个事项编码相同。',
      given: { power: [{ codes: [{ scheme: 'local', value: 'XK-1' }] }, { id: 'second-power', name: '第二项许可', codes: [{ scheme: 'local', value: 'XK-1' }] }] },
      finds: [{ at: ['codes', 0, 'value'], message: '编码 XK-1 已经用在“示例许可”（example-power）上。' }],
      mended: { power: [{ codes: [{ scheme: 'local', value: 'XK-1' }] }, { id: 'second-power', name: '第二项许可', codes: [{ scheme: 'local', value: 'XK-2' }] }] },
    },
  ],
};
