import type { Check } from '../domain/check.ts'
import { bestEffortFirst } from './act/best-effort-first.ts'
import { contactPromptly } from './act/contact-promptly.ts'
import { fastExecution } from './act/fast-execution.ts'
import { keepInformed } from './act/keep-informed.ts'
import { seniorOwnership } from './act/senior-ownership.ts'
import { confirmUnderstood } from './ask/confirm-understood.ts'
import { gaugeSeverity } from './ask/gauge-severity.ts'
import { noFlatRefusal } from './ask/no-flat-refusal.ts'
import { onlyUsefulFacts } from './ask/only-useful-facts.ts'
import { restateKeyPoints } from './ask/restate-key-points.ts'
import { keepPromises } from './authority/keep-promises.ts'
import { noOverpromise } from './authority/no-overpromise.ts'
import { stateLimitAndEscalate } from './authority/state-limit-and-escalate.ts'
import { equalTreatment } from './boundary/equal-treatment.ts'
import { holdLine } from './boundary/hold-line.ts'
import { internalRouteOpen } from './boundary/internal-route-open.ts'
import { noExcessAccommodation } from './boundary/no-excess-accommodation.ts'
import { notServile } from './boundary/not-servile.ts'
import { responsibilityByFacts } from './boundary/responsibility-by-facts.ts'
import { acknowledgeEmotion } from './calm/acknowledge-emotion.ts'
import { customersShoes } from './calm/customers-shoes.ts'
import { feelingsBeforeFacts } from './calm/feelings-before-facts.ts'
import { recordAndSignal } from './calm/record-and-signal.ts'
import { followUpAndConfirm } from './close/follow-up-and-confirm.ts'
import { identifyAndContact } from './close/identify-and-contact.ts'
import { reapologise } from './close/reapologise.ts'
import { allFeesAtOnce } from './disclose/all-fees-at-once.ts'
import { consentBeforeActing } from './disclose/consent-before-acting.ts'
import { bySeverityAndLevel } from './escalate/by-severity-and-level.ts'
import { firstContactOwnership } from './escalate/first-contact-ownership.ts'
import { mediaThreat } from './escalate/media-threat.ts'
import { repeatContact } from './escalate/repeat-contact.ts'
import { safetyFirst } from './escalate/safety-first.ts'
import { giftsByPolicy } from './guard/gifts-by-policy.ts'
import { hurryNeverSkipsChecking } from './guard/hurry-never-skips-checking.ts'
import { noGag } from './guard/no-gag.ts'
import { noInventedAnecdote } from './guard/no-invented-anecdote.ts'
import { noNamingOtherBanks } from './guard/no-naming-other-banks.ts'
import { noSaleBeforeResolution } from './guard/no-sale-before-resolution.ts'
import { noSupposedMemory } from './guard/no-supposed-memory.ts'
import { noSuspicion } from './guard/no-suspicion.ts'
import { noThirdPartyPressure } from './guard/no-third-party-pressure.ts'
import { noYieldLure } from './guard/no-yield-lure.ts'
import { privacy } from './guard/privacy.ts'
import { untrustedText } from './guard/untrusted-text.ts'
import { notCurt } from './handle/not-curt.ts'
import { deadlineTruth } from './law/deadline-truth.ts'
import { findingsAndBasis } from './law/findings-and-basis.ts'
import { freezeReasonAndAppeal } from './law/freeze-reason-and-appeal.ts'
import { noDiscrimination } from './law/no-discrimination.ts'
import { noRedundantMaterial } from './law/no-redundant-material.ts'
import { remediesStated } from './law/remedies-stated.ts'
import { gentleTone } from './listen/gentle-tone.ts'
import { consistentCorrectGuidance } from './manner/consistent-correct-guidance.ts'
import { noLecturing } from './manner/no-lecturing.ts'
import { respectThroughout } from './manner/respect-throughout.ts'
import { admitCommunicationGap } from './own/admit-communication-gap.ts'
import { admitFault } from './own/admit-fault.ts'
import { apologiseSpecifically } from './own/apologise-specifically.ts'
import { noBlameShifting } from './own/no-blame-shifting.ts'
import { preventRecurrence } from './own/prevent-recurrence.ts'
import { explainNature } from './product/explain-nature.ts'
import { remedyMissale } from './product/remedy-missale.ts'
import { riskAndReturn } from './product/risk-and-return.ts'
import { politeAndClear } from './refuse/polite-and-clear.ts'
import { addressEveryLimb } from './solve/address-every-limb.ts'
import { fixSubstance } from './solve/fix-substance.ts'
import { jointPlan } from './solve/joint-plan.ts'
import { offerAlternatives } from './solve/offer-alternatives.ts'
import { patientPlainExplanation } from './solve/patient-plain-explanation.ts'
import { remedyFromVerifiedLoss } from './solve/remedy-from-verified-loss.ts'
import { revertWhenOpen } from './solve/revert-when-open.ts'
import { stickToMatter } from './solve/stick-to-matter.ts'
import { elderCare } from './special/elder-care.ts'
import { vulnerableNeeds } from './special/vulnerable-needs.ts'
import { forRaising } from './thank/for-raising.ts'
import { inviteSuggestions } from './thank/invite-suggestions.ts'
import { verifyBeforeAnswering } from './verify/before-answering.ts'

/** The checks that exist and stop an approval, one a documented principle. */
export const checks: readonly Check[] = [
  noOverpromise,
  verifyBeforeAnswering,
  responsibilityByFacts,
  safetyFirst,
  addressEveryLimb,
  noYieldLure,
  noSaleBeforeResolution,
  noThirdPartyPressure,
  noGag,
  noInventedAnecdote,
  noSupposedMemory,
  noNamingOtherBanks,
  noSuspicion,
  giftsByPolicy,
  privacy,
  untrustedText,
  hurryNeverSkipsChecking,
  remediesStated,
  findingsAndBasis,
  noRedundantMaterial,
  deadlineTruth,
  freezeReasonAndAppeal,
  noDiscrimination,
  remedyFromVerifiedLoss,
  stateLimitAndEscalate,
  holdLine,
  admitFault,
  fixSubstance,
  mediaThreat,
  bestEffortFirst,
  contactPromptly,
  fastExecution,
  keepInformed,
  seniorOwnership,
  confirmUnderstood,
  gaugeSeverity,
  noFlatRefusal,
  onlyUsefulFacts,
  restateKeyPoints,
  keepPromises,
  equalTreatment,
  internalRouteOpen,
  noExcessAccommodation,
  notServile,
  acknowledgeEmotion,
  customersShoes,
  feelingsBeforeFacts,
  recordAndSignal,
  followUpAndConfirm,
  identifyAndContact,
  reapologise,
  allFeesAtOnce,
  consentBeforeActing,
  bySeverityAndLevel,
  firstContactOwnership,
  repeatContact,
  notCurt,
  gentleTone,
  noLecturing,
  consistentCorrectGuidance,
  respectThroughout,
  admitCommunicationGap,
  apologiseSpecifically,
  noBlameShifting,
  preventRecurrence,
  explainNature,
  remedyMissale,
  riskAndReturn,
  politeAndClear,
  jointPlan,
  offerAlternatives,
  patientPlainExplanation,
  revertWhenOpen,
  stickToMatter,
  elderCare,
  vulnerableNeeds,
  forRaising,
  inviteSuggestions,
]

const byId = new Map(checks.map((check) => [check.principleId, check]))

/** The check behind a principle; undefined where there is none yet. */
export const checkOf = (principleId: string): Check | undefined => byId.get(principleId)

/** True where a check stands behind the principle. */
export const isEnforced = (principleId: string): boolean => byId.has(principleId)
