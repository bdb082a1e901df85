import { isOneOf } from './is-one-of.ts'

// The enumerations that every caller relies on. Order is not meaning, except in `severities` and `emotions`.

export const channels = [
  'hotline',
  'branch',
  'app',
  'web',
  'letter',
  'social',
  'regulator_transfer',
  'government_hotline',
  'petition',
] as const
export type Channel = (typeof channels)[number]

export const natures = ['complaint', 'report', 'enquiry', 'suggestion', 'praise'] as const
export type Nature = (typeof natures)[number]

export const subtypesByType = {
  staff_service: ['skills', 'attitude', 'staffing', 'communication', 'third_party_misselling'],
  business_error: ['operation_error', 'handling_error', 'system_error', 'unkept_promise'],
  policy_rules: ['cash_shortage', 'fees', 'process_limits'],
  facility_hardware: ['sms_platform', 'mobile_banking', 'online_banking', 'self_service_device', 'environment'],
  special_groups: ['ethnic_minority', 'special_needs', 'key_clients', 'mental_health'],
} as const
export type ComplaintType = keyof typeof subtypesByType
export type Subtype = (typeof subtypesByType)[ComplaintType][number]
export const complaintTypes = Object.keys(subtypesByType) as [ComplaintType, ...ComplaintType[]]
export const subtypes = Object.values(subtypesByType).flat() as [Subtype, ...Subtype[]]

/** The chapter a subtype belongs to. Throws for a word that is no subtype: that is a programming error. */
export function typeOf(subtype: Subtype): ComplaintType {
  const found = complaintTypes.find((type) => isOneOf(subtypesByType[type], subtype))
  if (!found) throw new Error(`no type holds subtype ${subtype}`)
  return found
}

// JR/T 0169-2018: facet A (where the business was done), B (what business), C (why the complaint).
export const regulatoryChannels = [
  'premises',
  'self_service',
  'online_banking',
  'telephone',
  'mobile_client',
  'network_platform',
  'sms',
  'third_party',
  'back_office',
  'other',
] as const
export type RegulatoryChannel = (typeof regulatoryChannels)[number]
export const regulatoryBusinesses = [
  'rmb_savings',
  'debit_card',
  'credit_card',
  'loan',
  'payment_settlement',
  'debt_collection',
  'foreign_exchange',
  'agency_business',
  'other_intermediary',
  'personal_financial_information',
  'precious_metal',
  'rmb_management',
  'proprietary_wealth',
  'treasury',
  'other',
] as const
export type RegulatoryBusiness = (typeof regulatoryBusinesses)[number]
export const regulatoryReasons = [
  'service_quality',
  'facilities_systems',
  'rules_and_process',
  'marketing',
  'information_disclosure',
  'free_choice',
  'pricing_fees',
  'product_return',
  'contract_terms',
  'fund_safety',
  'information_safety',
  'debt_collection_conduct',
  'other',
] as const
export type RegulatoryReason = (typeof regulatoryReasons)[number]

export const flagCodes = [
  'media_exposure',
  'regulator_escalation',
  'legal_action',
  'fund_loss',
  'suspected_fraud',
  'staff_misconduct',
  'misselling',
  'privacy_leak',
  'discrimination',
  'vulnerable_customer',
  'mental_health',
  'self_harm',
  'violence_threat',
  'unreasonable_demand',
  'proxy_complaint',
  'repeat_complaint',
  'vip_customer',
  'group_complaint',
] as const
export type FlagCode = (typeof flagCodes)[number]

export const responsibilities = ['bank', 'third_party', 'customer', 'mixed', 'unclear'] as const
export type Responsibility = (typeof responsibilities)[number]

/** 1 minor, 2 ordinary, 3 serious, 4 critical. */
export const severities = [1, 2, 3, 4] as const
export type Severity = (typeof severities)[number]

/** The graver of two severities. */
export const graver = (one: Severity, other: Severity): Severity => (one >= other ? one : other)

export const emotions = ['calm', 'worried', 'upset', 'angry', 'furious'] as const
export type Emotion = (typeof emotions)[number]

export const reviewReasons = [
  'low_confidence',
  'no_close_case',
  'safety',
  'disagreement',
  'injection_suspected',
  'out_of_scope',
  'multiple_grievances',
  'vulnerable',
  'severe',
] as const
export type ReviewReason = (typeof reviewReasons)[number]

export const draftFormats = ['written_reply', 'phone_script', 'sms'] as const
export type DraftFormat = (typeof draftFormats)[number]
export const draftKinds = ['apology', 'explanation', 'apology_and_explanation', 'refusal'] as const
export type DraftKind = (typeof draftKinds)[number]
export const draftStages = ['interim', 'final', 'enquiry'] as const
export type DraftStage = (typeof draftStages)[number]
export const segmentPurposes = [
  'acknowledge',
  'apologise',
  'restate',
  'explain',
  'decide',
  'remedy',
  'commit',
  'recourse',
  'thank',
  'close',
] as const
export type SegmentPurpose = (typeof segmentPurposes)[number]
export const citationKinds = ['case', 'principle', 'fact', 'policy', 'law'] as const
export type CitationKind = (typeof citationKinds)[number]

export const grades = ['teach', 'with_care', 'never_imitate'] as const
export type Grade = (typeof grades)[number]

export const tiers = ['blocker', 'major', 'minor'] as const
export type Tier = (typeof tiers)[number]
export const verdicts = ['pass', 'fail', 'not_applicable', 'cannot_judge'] as const
export type Verdict = (typeof verdicts)[number]

export const families = [
  'listen',
  'calm',
  'ask',
  'solve',
  'verify',
  'act',
  'authority',
  'escalate',
  'refuse',
  'boundary',
  'own',
  'disclose',
  'manner',
  'product',
  'close',
  'guard',
  'law',
] as const
export type Family = (typeof families)[number]

export const complaintStatuses = ['received', 'triaged', 'drafting', 'in_review', 'approved', 'delivered', 'closed', 'reopened'] as const
export type ComplaintStatus = (typeof complaintStatuses)[number]
export const draftStatuses = ['pending', 'generated', 'edited', 'submitted', 'returned', 'approved', 'superseded', 'failed'] as const
export type DraftStatus = (typeof draftStatuses)[number]
export const factStatuses = ['proposed', 'verified', 'superseded'] as const
export type FactStatus = (typeof factStatuses)[number]
export const factKinds = ['finding', 'loss', 'fault', 'consent', 'procedure'] as const
export type FactKind = (typeof factKinds)[number]
export const historyKinds = ['contact', 'promise', 'reply', 'stage', 'handover'] as const
export type HistoryKind = (typeof historyKinds)[number]
export const outcomes = ['upheld', 'partly_upheld', 'not_upheld', 'settled', 'withdrawn', 'merged', 'declined', 'no_complaint'] as const
export type Outcome = (typeof outcomes)[number]
export const findings = ['upheld', 'partly_upheld', 'not_upheld'] as const
export type Finding = (typeof findings)[number]
export const editReasons = ['fact', 'tone', 'completeness', 'policy', 'wording', 'format', 'other'] as const
export type EditReason = (typeof editReasons)[number]

export const roles = ['crm', 'officer', 'approver', 'respondent', 'qa', 'auditor', 'admin'] as const
export type Role = (typeof roles)[number]
