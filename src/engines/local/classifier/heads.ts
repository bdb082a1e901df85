import { flagCodes, responsibilities, severities, subtypes } from '../../../domain/vocabulary.ts'

/** The manual's numbered cases, case-01 … case-32. */
export const numberedCases: readonly string[] = Array.from({ length: 32 }, (_, at) => `case-${String(at + 1).padStart(2, '0')}`)

/** The manual's narrative cases and dialogues about a bank, by their ids in the seed. */
export const toldCases = [
  'balance-anomaly',
  'bond-fees',
  'customer-narrative-service-system-fees',
  'elder-deposit-lost',
  'elder-ten-thousand',
  'extra-cash-advance-fee',
  'insurance-complaint-withdrawn',
  'insurance-to-wealth',
  'loan-rate-speed-attitude',
  'lobby-guide-cold',
  'long-wait-cup-of-water',
  'misled-wealth-product',
  'online-complaint-rude-branch',
  'script-act-large-withdrawal',
  'script-ask-lost-wallet',
  'script-calm-wealth-yield',
  'script-listen-annual-fee',
  'script-solve-third-party-payment',
  'sms-reminder-lapsed-child-purchases',
  'transfer-teller-error',
  'two-of-four-windows',
  'unexpected-transfer-exposure-threat',
  'unreasonable-demand-hospital',
  'vip-missed-number',
] as const

/** Numbered cases, told cases and none, in this order. */
export const caseLabels: readonly string[] = [...numberedCases, ...toldCases, 'none']

/** Labels by family, in the order in which their heads follow one another. */
const families = {
  subtype: subtypes,
  scope: ['bank'],
  case: caseLabels,
  severity: severities,
  responsibility: responsibilities,
  flag: flagCodes,
} as const
export type Family = keyof typeof families

/** Linear scorers over the whole narrative, named family:label. */
export const documentHeads: readonly string[] = Object.entries(families).flatMap(([family, labels]) =>
  labels.map((label) => `${family}:${label}`),
)

/** Linear scorers over one clause: what proves a flag usually stands in one. */
export const clauseHeads: readonly string[] = flagCodes.map((code) => `flag:${code}`)

/** Positions of a family's heads among the document heads. */
export const headsOf = (family: Family): number[] =>
  documentHeads.flatMap((head, position) => (head.startsWith(`${family}:`) ? [position] : []))
