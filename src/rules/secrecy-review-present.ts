import type { Kind, RecordTypes } from '../model/kinds.ts';
import type { SecrecyReview } from '../model/schema-types.ts';
import { meeting } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

/** The kinds whose schema asks for a secrecy review; one that is missing below does not compile. */
type ReviewedKind = { [K in Kind]: 'secrecyReview' extends keyof RecordTypes[K] ? K : never }[Kind];
const REVIEWED: Readonly<Record<ReviewedKind, true>> = { meeting: true, decision: true, notice: true, press: true, disclosure: true };

const reviewed = (date: string, result: SecrecyReview['result'] = 'public') => meeting({ secrecyReview: { post: '保密审查岗', date, result }, published: '2026-05-15' });

export const secrecyReviewPresent: Rule<'register'> = {
  id: 'secrecy-review-present',
  title: '公开之前有保密审查',
  titleEn: 'Nothing is published without a secrecy review',
  why: '公开出去的收不回来。先审查，写明谁审的、哪天审的、结论是什么，才敢放心公开。',
  whyEn: 'What is published cannot be called back; a recorded review lets people publish without fear.',
  source: ['R88'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const open = new Set(register.taxonomy('audiences').filter((audience) => audience.public).map(({ id }) => id));
    for (const kind of Object.keys(REVIEWED) as ReviewedKind[]) {
      for (const entry of register.all(kind)) {
        const { secrecyReview: review, audience, date } = entry.value;
        if (!open.has(audience)) continue;
        const published = ('published' in entry.value && entry.value.published) || undefined;
        if (!review) report({ entry, at: ['id'], message: '向社会公开，却没有保密审查的记录。', help: `加上 secrecyReview（保密审查），例如 secrecyReview: { post: 保密审查岗, date: ${date}, result: public }；还没有审查的，先审查再公开。` });
        else if (review.result === 'withheld') report({ entry, at: ['secrecyReview', 'result'], severity: 'error', message: '保密审查的结论是不得公开，公开范围却是社会。', help: '立即把这个文件移出公开仓库，并请维护者清理历史；结论写错的，改写 result（结论），例如 result: public。' });
        else if (published && review.date > published) report({ entry, at: ['secrecyReview', 'date'], message: `${published} 就公开了，${review.date} 才做保密审查。`, help: `日期写错的改正，例如 date: ${published}；确实先公开后审查的，照实保留，在例外里写明原因。` });
      }
    }
  },
  good: [
    { says: '公开前五天审查。', given: reviewed('2026-05-10') },
    { says: '删去部分内容后公开。', given: reviewed('2026-05-15', 'redacted') },
    { says: '审查后不得公开的，留在内部仓库，公开范围只到单位内部。', given: { site: { visibility: 'private' }, ...meeting({ audience: 'unit', secrecyReview: { post: '保密审查岗', date: '2026-05-10', result: 'withheld' } }) } },
  ],
  bad: [
    { says: '会议公开了，没有审查记录。', given: meeting(), finds: [{ at: ['id'], message: '向社会公开，却没有保密审查的记录。' }], mended: reviewed('2026-05-10') },
    { says: '审查说不得公开。', given: reviewed('2026-05-10', 'withheld'), finds: [{ at: ['secrecyReview', 'result'], message: '保密审查的结论是不得公开，公开范围却是社会。' }], mended: { site: { visibility: 'private' }, ...meeting({ audience: 'unit', secrecyReview: { post: '保密审查岗', date: '2026-05-10', result: 'withheld' } }) } },
    { says: '先公开，后审查。', given: reviewed('2026-05-18'), finds: [{ at: ['secrecyReview', 'date'], message: '2026-05-15 就公开了，2026-05-18 才做保密审查。' }], mended: reviewed('2026-05-15') },
  ],
};
