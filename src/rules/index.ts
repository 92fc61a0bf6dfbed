// The rules, in the order a lawyer would check them: file → record → whole register. This list is the table of contents.
import type { AnyRule } from './rule.ts';
import { citedArticleAmendedSinceReview } from './cited-article-amended-since-review.ts';
import { citedArticleExists } from './cited-article-exists.ts';
import { citedLawKnown } from './cited-law-known.ts';
import { eightElementsRule } from './eight-elements.ts';
import { flowBranchesEnd } from './flow-branches-end.ts';
import { flowReachable } from './flow-reachable.ts';
import { flowSixThings } from './flow-six-things.ts';
import { legalBasisPresent } from './legal-basis-present.ts';
import { licenceFlowExits } from './licence-flow-exits.ts';
import { penaltyFlowInforms } from './penalty-flow-informs.ts';
import { promisedLimitPresent } from './promised-limit-present.ts';
import { promisedLimitShorterByThird } from './promised-limit-shorter-by-third.ts';
import { promisedNotLongerThanStatutory } from './promised-not-longer-than-statutory.ts';
import { repealedLawCited } from './repealed-law-cited.ts';
import { stepDaysWithinLimit } from './step-days-within-limit.ts';
import { stepSaysWhoHowWhen } from './step-says-who-how-when.ts';

export const rules: readonly AnyRule[] = [
  legalBasisPresent,
  citedLawKnown,
  citedArticleExists,
  repealedLawCited,
  citedArticleAmendedSinceReview,
  promisedLimitPresent,
  promisedNotLongerThanStatutory,
  promisedLimitShorterByThird,
  eightElementsRule,
  stepSaysWhoHowWhen,
  stepDaysWithinLimit,
  flowSixThings,
  penaltyFlowInforms,
  licenceFlowExits,
  flowReachable,
  flowBranchesEnd,
];
