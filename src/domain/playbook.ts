import { z } from 'zod'
import { subtypes } from './vocabulary.ts'

const text = z.string().min(1)

const compiles = (source: string): boolean => {
  try {
    return Boolean(new RegExp(source, 'u'))
  } catch {
    return false
  }
}

/**
 * seed/playbooks/*.yaml, one a subtype: what the local engine says and asks about such a grievance. Every sentence must
 * be true before anything is verified: process is promised, never an outcome; nothing is admitted or denied.
 * Texts may use {event} (the customer's grievance in our words), {branch}, {date}.
 */
export const playbookSchema = z.strictObject({
  subtype: z.enum(subtypes),
  /** A noun phrase for the grievance: 「ATM 存款时吞钞、账户未入账」 is narrower; this is the subtype's general name, as 「自助设备使用中出现的问题」. */
  grievance: text,
  /** Two or three sentences that say what this meant for the customer. First one is used. */
  acknowledge: z.array(text).min(2),
  /** Regret for the experience, named, without admission. */
  regret: z.array(text).min(1),
  /** What the bank will now check for this grievance, one sentence in the future. */
  investigate: z.array(text).min(1),
  /** Interim help available meanwhile; null where there is none. */
  relief: text.nullable(),
  /** Offline relief for an elderly or disabled customer; null where `relief` serves. */
  reliefOffline: text.nullable(),
  /** What an officer must verify before a finding. */
  factsToVerify: z.array(text).min(2),
  /** Who must act: owner is a role or a key of the policy pack's departments; within hours or days of receipt. */
  actions: z
    .array(z.strictObject({ what: text, owner: text, withinHours: z.int().positive(), principleIds: z.array(z.string()).min(1) }))
    .min(2),
  /** Closed questions for a phone script, that the narrative may already answer. `answeredBy` are words that show it. */
  questions: z.array(z.strictObject({ ask: text, answeredBy: z.array(text) })),
  /** What will be looked at so that it does not recur, hedged. */
  improve: text,
  /**
   * Narrower situations, the first that fits wins. `when` is a regular expression over the customer's folded words, `say`
   * a noun phrase for what they report (「自助设备吞卡的问题」); the others take the place of the general sentences above.
   */
  situations: z
    .array(
      z.strictObject({
        when: text.refine(compiles, 'when is no regular expression'),
        say: text,
        /** A matter of its own, answered apart where the customer tells it beside another such. */
        apart: z.literal(true).optional(),
        /** Looked for in the whole narrative, not only in the passage of the grievance: who paid may be told elsewhere. */
        whole: z.literal(true).optional(),
        acknowledge: text.optional(),
        regret: text.optional(),
        investigate: text.optional(),
        relief: text.optional(),
      }),
    )
    .optional(),
})
export type Playbook = z.infer<typeof playbookSchema>
