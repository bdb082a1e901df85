import type { Fact, HistoryEvent } from '../domain/fact.ts'
import type { MaskedText } from '../domain/masked-text.ts'
import type { PersonalDataKind, PersonalDataVault } from '../domain/personal-data.ts'
import type { TriageRequest } from '../domain/triage-request.ts'
import type { Channel, DraftFormat, FactStatus } from '../domain/vocabulary.ts'
import type { Intake } from './intake.ts'
import { mask } from './mask.ts'

/** A complaint without personal data: what every further stage sees. */
export type MaskedComplaint = {
  readonly narrative: MaskedText
  readonly channel: Channel | null
  readonly receivedAt: string
  readonly customer: NonNullable<TriageRequest['customer']>
  readonly branch: string | null
  readonly product: string | null
  readonly regulator: NonNullable<TriageRequest['regulator']> | null
  readonly history: readonly HistoryEvent[]
  readonly facts: readonly Fact[]
  readonly format: DraftFormat
}

/**
 * Masks all texts of one complaint with one vault. What the CRM calls a name or a phone is masked as such, whatever it
 * looks like; it is masked first, so that the narrative's mentions of it are found too.
 */
export function maskComplaint(taken: Intake, vault: PersonalDataVault, factStatus: FactStatus): MaskedComplaint {
  const say = (text: string) => mask(text, vault).text
  const whole = (kind: PersonalDataKind, text: string) => vault.placeholderFor(kind, text)
  const { name, phone, ref, segment } = taken.customer ?? {}
  const customer = {
    ...(ref && { ref }),
    ...(segment && { segment: say(segment) }),
    ...(name && { name: whole('name', name) }),
    ...(phone && { phone: whole('phone', phone) }),
  }
  return {
    narrative: mask(taken.narrative, vault),
    channel: taken.channel ?? null,
    receivedAt: taken.receivedAt,
    customer,
    branch: taken.branch ? say(taken.branch) : null,
    product: taken.product ? say(taken.product) : null,
    regulator: taken.regulator
      ? { ...taken.regulator, ...(taken.regulator.reference && { reference: say(taken.regulator.reference) }) }
      : null,
    history: (taken.history ?? []).map((event) => ({ ...event, event: say(event.event) })),
    facts: (taken.facts ?? []).map((fact, index) => ({
      ...fact,
      id: fact.id ?? `f${index + 1}`,
      statement: say(fact.statement),
      status: factStatus,
    })),
    format: taken.format ?? 'written_reply',
  }
}
