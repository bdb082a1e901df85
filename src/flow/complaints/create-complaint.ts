import type { Complaint } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import type { Fact } from '../../domain/fact.ts'
import { authorise, may } from '../../domain/permissions.ts'
import { PersonalDataVault } from '../../domain/personal-data.ts'
import type { ComplaintRequest } from '../../domain/triage-request.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { storeGeneratedDraft } from '../drafts/store-generated-draft.ts'
import { mask } from '../mask.ts'
import { type Triaged, triage } from '../triage.ts'
import { viewComplaint } from './view-complaint.ts'

/** Takes a complaint in: triages it, then stores everything of it in one unit of work. Throws external_id_taken. */
export async function createComplaint(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  request: ComplaintRequest,
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.create')
  const vault = new PersonalDataVault()
  const factStatus = may(actor, 'fact.settle') ? 'verified' : 'proposed'
  const triaged = await triage(deps, request, { actor, vault, factStatus, door: 'complaint' })
  const complaint = newComplaint(deps, { request, triaged, vault, orgUnit: actor.orgUnit })
  const narrativeDigest = await deps.cipher.blindIndex(triaged.complaint.narrative.text)
  const received = { channel: complaint.channel, engine: triaged.outcome.meta.engine, narrativeDigest }

  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      await tx.complaints.insert(complaint)
      await tx.vaults.save(complaint.id, vault.keepable)
      await tx.contacts.insertHistory(complaint.id, triaged.complaint.history)
      for (const fact of triaged.complaint.facts)
        await storeFact(deps, tx, { complaintId: complaint.id, fact: { ...fact, source: actor.role } })
      await tx.audit.append({ chain: complaint.id, action: 'complaint.received', subject: complaint.id, details: received })
      await tx.events.append({ type: 'complaint.received', complaintId: complaint.id, externalId: complaint.externalId })
      await storeAssessment(deps, tx, { complaint, triaged })
      if (triaged.outcome.draft)
        await storeGeneratedDraft(deps, tx, { complaint, content: triaged.outcome.draft, meta: triaged.outcome.meta })
      return viewComplaint(tx, complaint)
    },
    caller.once,
  )
}

type GivenFact = { readonly complaintId: string; readonly fact: Fact & { source: string } }

async function storeFact(deps: FlowDependencies, tx: Stores, { complaintId, fact }: GivenFact): Promise<void> {
  await tx.facts.insert(complaintId, fact)
  const details = { factId: fact.id, status: fact.status, statementDigest: await deps.cipher.blindIndex(fact.statement) }
  await tx.audit.append({ chain: complaintId, action: 'fact.added', subject: fact.id, details })
}

async function storeAssessment(
  deps: FlowDependencies,
  tx: Stores,
  { complaint, triaged }: { complaint: Complaint; triaged: Triaged },
): Promise<void> {
  const { assessment, similarCases, meta } = triaged.outcome
  const { engine, embeddingModel } = meta
  await tx.assessments.append(complaint.id, {
    version: 1,
    assessment,
    similarCases,
    meta,
    correctedBy: null,
    reason: null,
    at: deps.clock.now(),
  })
  const details = { assessmentVersion: 1, engine, embeddingModel, severity: assessment.severity }
  await tx.audit.append({ chain: complaint.id, action: 'complaint.assessed', subject: complaint.id, details })
  await tx.events.append({ type: 'complaint.triaged', complaintId: complaint.id, externalId: complaint.externalId })
}

type NewComplaint = {
  readonly request: ComplaintRequest
  readonly triaged: Triaged
  readonly vault: PersonalDataVault
  readonly orgUnit: string | null
}

function newComplaint(deps: FlowDependencies, { request, triaged, vault, orgUnit }: NewComplaint): Complaint {
  const { complaint, outcome } = triaged
  const { assessment } = outcome
  const now = deps.clock.now()
  const { channel, receivedAt, customer, branch, product, regulator } = complaint
  return {
    id: deps.ids.next('cmp'),
    externalId: request.externalId ?? null,
    status: outcome.draft ? 'drafting' : 'triaged',
    channel,
    receivedAt,
    customer,
    branch,
    product,
    regulator,
    nature: assessment.nature,
    narrative: complaint.narrative.text,
    related: request.related ?? [],
    attachments: attachmentsOf(request, vault),
    assessmentVersion: 1,
    severity: assessment.severity,
    highestSeverity: assessment.severity,
    decideBy: assessment.deadlines.decideBy,
    extendedTo: null,
    deliveredAt: null,
    assignee: null,
    orgUnit,
    erasedAt: null,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  }
}

// A file is often named after the person it came from.
function attachmentsOf({ attachments = [] }: ComplaintRequest, vault: PersonalDataVault): Complaint['attachments'] {
  return attachments.map(({ name, mediaType, ref }) => ({ name: mask(name, vault).text, mediaType, ref: mask(ref, vault).text }))
}
