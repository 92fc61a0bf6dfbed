import { PLACES } from '../model/kinds.ts';
import type { Entry } from '../model/register.ts';
import type { Path, Rule } from './rule.ts';

export const publicAudienceOnly: Rule<'register'> = {
  id: 'public-audience-only',
  title: '公开仓库里只有向社会公开的记录',
  titleEn: 'A public repository holds only public records',
  why: '公开仓库里的每个文件谁都能下载。公开范围比社会窄的，根本不能放进来。',
  whyEn: 'Everyone can download a public repository: what is not for everyone must not be in it at all.',
  source: ['R31', 'R76'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    const site = register.single('site');
    if (site?.visibility !== 'public') return;
    const audiences = new Map(register.taxonomy('audiences').map((entry) => [entry.id, entry]));
    for (const kind of new Set(PLACES.map((place) => place.kind))) {
      for (const entry of register.all(kind)) {
        for (const { at, audience } of rangesOf(entry)) {
          const known = audiences.get(audience);
          if (known?.public) continue;
          report({ entry, at, message: `公开范围是“${known?.title ?? audience}”，不能放在公开仓库里。`, help: '把这个文件移到内部仓库，并从这里删去；确实可以向社会公开的，改成 audience（公开范围）: public。' });
        }
      }
    }
  },
  good: [
    { says: '公开仓库里的记录都向社会公开。', given: { power: {} } },
    { says: '环节可以写明结果只在单位内部公示，事项本身仍向社会公开。', given: { power: { procedure: { steps: [{ id: 'notice', name: '公示', disclosure: { audience: 'unit' } }] } } } },
    { says: '内部仓库可以有内部的记录，发布时会略去。', given: { site: { visibility: 'private' }, power: { audience: 'unit' } } },
  ],
  bad: [
    {
      says: '公开仓库里有单位内部的记录。',
      given: { power: [{ audience: 'unit' }] },
      finds: [{ at: ['audience'], message: '公开范围是“单位内部”，不能放在公开仓库里。' }],
      mended: { power: [{ audience: 'public' }] },
    },
    {
      says: '事项写着向社会公开，公开方式却只到单位内部。',
      given: { power: { disclosure: { audience: 'unit' } } },
      finds: [{ at: ['disclosure', 'audience'], message: '公开范围是“单位内部”，不能放在公开仓库里。' }],
      mended: { power: { disclosure: { audience: 'public' } } },
    },
  ],
};

/** The range of the record itself. A step that says where its outcome is posted (R74) does not narrow the record. */
function rangesOf({ value }: Entry): { at: Path; audience: string }[] {
  const own = 'audience' in value && value.audience ? [{ at: ['audience'], audience: value.audience }] : [];
  return 'disclosure' in value && value.disclosure?.audience ? [...own, { at: ['disclosure', 'audience'], audience: value.disclosure.audience }] : own;
}
