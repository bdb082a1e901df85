import { z } from 'zod'

const text = z.string().min(1)
/** A listed key also takes plain text or a list of texts: shown and supporting claims, but no figure is read from it. */
const orText = <T extends z.ZodType>(structure: T) => z.union([structure, text, z.array(text)])
const amount = z.number().nonnegative()
const person = z.union([text, z.strictObject({ name: text, phone: text.optional() })])

/** Limits in CNY (`compensationCny`, `waiveCny`, `advanceCny`; "any" = no limit), and other powers as yes or no. */
const powers = z.record(z.string(), z.union([amount, z.literal('any'), z.boolean()])).check((context) => {
  for (const [power, limit] of Object.entries(context.value)) {
    const fits = power.endsWith('Cny') ? typeof limit !== 'boolean' : typeof limit === 'boolean'
    if (!fits)
      context.issues.push({
        code: 'custom',
        path: [power],
        input: limit,
        message: 'a …Cny power takes an amount or "any", every other one true or false',
      })
  }
})
const authority = z.record(z.string(), powers)

const bankCheck = z
  .strictObject({
    id: text,
    tier: z.enum(['blocker', 'major', 'minor']),
    reason: text,
    applies: z.record(z.string(), z.unknown()).optional(),
    pattern: text.optional(),
    required: text.optional(),
    examples: z.strictObject({ fail: z.array(text), pass: z.array(text) }),
  })
  .refine((check) => (check.pattern === undefined) !== (check.required === undefined), 'give either pattern or required')

export type BankCheck = z.infer<typeof bankCheck>

/** What the bank lets its people say and do. Every part is optional; an unlisted key is kept and shown to the officer. */
export const policyPackSchema = z
  .looseObject({
    contacts: orText(z.array(text)),
    authority: orText(authority),
    fees: orText(z.array(z.strictObject({ name: text, amountCny: amount, period: text.optional(), condition: text.optional() }))),
    alternatives: orText(z.array(text)),
    compensationTable: orText(z.array(z.strictObject({ when: text, amountCny: amount }))),
    giftCap: z.union([amount, text]),
    sla: orText(z.strictObject({ firstContactHours: z.number().positive().optional(), updateDays: z.number().positive().optional() })),
    procedure: orText(z.record(z.string(), z.union([text, z.array(text)]))),
    rules: orText(z.array(text)),
    review: text,
    routes: orText(z.partialRecord(z.enum(['regulator', 'court', 'fraud', 'privacy', 'group', 'headOffice']), text)),
    departments: orText(z.record(z.string(), text)),
    owner: person,
    pr: person,
    rep: person,
    insurer: person,
    hours: orText(text),
    rates: orText(z.record(z.string(), z.unknown())),
    products: z.union([z.array(z.unknown()), text]),
    lexicons: orText(z.record(z.string(), z.array(text))),
    today: z.string(),
    checks: z.array(bankCheck),
  })
  .partial()
export type PolicyPack = z.infer<typeof policyPackSchema>

/** The pack laid over another: a given key replaces the whole key below it. */
export function mergePolicy(base: PolicyPack, over: PolicyPack | undefined): PolicyPack {
  return { ...base, ...over }
}
