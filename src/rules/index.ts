// The rules, in the order a lawyer would check them: file → record → whole register. This list is the table of contents.
import type { AnyRule } from './rule.ts';
import { citedArticleAmendedSinceReview } from './cited-article-amended-since-review.ts';
import { citedArticleExists } from './cited-article-exists.ts';
import { citedLawKnown } from './cited-law-known.ts';
import { classifiedMarks } from './classified-marks.ts';
import { codePlaceholder } from './code-placeholder.ts';
import { codeScheme } from './code-scheme.ts';
import { codeUnique } from './code-unique.ts';
import { controlCharacters } from './control-characters.ts';
import { creditCodeCheckDigit } from './credit-code-check-digit.ts';
import { divisionCode } from './division-code.ts';
import { documentNumberForm } from './document-number-form.ts';
import { eightElementsRule } from './eight-elements.ts';
import { flowBranchesEnd } from './flow-branches-end.ts';
import { flowReachable } from './flow-reachable.ts';
import { flowSixThings } from './flow-six-things.ts';
import { lawTitleBrackets } from './law-title-brackets.ts';
import { legalBasisPresent } from './legal-basis-present.ts';
import { licenceFlowExits } from './licence-flow-exits.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { mdxAllowed } from './mdx-allowed.ts';
import { mermaidHasList } from './mermaid-has-list.ts';
import { mermaidSafe } from './mermaid-safe.ts';
import { officePhoneOnly } from './office-phone-only.ts';
import { orgCodeCheckDigit } from './org-code-check-digit.ts';
import { penaltyFlowInforms } from './penalty-flow-informs.ts';
import { personalData } from './personal-data.ts';
import { promisedLimitPresent } from './promised-limit-present.ts';
import { promisedLimitShorterByThird } from './promised-limit-shorter-by-third.ts';
import { promisedNotLongerThanStatutory } from './promised-not-longer-than-statutory.ts';
import { publicAudienceOnly } from './public-audience-only.ts';
import { reconsiderationLawOldText } from './reconsideration-law-old-text.ts';
import { repealedLawCited } from './repealed-law-cited.ts';
import { statusDatesAgree } from './status-dates-agree.ts';
import { stepDaysWithinLimit } from './step-days-within-limit.ts';
import { stepSaysWhoHowWhen } from './step-says-who-how-when.ts';
import { tombstoneComplete } from './tombstone-complete.ts';

export const rules: readonly AnyRule[] = [
  // The file as text: what must never be in it.
  controlCharacters,
  personalData,
  classifiedMarks,
  mdxAllowed,
  mermaidSafe,
  mermaidHasList,
  linksLeadSomewhere,
  lawTitleBrackets,
  documentNumberForm,

  // Who may read it.
  publicAudienceOnly,

  // Identity and codes.
  codeScheme,
  codePlaceholder,
  codeUnique,
  creditCodeCheckDigit,
  orgCodeCheckDigit,
  divisionCode,

  // Status and dates.
  statusDatesAgree,
  tombstoneComplete,

  // Legal basis.
  legalBasisPresent,
  citedLawKnown,
  citedArticleExists,
  repealedLawCited,
  citedArticleAmendedSinceReview,
  reconsiderationLawOldText,

  // What a record of its type must say.
  eightElementsRule,

  // Time limits.
  promisedLimitPresent,
  promisedNotLongerThanStatutory,
  promisedLimitShorterByThird,

  // Flows and steps.
  stepSaysWhoHowWhen,
  stepDaysWithinLimit,
  flowSixThings,
  penaltyFlowInforms,
  licenceFlowExits,
  flowReachable,
  flowBranchesEnd,

  // Offices and people.
  officePhoneOnly,
];
