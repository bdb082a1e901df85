import type { Assessment } from '../../domain/assessment.ts'
import type { Complaint, Contact } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import { authorise } from '../../domain/permissions.ts'
import { type Channel, graver } from '../../domain/vocabulary.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { Caller } from '../caller.ts'
import { latestAssessment, loadVault, lockComplaint, readComplaintRow } from '../complaints/complaint-file.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import { viewComplaint } from '../complaints/view-complaint.ts'
import type { FlowDependencies } from '../dependencies.ts'
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

/** The customer came back, or was called. An inward contact is triaged again with what went before: never milder, no second clock. */
export async function addContact(deps: FlowDependencies, caller: Caller<ComplaintView>, input: AddContact): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'contact.add')
  const again = input.direction === 'in' ? await triageAgain(deps, caller, input) : null
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, input.id)
      const writing = await openStaffWriting(tx, input.id)
      const contact: Contact = {
        id: deps.ids.next('cnt'),
        at: input.at,
        direction: input.direction,
        channel: input.channel,
        text: writing.say(input.text),
        externalId: input.externalId ?? null,
      }
      await writing.save()
      await tx.contacts.insert(input.id, contact)
      await tx.audit.append({
        chain: input.id,
        action: 'contact.added',
        subject: input.id,
        details: { contactId: contact.id, direction: contact.direction, channel: contact.channel },
      })
      const assessed = again ? await storeReassessment(deps, tx, { complaint, again }) : complaint
      const saved = await tx.complaints.update({ ...assessed, updatedAt: deps.clock.now() })
      await tx.events.append({
        type: 'complaint.updated',
        complaintId: saved.id,
        externalId: saved.externalId,
        changed: again ? ['history', 'assessment'] : ['history'],
      })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}

// Everything the customer ever said, oldest first, is one narrative; it is restored so that one vault masks it anew.
async function triageAgain(deps: FlowDependencies, { actor }: Caller<ComplaintView>, input: AddContact): Promise<Triaged> {
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
  return triage(deps, request, { actor, vault, factStatus: 'proposed' })
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
