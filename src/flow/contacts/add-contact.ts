import type { Assessment } from '../../domain/assessment.ts'
import type { Complaint, Contact } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { PersonalDataVault } from '../../domain/personal-data.ts'
import { type Channel, graver } from '../../domain/vocabulary.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { Caller } from '../caller.ts'
import { latestAssessment, loadVault, lockComplaint, readComplaintRow } from '../complaints/complaint-file.ts'
import { viewComplaint } from '../complaints/view-complaint.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { mask } from '../mask.ts'
import { revealDeep } from '../reveal.ts'
import { type Triaged, triage } from '../triage.ts'

export type AddContact = {
  readonly id: string
  readonly at: string
  readonly direction: 'in' | 'out'
  readonly channel: Channel
  readonly text: string
  readonly externalId?: string | undefined
}

/** How often a contact is triaged anew when others change the complaint meanwhile. */
const attempts = 3

/** The customer came back, or was called. An inward contact is triaged again with what went before: never milder, no second clock. */
export async function addContact(deps: FlowDependencies, caller: Caller<ComplaintView>, input: AddContact): Promise<ComplaintView> {
  authorise(caller.actor, 'contact.add')
  for (let attempt = 1; ; attempt += 1) {
    const again = input.direction === 'in' ? await triageAgain(deps, caller, input) : null
    try {
      return await storeContact(deps, caller, { input, again })
    } catch (error) {
      const overtaken = again !== null && error instanceof TingsuError && error.code === 'stale'
      if (!overtaken || attempt === attempts) throw error
    }
  }
}

/** A triage with the vault it masked with, good for the revision of the complaint that it read. */
type Again = { readonly triaged: Triaged; readonly vault: PersonalDataVault; readonly revision: number }

async function storeContact(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  { input, again }: { input: AddContact; again: Again | null },
): Promise<ComplaintView> {
  return deps.unitOfWork.run(
    caller.actor,
    async (tx) => {
      // The vault of the triage is the stored one plus what the contact added: placeholders of two contacts must not mix.
      const complaint = await lockComplaint(tx, input.id, again?.revision)
      const vault = again?.vault ?? (await loadVault(tx, input.id))
      const { at, direction, channel, externalId = null } = input
      const contact: Contact = {
        id: deps.ids.next('cnt'),
        at,
        direction,
        channel,
        text: mask(input.text, vault, { keepKnownPlaceholders: true }).text,
        externalId,
      }
      await tx.vaults.save(input.id, vault.keepable)
      await tx.contacts.insert(input.id, contact)
      await tx.audit.append({
        chain: input.id,
        action: 'contact.added',
        subject: input.id,
        details: { contactId: contact.id, direction, channel },
      })
      const assessed = again ? await storeReassessment(deps, tx, { complaint, again: again.triaged }) : complaint
      const saved = await tx.complaints.update({ ...assessed, updatedAt: deps.clock.now() })
      const changed = again ? ['history', 'assessment'] : ['history']
      await tx.events.append({ type: 'complaint.updated', complaintId: saved.id, externalId: saved.externalId, changed })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}

// Everything the customer ever said, oldest first, is one narrative; it is restored so that one vault masks it anew.
async function triageAgain(deps: FlowDependencies, { actor }: Caller<ComplaintView>, input: AddContact): Promise<Again> {
  const before = await deps.unitOfWork.read(actor, async (tx) => {
    const complaint = await readComplaintRow(tx, input.id)
    const contacts = await tx.contacts.list(input.id)
    return { complaint, contacts, history: await tx.contacts.listHistory(input.id), vault: await loadVault(tx, input.id) }
  })
  const { complaint, contacts, history, vault } = before
  const inward = contacts.filter((contact) => contact.direction === 'in').map((contact) => contact.text)
  const narrative = `${revealDeep([complaint.narrative, ...inward].join('\n'), vault)}\n${input.text}`
  const earlier = [...history, { at: complaint.receivedAt, event: '客户首次反映', kind: 'contact' as const }]
  const request = { ...keepGiven(complaint), narrative, receivedAt: complaint.receivedAt, history: earlier, draft: false }
  const triaged = await triage(deps, request, { actor, vault, factStatus: 'proposed', door: 'contact' })
  return { triaged, vault, revision: complaint.revision }
}

const keepGiven = ({ channel, branch, product, regulator }: Complaint) => ({
  ...(channel && { channel }),
  ...(branch && { branch }),
  ...(product && { product }),
  ...(regulator && { regulator }),
})

async function storeReassessment(
  deps: FlowDependencies,
  tx: Stores,
  { complaint, again }: { complaint: Complaint; again: Triaged },
): Promise<Complaint> {
  const latest = await latestAssessment(tx, complaint.id)
  const { outcome } = again
  const assessment = neverMilder(latest.assessment, outcome.assessment)
  const version = latest.version + 1
  await tx.assessments.append(complaint.id, {
    ...latest,
    version,
    assessment,
    meta: outcome.meta,
    correctedBy: null,
    reason: null,
    at: deps.clock.now(),
  })
  const details = {
    assessmentVersion: version,
    engine: outcome.meta.engine,
    embeddingModel: outcome.meta.embeddingModel,
    severity: assessment.severity,
  }
  await tx.audit.append({ chain: complaint.id, action: 'complaint.assessed', subject: complaint.id, details })
  const highestSeverity = graver(complaint.highestSeverity, assessment.severity)
  return { ...complaint, assessmentVersion: version, severity: assessment.severity, highestSeverity }
}

/** What an officer or an earlier triage decided stays; flags and grievances are only added, severity only rises. */
export function neverMilder(before: Assessment, after: Assessment): Assessment {
  const flags = [...before.flags, ...after.flags.filter((flag) => !before.flags.some((known) => known.code === flag.code))]
  const added = after.issues.filter((issue) => issue.subtype !== null && !before.issues.some((known) => known.subtype === issue.subtype))
  const issues = [...before.issues, ...added.map((issue, index) => ({ ...issue, id: `i${before.issues.length + index + 1}` }))]
  const severity = graver(before.severity, after.severity)
  const reasons = [...new Set([...before.review.reasons, ...after.review.reasons])]
  const factsToVerify = [...new Set([...before.factsToVerify, ...after.factsToVerify])]
  const claimedFacts = [...new Set([...before.claimedFacts, ...after.claimedFacts])]
  return {
    ...before,
    flags,
    issues,
    severity,
    emotion: after.emotion,
    factsToVerify,
    claimedFacts,
    review: { required: reasons.length > 0, reasons },
  }
}
