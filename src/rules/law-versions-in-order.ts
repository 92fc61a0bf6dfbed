import type { Rule } from './rule.ts';

export const lawVersionsInOrder: Rule<'law'> = {
  id: 'law-versions-in-order',
  title: '法律的版本从旧到新，条号不超过条数',
  titleEn: 'The versions of a law run from old to new, and its articles stay within their number',
  why: '哪一版现行有效、第几条有没有，都靠版本表判断；版本表错了，引用它的事项全跟着错。',
  whyEn: 'Which edition is in force and which articles exist is judged by this table; if it is wrong, so is every citation.',
  source: ['R53', 'R5'],
  severity: 'error',
  appliesTo: 'law',
  check({ value: law }, { report }) {
    for (const [index, version] of law.versions.entries()) {
      const before = law.versions[index - 1];
      if (before && version.date <= before.date) report({ at: ['versions', index, 'date'], message: `版本 ${version.date} 排在 ${before.date} 后面，顺序颠倒。`, help: '按公布日期从旧到新排列 versions（版本），或改正 date（公布日期），例如 date: 2019-04-23。' });
      if (version.effective && version.effective < version.date) report({ at: ['versions', index, 'effective'], message: `施行日期 ${version.effective} 早于公布日期 ${version.date}。`, help: `改正 effective（施行日期）或 date（公布日期），例如 effective: ${version.date}。` });
      for (const [place, article] of (version.changed ?? []).entries()) if (version.articles && article > version.articles) report({ at: ['versions', index, 'changed', place], message: `修改的条里有第${article}条，这一版只有 ${version.articles} 条。`, help: `改正 changed（修改的条）或 articles（条数），例如 articles: ${article}。` });
    }
    const most = Math.max(...law.versions.map((version) => version.articles ?? Infinity));
    for (const [index, { article }] of (law.articles ?? []).entries()) if (article > most) report({ at: ['articles', index, 'article'], message: `条文要点里有第${article}条，这部法律最多 ${most} 条。`, help: `改正 article（条），应在 1 到 ${most} 之间，例如 article: ${most}；条数写错的，改正版本里的 articles（条数）。` });
  },
  good: [{ says: '从旧到新，条号都在条数之内。', given: { law: { versions: [{ date: '2003-08-27', articles: 83 }, { date: '2019-04-23', effective: '2019-04-23', articles: 83, changed: [5, 31] }], articles: [{ article: 12, summary: '可以设定许可的事项' }] } } }],
  bad: [
    { says: '新版排在了旧版前面。', given: { law: { versions: [{ date: '2019-04-23' }, { date: '2003-08-27' }] } }, finds: [{ at: ['versions', 1, 'date'], message: '版本 2003-08-27 排在 2019-04-23 后面，顺序颠倒。' }], mended: { law: { versions: [{ date: '2003-08-27' }, { date: '2019-04-23' }] } } },
    {
      says: '施行早于公布，条号超过条数。',
      given: { law: { versions: [{ date: '2019-04-23', effective: '2018-07-01', articles: 83, changed: [90] }], articles: [{ article: 84, summary: '示例' }] } },
      finds: [
        { at: ['versions', 0, 'effective'], message: '施行日期 2018-07-01 早于公布日期 2019-04-23。' },
        { at: ['versions', 0, 'changed', 0], message: '修改的条里有第90条，这一版只有 83 条。' },
        { at: ['articles', 0, 'article'], message: '条文要点里有第84条，这部法律最多 83 条。' },
      ],
      mended: { law: { versions: [{ date: '2019-04-23', effective: '2019-07-01', articles: 83, changed: [9] }], articles: [{ article: 48, summary: '示例' }] } },
    },
  ],
};
