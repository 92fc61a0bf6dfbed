import { PLACES } from '../model/kinds.ts';
import { meeting } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

export const embargoOver: Rule<'register'> = {
  id: 'embargo-over',
  title: '先内后外的内容，到了日子才向社会公开',
  titleEn: 'What is first for insiders is published only when its day has come',
  why: '公开仓库里的每个文件谁都能下载，网站上不显示也没有用。没到日子的内容，根本不能放进来。',
  whyEn: 'Everyone can download a public repository, whatever the site shows: before its day a text may not be in it at all.',
  source: ['R79'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report, today }) {
    const open = register.single('site')?.visibility === 'public';
    for (const kind of new Set(PLACES.map((place) => place.kind))) {
      for (const entry of register.all(kind)) {
        const { value } = entry;
        if (!('embargo' in value) || !value.embargo) continue;
        const { embargo } = value;
        if (open && embargo > today) report({ entry, at: ['embargo'], message: `要到 ${embargo} 才能向社会公开，现在不能放在公开仓库里。`, help: '先放在内部仓库，到期再移过来；已经可以公开的，删去 embargo（先内后外的公开日）。文件删去以后，请维护者清理历史。' });
        const published = 'published' in value && typeof value.published === 'string' ? value.published : undefined;
        if (published && published < embargo) report({ entry, at: ['published'], message: `${embargo} 才能向社会公开，却写着 ${published} 已经公开。`, help: `两个日期核对清楚：公开日期写错的，改正 published（公开日期），例如 published: ${embargo}；确实提前公开了的，照实保留，在例外里写明原因。` });
      }
    }
  },
  good: [
    { says: '到了日子的内容可以在公开仓库里。', given: { power: { embargo: '2026-06-01' } } },
    { says: '没到日子的内容放在内部仓库，发布时会略去。', given: { site: { visibility: 'private' }, power: { embargo: '2027-01-01' } } },
    { says: '到日子那天公开。', given: meeting({ embargo: '2026-05-20', published: '2026-05-20' }) },
  ],
  bad: [
    {
      says: '公开仓库里放着明年才公开的事项。',
      given: { power: [{}, { id: 'later-power', embargo: '2027-01-01' }] },
      finds: [{ at: ['embargo'], message: '要到 2027-01-01 才能向社会公开，现在不能放在公开仓库里。' }],
      mended: { power: [{}] },
    },
    {
      says: '会议结果先在内部公开，网站却早了一个星期。',
      given: meeting({ embargo: '2026-05-20', published: '2026-05-13' }),
      finds: [{ at: ['published'], message: '2026-05-20 才能向社会公开，却写着 2026-05-13 已经公开。' }],
      mended: meeting({ embargo: '2026-05-20', published: '2026-05-20' }),
    },
  ],
};
