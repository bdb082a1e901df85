import { z } from 'zod'
import { type FactStatus, factKinds, historyKinds } from './vocabulary.ts'

export const factInputSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'an id holds letters, digits, _ . - only')
    .optional(),
  statement: z.string().min(1).max(4000),
  kind: z.enum(factKinds).optional(),
  amountCny: z.number().nonnegative().optional(),
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
})
export type FactInput = z.infer<typeof factInputSchema>

/** A fact a draft may rest on. Only `verified` ones support a finding. */
export type Fact = {
  readonly id: string
  readonly statement: string
  readonly status: FactStatus
  readonly source?: string | undefined
  readonly kind?: FactInput['kind']
  readonly amountCny?: number | undefined
  readonly date?: string | undefined
  /** Why it was verified or superseded; absent before, and where an officer added it as verified. */
  readonly reason?: string | undefined
}

export const historyEventSchema = z.strictObject({
  /** A date or a date-time. */
  at: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  event: z.string().min(1).max(4000),
  kind: z.enum(historyKinds).optional(),
  dueAt: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
})
export type HistoryEvent = z.infer<typeof historyEventSchema>
