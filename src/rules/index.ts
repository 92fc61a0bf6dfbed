// The rules, in the order a lawyer would check them: file → record → whole register. This list is the table of contents.
import { adjustmentInOrder } from './adjustment-in-order.ts';
import { adjustmentInTime } from './adjustment-in-time.ts';
import { adjustmentMeetingAgrees } from './adjustment-meeting-agrees.ts';
import { adjustmentClassAgrees } from './adjustment-class-agrees.ts';
import { changeHasAdjustment } from './change-has-adjustment.ts';
import { changeClassAgrees } from './change-class-agrees.ts';
import type { AnyRule } from './rule.ts';
import { adoptedRuleKnown } from './adopted-rule-known.ts';
import { annualReportCarriesOn } from './annual-report-carries-on.ts';
import { annualReportInTime } from './annual-report-in-time.ts';
import { annualReportPresent } from './annual-report-present.ts';
import { annualReportSums } from './annual-report-sums.ts';
import { appraisalFedBack } from './appraisal-fed-back.ts';
import { attendanceOverHalf } from './attendance-over-half.ts';
import { audienceHasChannel } from './audience-has-channel.ts';
import { ballotsInOrder } from './ballots-in-order.ts';
import { basisNamesArticle } from './basis-names-article.ts';
import { catalogueDrift } from './catalogue-drift.ts';
import { citationAgreesWithLaw } from './citation-agrees-with-law.ts';
import { citedArticleAmendedSinceReview } from './cited-article-amended-since-review.ts';
import { citedArticleExists } from './cited-article-exists.ts';
import { citedLawInForce } from './cited-law-in-force.ts';
import { citedLawKnown } from './cited-law-known.ts';
import { classifiedMarks } from './classified-marks.ts';
import { codePlaceholder } from './code-placeholder.ts';
import { codeScheme } from './code-scheme.ts';
import { codeUnique } from './code-unique.ts';
import { commentsNoticeComplete } from './comments-notice-complete.ts';
import { commentsThirtyDays } from './comments-thirty-days.ts';
import { commitmentsPresent } from './commitments-present.ts';
import { complaintAnswered } from './complaint-answered.ts';
import { complaintChannelPresent } from './complaint-channel-present.ts';
import { complaintHandledInTime } from './complaint-handled-in-time.ts';
import { complaintMonthInTime } from './complaint-month-in-time.ts';
import { complaintMonthSums } from './complaint-month-sums.ts';
import { complaintMonthsComplete } from './complaint-months-complete.ts';
import { complaintStepsInOrder } from './complaint-steps-in-order.ts';
import { consultationDatesInOrder } from './consultation-dates-in-order.ts';
import { controlCharacters } from './control-characters.ts';
import { countsAddUp } from './counts-add-up.ts';
import { creditCodeCheckDigit } from './credit-code-check-digit.ts';
import { dailyAppraisalsYearly } from './daily-appraisals-yearly.ts';
import { datesNotInFuture } from './dates-not-in-future.ts';
import { decisionAgreesWithConsultation } from './decision-agrees-with-consultation.ts';
import { decisionCollective } from './decision-collective.ts';
import { decisionCommentPeriod } from './decision-comment-period.ts';
import { decisionExpertAndRisk } from './decision-expert-and-risk.ts';
import { decisionForumAndHearing } from './decision-forum-and-hearing.ts';
import { decisionForumNotice } from './decision-forum-notice.ts';
import { decisionHearingMaterials } from './decision-hearing-materials.ts';
import { decisionHearingNotice } from './decision-hearing-notice.ts';
import { decisionLargeSum } from './decision-large-sum.ts';
import { decisionLegalReview } from './decision-legal-review.ts';
import { decisionNoticeAndFiling } from './decision-notice-and-filing.ts';
import { decisionPublishedInTime } from './decision-published-in-time.ts';
import { decisionResultPresent } from './decision-result-present.ts';
import { decisionStageOrder } from './decision-stage-order.ts';
import { decisionStagesComplete } from './decision-stages-complete.ts';
import { declaredTotals } from './declared-totals.ts';
import { disclosureSevenFields } from './disclosure-seven-fields.ts';
import { discretionComplete } from './discretion-complete.ts';
import { divisionCode } from './division-code.ts';
import { documentNumberForm } from './document-number-form.ts';
import { eightElementsRule } from './eight-elements.ts';
import { eightInstitutions } from './eight-institutions.ts';
import { embargoOver } from './embargo-over.ts';
import { enforcedArticleExists } from './enforced-article-exists.ts';
import { evaluationFormComplete } from './evaluation-form-complete.ts';
import { evaluationPublishedInTime } from './evaluation-published-in-time.ts';
import { falseDisclosureActedOn } from './false-disclosure-acted-on.ts';
import { feeHasBasis } from './fee-has-basis.ts';
import { figurePartOfWhole } from './figure-part-of-whole.ts';
import { figurePercentAgrees } from './figure-percent-agrees.ts';
import { figuresAgree } from './figures-agree.ts';
import { figuresExplainDifference } from './figures-explain-difference.ts';
import { flowBranchesEnd } from './flow-branches-end.ts';
import { flowNotOlder } from './flow-not-older.ts';
import { flowOneToOne } from './flow-one-to-one.ts';
import { flowReachable } from './flow-reachable.ts';
import { flowSixThings } from './flow-six-things.ts';
import { flowTypesCovered } from './flow-types-covered.ts';
import { forumAnnouncedWeekAhead } from './forum-announced-week-ahead.ts';
import { gradesOfTheScale } from './grades-of-the-scale.ts';
import { guideKeptUp } from './guide-kept-up.ts';
import { guidePresent } from './guide-present.ts';
import { hearingAnnouncedAhead } from './hearing-announced-ahead.ts';
import { hearingListPublished } from './hearing-list-published.ts';
import { hearingMaterialsWeekAhead } from './hearing-materials-week-ahead.ts';
import { hearingNoticeFourFields } from './hearing-notice-four-fields.ts';
import { hearingRecordSigned } from './hearing-record-signed.ts';
import { hearingResultPublished } from './hearing-result-published.ts';
import { institutionArticlesInOrder } from './institution-articles-in-order.ts';
import { internalCollective } from './internal-collective.ts';
import { internalNoticeAndFiling } from './internal-notice-and-filing.ts';
import { internalThreshold } from './internal-threshold.ts';
import { itemAppraisalAllGroups } from './item-appraisal-all-groups.ts';
import { itemInheritsFlowOfItsType } from './item-inherits-flow-of-its-type.ts';
import { keyNetworkHasLead } from './key-network-has-lead.ts';
import { lawTitleBrackets } from './law-title-brackets.ts';
import { lawVersionsInOrder } from './law-versions-in-order.ts';
import { leaderDeclaredTotal } from './leader-declared-total.ts';
import { legalBasisPresent } from './legal-basis-present.ts';
import { licenceExpired } from './licence-expired.ts';
import { licenceFlowExits } from './licence-flow-exits.ts';
import { licenceNumberUnique } from './licence-number-unique.ts';
import { licenceReceiptNotice } from './licence-receipt-notice.ts';
import { limitNotProse } from './limit-not-prose.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { listedPowersOnly } from './listed-powers-only.ts';
import { materialsSpecific } from './materials-specific.ts';
import { mdxAllowed } from './mdx-allowed.ts';
import { meetingAttendanceSums } from './meeting-attendance-sums.ts';
import { meetingDateKnown } from './meeting-date-known.ts';
import { meetingDelegatesObserve } from './meeting-delegates-observe.ts';
import { meetingDissentRecorded } from './meeting-dissent-recorded.ts';
import { meetingItemHasContent } from './meeting-item-has-content.ts';
import { meetingNumberGaps } from './meeting-number-gaps.ts';
import { meetingOutcomeHasObject } from './meeting-outcome-has-object.ts';
import { meetingPublishedInTime } from './meeting-published-in-time.ts';
import { meetingQuorum } from './meeting-quorum.ts';
import { meetingTaskOverdue } from './meeting-task-overdue.ts';
import { mermaidHasList } from './mermaid-has-list.ts';
import { mermaidSafe } from './mermaid-safe.ts';
import { monthlyNoticesComplete } from './monthly-notices-complete.ts';
import { noCircularParents } from './no-circular-parents.ts';
import { notForType } from './not-for-type.ts';
import { noticeImportantAtOnce } from './notice-important-at-once.ts';
import { noticeOfRightOrgan } from './notice-of-right-organ.ts';
import { noticeWithinMonth } from './notice-within-month.ts';
import { officeDisclosesFiveThings } from './office-discloses-five-things.ts';
import { officeHasPowers } from './office-has-powers.ts';
import { officePhoneOnly } from './office-phone-only.ts';
import { officialMarks } from './official-marks.ts';
import { opinionCountsAddUp } from './opinion-counts-add-up.ts';
import { opinionUseExplained } from './opinion-use-explained.ts';
import { orgCodeCheckDigit } from './org-code-check-digit.ts';
import { participantsVaried } from './participants-varied.ts';
import { penaltyFlowInforms } from './penalty-flow-informs.ts';
import { penaltySaysWhat } from './penalty-says-what.ts';
import { performanceReviewYearly } from './performance-review-yearly.ts';
import { personalData } from './personal-data.ts';
import { planMilestoneOverdue } from './plan-milestone-overdue.ts';
import { planPhasesInOrder } from './plan-phases-in-order.ts';
import { policyConstitutionGuarded } from './policy-constitution-guarded.ts';
import { policyCoversRecords } from './policy-covers-records.ts';
import { policyDeadlineKnown } from './policy-deadline-known.ts';
import { policyRouteAlwaysReviewed } from './policy-route-always-reviewed.ts';
import { policyWordsKnown } from './policy-words-known.ts';
import { preNoticeWeekAhead } from './pre-notice-week-ahead.ts';
import { pressApprovalOrder } from './press-approval-order.ts';
import { pressEveryYear } from './press-every-year.ts';
import { problemHasRectification } from './problem-has-rectification.ts';
import { promisedLimitPresent } from './promised-limit-present.ts';
import { promisedLimitShorterByThird } from './promised-limit-shorter-by-third.ts';
import { promisedNotLongerThanStatutory } from './promised-not-longer-than-statutory.ts';
import { proposalAnsweredInTime } from './proposal-answered-in-time.ts';
import { publicAudienceOnly } from './public-audience-only.ts';
import { publicationTerm } from './publication-term.ts';
import { ratingItemsComplete } from './rating-items-complete.ts';
import { ratingScaleUsable } from './rating-scale-usable.ts';
import { reconsiderationLawOldText } from './reconsideration-law-old-text.ts';
import { recordInYearFolder } from './record-in-year-folder.ts';
import { rectificationOverdue } from './rectification-overdue.ts';
import { rectificationSourceKnown } from './rectification-source-known.ts';
import { referencedNotCounted } from './referenced-not-counted.ts';
import { regularAppraisalYearly } from './regular-appraisal-yearly.ts';
import { regularMeetingMonthly } from './regular-meeting-monthly.ts';
import { remediesPresent } from './remedies-present.ts';
import { repealedInstitutionQuoted } from './repealed-institution-quoted.ts';
import { repealedLawCited } from './repealed-law-cited.ts';
import { requestAnsweredInTime } from './request-answered-in-time.ts';
import { requestExtensionTold } from './request-extension-told.ts';
import { requestRefusalReasoned } from './request-refusal-reasoned.ts';
import { requestSupplementInTime } from './request-supplement-in-time.ts';
import { requiredByType } from './required-by-type.ts';
import { responsiblePost } from './responsible-post.ts';
import { resultReportedBack } from './result-reported-back.ts';
import { rightsPeriods } from './rights-periods.ts';
import { rosterAccountOfOnePerson } from './roster-account-of-one-person.ts';
import { rosterRolesCompatible } from './roster-roles-compatible.ts';
import { rosterTermsInOrder } from './roster-terms-in-order.ts';
import { rulingPartyMasked } from './ruling-party-masked.ts';
import { rulingPublishedInTime } from './ruling-published-in-time.ts';
import { rulingTermOver } from './ruling-term-over.ts';
import { rulingWithdrawnInTime } from './ruling-withdrawn-in-time.ts';
import { samePowerTwice } from './same-power-twice.ts';
import { samePowerTwoOffices } from './same-power-two-offices.ts';
import { sanctionComplete } from './sanction-complete.ts';
import { secrecyReviewPresent } from './secrecy-review-present.ts';
import { serialGaps } from './serial-gaps.ts';
import { smallCells } from './small-cells.ts';
import { socialEvaluationThreeWays } from './social-evaluation-three-ways.ts';
import { socialEvaluationYearly } from './social-evaluation-yearly.ts';
import { staffDeputy } from './staff-deputy.ts';
import { stageCanBeFilled } from './stage-can-be-filled.ts';
import { staleRecord } from './stale-record.ts';
import { statedRateAgrees } from './stated-rate-agrees.ts';
import { statusDatesAgree } from './status-dates-agree.ts';
import { stepDaysWithinLimit } from './step-days-within-limit.ts';
import { stepSaysWhoHowWhen } from './step-says-who-how-when.ts';
import { supervisorTerm } from './supervisor-term.ts';
import { suppressedStaysHidden } from './suppressed-stays-hidden.ts';
import { taxonomyDeclaredTotal } from './taxonomy-declared-total.ts';
import { taxonomyTermsUnique } from './taxonomy-terms-unique.ts';
import { tombstoneComplete } from './tombstone-complete.ts';
import { topicGrowth } from './topic-growth.ts';
import { transferHasList } from './transfer-has-list.ts';
import { transferTotalsAddUp } from './transfer-totals-add-up.ts';
import { typeOfFamily } from './type-of-family.ts';
import { unknownDeadlineNotInvented } from './unknown-deadline-not-invented.ts';
import { windowCardComplete } from './window-card-complete.ts';
import { workingCalendarKnown } from './working-calendar-known.ts';

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
  embargoOver,
  secrecyReviewPresent,
  audienceHasChannel,
  publicationTerm,

  // Identity and codes.
  recordInYearFolder,
  noCircularParents,
  typeOfFamily,
  codeScheme,
  codePlaceholder,
  codeUnique,
  creditCodeCheckDigit,
  orgCodeCheckDigit,
  divisionCode,

  // Status and dates.
  statusDatesAgree,
  datesNotInFuture,
  tombstoneComplete,
  referencedNotCounted,
  staleRecord,

  // Legal basis.
  legalBasisPresent,
  basisNamesArticle,
  citedLawKnown,
  citationAgreesWithLaw,
  citedArticleExists,
  citedLawInForce,
  repealedLawCited,
  citedArticleAmendedSinceReview,
  lawVersionsInOrder,
  reconsiderationLawOldText,
  catalogueDrift,

  // What a record of its type must say.
  requiredByType,
  notForType,
  eightElementsRule,
  materialsSpecific,
  feeHasBasis,
  penaltySaysWhat,
  discretionComplete,
  remediesPresent,
  rightsPeriods,
  licenceReceiptNotice,
  windowCardComplete,
  internalNoticeAndFiling,
  internalCollective,
  internalThreshold,

  // Time limits.
  promisedLimitPresent,
  promisedNotLongerThanStatutory,
  promisedLimitShorterByThird,
  limitNotProse,
  unknownDeadlineNotInvented,

  // Flows and steps.
  stepSaysWhoHowWhen,
  stepDaysWithinLimit,
  flowSixThings,
  penaltyFlowInforms,
  licenceFlowExits,
  flowReachable,
  flowBranchesEnd,
  itemInheritsFlowOfItsType,
  flowNotOlder,
  flowOneToOne,
  flowTypesCovered,

  // Offices and people.
  responsiblePost,
  complaintChannelPresent,
  officePhoneOnly,
  licenceNumberUnique,
  licenceExpired,
  staffDeputy,
  supervisorTerm,
  officeHasPowers,
  officeDisclosesFiveThings,

  // The register as a whole: totals, duplicates, special lists.
  samePowerTwice,
  samePowerTwoOffices,
  serialGaps,
  declaredTotals,
  leaderDeclaredTotal,
  taxonomyTermsUnique,
  taxonomyDeclaredTotal,
  topicGrowth,
  keyNetworkHasLead,
  eightInstitutions,
  commitmentsPresent,
  institutionArticlesInOrder,
  repealedInstitutionQuoted,
  officialMarks,

  // Meetings.
  meetingDateKnown,
  meetingQuorum,
  meetingAttendanceSums,
  meetingItemHasContent,
  meetingOutcomeHasObject,
  meetingDissentRecorded,
  meetingDelegatesObserve,
  meetingTaskOverdue,
  meetingPublishedInTime,
  meetingNumberGaps,
  regularMeetingMonthly,

  // Major decisions.
  decisionStagesComplete,
  decisionStageOrder,
  decisionAgreesWithConsultation,
  decisionForumAndHearing,
  decisionForumNotice,
  decisionHearingNotice,
  decisionHearingMaterials,
  decisionCommentPeriod,
  decisionExpertAndRisk,
  decisionLegalReview,
  decisionCollective,
  decisionLargeSum,
  decisionNoticeAndFiling,
  decisionPublishedInTime,
  decisionResultPresent,
  listedPowersOnly,
  workingCalendarKnown,

  // Consultations and hearings: announced in time, heard fairly, answered.
  hearingAnnouncedAhead,
  hearingNoticeFourFields,
  hearingListPublished,
  hearingMaterialsWeekAhead,
  hearingRecordSigned,
  forumAnnouncedWeekAhead,
  participantsVaried,
  preNoticeWeekAhead,
  commentsThirtyDays,
  commentsNoticeComplete,
  consultationDatesInOrder,
  opinionUseExplained,
  opinionCountsAddUp,
  hearingResultPublished,
  resultReportedBack,

  // Notices, press releases, proposals, the archive of disclosures.
  noticeWithinMonth,
  noticeImportantAtOnce,
  noticeOfRightOrgan,
  monthlyNoticesComplete,
  pressEveryYear,
  pressApprovalOrder,
  proposalAnsweredInTime,
  disclosureSevenFields,
  transferHasList,
  transferTotalsAddUp,

  // Statutory columns: guides, requests, annual reports, published decisions, plans.
  requestAnsweredInTime,
  requestSupplementInTime,
  requestExtensionTold,
  requestRefusalReasoned,
  annualReportSums,
  annualReportCarriesOn,
  annualReportInTime,
  annualReportPresent,
  guidePresent,
  guideKeptUp,
  rulingPublishedInTime,
  rulingWithdrawnInTime,
  rulingTermOver,
  rulingPartyMasked,
  planMilestoneOverdue,
  planPhasesInOrder,

  // Evaluations, rectifications, figures once published.
  ratingScaleUsable,
  ballotsInOrder,
  attendanceOverHalf,
  countsAddUp,
  gradesOfTheScale,
  ratingItemsComplete,
  statedRateAgrees,
  smallCells,
  suppressedStaysHidden,
  evaluationFormComplete,
  itemAppraisalAllGroups,
  regularAppraisalYearly,
  dailyAppraisalsYearly,
  socialEvaluationYearly,
  socialEvaluationThreeWays,
  performanceReviewYearly,
  evaluationPublishedInTime,
  appraisalFedBack,
  problemHasRectification,
  rectificationOverdue,
  rectificationSourceKnown,
  figurePartOfWhole,
  figurePercentAgrees,
  figuresAgree,
  figuresExplainDifference,

  // Complaints and accountability.
  complaintMonthSums,
  falseDisclosureActedOn,
  complaintMonthsComplete,
  complaintMonthInTime,
  complaintHandledInTime,
  complaintAnswered,
  complaintStepsInOrder,
  sanctionComplete,

  // Adjustments of the list.
  adjustmentInOrder,
  adjustmentInTime,
  adjustmentMeetingAgrees,
  adjustmentClassAgrees,
  changeHasAdjustment,
  changeClassAgrees,

  // Who approves changes.
  policyWordsKnown,
  policyRouteAlwaysReviewed,
  policyConstitutionGuarded,
  policyCoversRecords,
  policyDeadlineKnown,
  stageCanBeFilled,
  rosterTermsInOrder,
  rosterAccountOfOnePerson,
  rosterRolesCompatible,

  // What the jurisdiction adopts: needs this very list.
  adoptedRuleKnown(() => rules.map((rule) => rule.id)),
  enforcedArticleExists(() => rules.map((rule) => rule.id)),
];
