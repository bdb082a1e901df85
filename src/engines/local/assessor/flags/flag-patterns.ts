import type { FlagCode } from '../../../../domain/vocabulary.ts'
import { discrimination, privacyLeak, staffMisconduct, unreasonableDemand } from './conduct-patterns.ts'
import { legalAction, mediaExposure, regulatorEscalation, repeatComplaint } from './escalation-patterns.ts'
import type { FlagPattern } from './flag-pattern.ts'
import { fundLoss, misselling, suspectedFraud } from './money-patterns.ts'
import { groupComplaint, proxyComplaint, vipCustomer, vulnerableCustomer } from './person-patterns.ts'
import { mentalHealth, selfHarm, violenceThreat } from './safety-patterns.ts'

/** The words that show each flag. */
export const flagPatterns: Readonly<Record<FlagCode, FlagPattern>> = {
  media_exposure: mediaExposure,
  regulator_escalation: regulatorEscalation,
  legal_action: legalAction,
  fund_loss: fundLoss,
  suspected_fraud: suspectedFraud,
  staff_misconduct: staffMisconduct,
  misselling,
  privacy_leak: privacyLeak,
  discrimination,
  vulnerable_customer: vulnerableCustomer,
  mental_health: mentalHealth,
  self_harm: selfHarm,
  violence_threat: violenceThreat,
  unreasonable_demand: unreasonableDemand,
  proxy_complaint: proxyComplaint,
  repeat_complaint: repeatComplaint,
  vip_customer: vipCustomer,
  group_complaint: groupComplaint,
}
