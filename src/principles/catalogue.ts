import type { Check } from '../domain/check.ts'
import { noOverpromise } from './authority/no-overpromise.ts'
import { stateLimitAndEscalate } from './authority/state-limit-and-escalate.ts'
import { holdLine } from './boundary/hold-line.ts'
import { responsibilityByFacts } from './boundary/responsibility-by-facts.ts'
import { mediaThreat } from './escalate/media-threat.ts'
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
import { deadlineTruth } from './law/deadline-truth.ts'
import { findingsAndBasis } from './law/findings-and-basis.ts'
import { freezeReasonAndAppeal } from './law/freeze-reason-and-appeal.ts'
import { noDiscrimination } from './law/no-discrimination.ts'
import { noRedundantMaterial } from './law/no-redundant-material.ts'
import { remediesStated } from './law/remedies-stated.ts'
import { admitFault } from './own/admit-fault.ts'
import { addressEveryLimb } from './solve/address-every-limb.ts'
import { fixSubstance } from './solve/fix-substance.ts'
import { remedyFromVerifiedLoss } from './solve/remedy-from-verified-loss.ts'
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
]

const byId = new Map(checks.map((check) => [check.principleId, check]))

/** The check behind a principle; undefined where there is none yet. */
export const checkOf = (principleId: string): Check | undefined => byId.get(principleId)

/** True where a check stands behind the principle. */
export const isEnforced = (principleId: string): boolean => byId.has(principleId)
