import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { factInputSchema, historyEventSchema } from '../../src/domain/fact.ts'
import { policyPackSchema } from '../../src/domain/policy.ts'
import { narrativeSchema } from '../../src/domain/triage-request.ts'
import { channels, draftFormats, subtypes } from '../../src/domain/vocabulary.ts'

export const packLanguages = ['zh', 'en'] as const

/** What makes a pack worth having; a pack may be several at once. */
export const packTraits = [
  'finding_for_bank',
  'finding_against_bank',
  'verified_loss',
  'promise_open',
  'earlier_refusal',
  'repeat_contact',
  'unsupported_demand',
  'third_party_product',
  'media_threat',
  'regulator',
  'elderly',
  'vulnerable',
  'self_harm',
  'violence',
  'injection',
  'frozen_account',
  'fraud',
  'discrimination',
  'privacy',
  'several_issues',
  'vip',
  'proxy',
  'misselling',
] as const

export const casePackSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  language: z.enum(packLanguages),
  subtype: z.enum(subtypes),
  traits: z.array(z.enum(packTraits)),
  /** Id in evals/datasets/narratives, or null where the narrative was written for the pack. */
  narrativeId: z.string().nullable(),
  narrative: narrativeSchema,
  channel: z.enum(channels),
  format: z.enum(draftFormats),
  receivedAt: z.iso.datetime({ offset: true }),
  /** null: not known here · []: nothing is verified · else all of them are verified. */
  facts: z.array(factInputSchema.required({ id: true })).nullable(),
  history: z.array(historyEventSchema),
  /** Laid over the default pack; `today` is the day on which the reply is written. */
  policy: policyPackSchema.required({ today: true }),
})
/** All that a reply may rest on. The assessment is missing on purpose: whoever checks a draft lets the engine make it. */
export type CasePack = z.infer<typeof casePackSchema>

/** Reads packs, one JSON object a line. Throws where a line breaks the schema or an id comes twice. */
export function readCasePacks(file: string | URL): CasePack[] {
  const packs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => casePackSchema.parse(JSON.parse(line)))
  const repeated = packs.find(({ id }, at) => packs.findIndex((other) => other.id === id) !== at)
  if (repeated) throw new Error(`pack ${repeated.id} is there twice`)
  return packs
}
