import { flagCodes, responsibilities, severities, subtypes } from '../../../domain/vocabulary.ts'

/** case-01 … case-32 and none, in this order. */
export const caseLabels: readonly string[] = [...Array.from({ length: 32 }, (_, at) => `case-${String(at + 1).padStart(2, '0')}`), 'none']

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
