import type { Assessment, AssessmentCorrection } from '../../domain/assessment.ts'
import type { Complaint } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import { deadlinesOf } from '../../domain/deadlines.ts'
import { TingsuError } from '../../domain/errors.ts'
import { isOneOf } from '../../domain/is-one-of.ts'
import { overlay } from '../../domain/overlay.ts'
import { authorise } from '../../domain/permissions.ts'
import { graver, subtypesByType, typeOf } from '../../domain/vocabulary.ts'
import type { AssessmentVersion } from '../../ports/stores/complaints.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import { clockOf } from '../assess.ts'
import type { RevisedCaller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { mask } from '../mask.ts'
import { latestAssessment, loadVault, lockComplaint } from './complaint-file.ts'
import { viewComplaint } from './view-complaint.ts'

export type CorrectComplaint = {
  readonly id: string
  readonly assessment?: AssessmentCorrection | undefined
  readonly reason?: string | undefined
  readonly assignee?: string | null | undefined
}

/** An officer corrects the assessment or takes the complaint on. The old assessment and the reason are kept. */
export async function correctComplaint(
  deps: FlowDependencies,
  caller: RevisedCaller<ComplaintView>,
  input: CorrectComplaint,
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.correct')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, input.id, caller.revision)
      const corrected = input.assessment
        ? await correctAssessment(deps, tx, { complaint, input, principalId: actor.principal.id })
        : complaint
      const assigned = input.assignee === undefined ? corrected : { ...corrected, assignee: input.assignee }
      const saved = await tx.complaints.update({ ...assigned, updatedAt: deps.clock.now() })
      if (input.assignee !== undefined)
        await tx.audit.append({ chain: saved.id, action: 'complaint.assigned', subject: saved.id, details: { assignee: saved.assignee } })
      const changed = [
        ...Object.keys(input.assessment ?? {}).map((field) => `assessment.${field}`),
        ...(input.assignee === undefined ? [] : ['assignee']),
      ]
      await tx.events.append({ type: 'complaint.updated', complaintId: saved.id, externalId: saved.externalId, changed })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}

type Correction = { readonly complaint: Complaint; readonly input: CorrectComplaint; readonly principalId: string }

async function correctAssessment(deps: FlowDependencies, tx: Stores, { complaint, input, principalId }: Correction): Promise<Complaint> {
  const vault = await loadVault(tx, complaint.id)
  const say = (text: string) => mask(text, vault, { keepKnownPlaceholders: true }).text
  const latest = await latestAssessment(tx, complaint.id)
  const correction = maskedCorrection(input.assessment ?? {}, say)
  const inward = (await tx.contacts.list(complaint.id)).filter((contact) => contact.direction === 'in').map((contact) => contact.text)
  refuseForeignEvidence(correction, [complaint.narrative, ...inward])
  const assessment = apply(deps, { complaint, latest, correction })
  const version = latest.version + 1
  const reason = input.reason ? say(input.reason) : null
  await tx.vaults.save(complaint.id, vault.keepable)
  await tx.assessments.append(complaint.id, { ...latest, version, assessment, correctedBy: principalId, reason, at: deps.clock.now() })
  const reasonDigest = reason && (await deps.cipher.blindIndex(reason))
  const details = { assessmentVersion: version, fields: Object.keys(input.assessment ?? {}), reasonDigest }
  await tx.audit.append({ chain: complaint.id, action: 'complaint.corrected', subject: complaint.id, details })
  const highestSeverity = graver(complaint.highestSeverity, assessment.severity)
  return {
    ...complaint,
    assessmentVersion: version,
    nature: assessment.nature,
    severity: assessment.severity,
    highestSeverity,
    decideBy: assessment.deadlines.decideBy,
  }
}

function apply(
  deps: FlowDependencies,
  { complaint, latest, correction }: { complaint: Complaint; latest: AssessmentVersion; correction: AssessmentCorrection },
): Assessment {
  const merged: Assessment = overlay(latest.assessment, correction)
  const placed = placeSubtype(merged, correction)
  const clock = clockOf(placed, complaint)
  const deadlines = { ...deadlinesOf(clock, deps.knowledge.rules, deps.knowledge.holidays), extendedTo: complaint.extendedTo }
  return { ...placed, deadlines }
}

// Type and subtype must tell the same story; a subtype alone names its type.
function placeSubtype(merged: Assessment, correction: AssessmentCorrection): Assessment {
  if (!merged.inScope) return { ...merged, type: null, subtype: null }
  if (correction.subtype && !correction.type) return { ...merged, type: typeOf(correction.subtype) }
  const fits = merged.type !== null && merged.subtype !== null && isOneOf(subtypesByType[merged.type], merged.subtype)
  if (!fits) throw invalid('/assessment/subtype', 'the subtype does not belong to the type: give both, or the subtype alone')
  return merged
}

// Only what the officer gives is held against the customer's words; what stood before was proven when it came.
function refuseForeignEvidence({ flags = [], issues = [] }: AssessmentCorrection, said: readonly string[]): void {
  const foreign = ({ evidence }: { evidence: string }) => !said.some((words) => words.includes(evidence))
  const places = [
    ['flags', flags.findIndex(foreign)],
    ['issues', issues.findIndex(foreign)],
  ] as const
  const found = places.find(([, index]) => index >= 0)
  if (found) throw invalid(`/assessment/${found[0]}/${found[1]}/evidence`, 'evidence must be exact words of the customer')
}

function maskedCorrection(correction: AssessmentCorrection, say: (text: string) => string): AssessmentCorrection {
  const { flags, issues, demands, claimedFacts, factsToVerify, actions, department } = correction
  return {
    ...correction,
    ...(flags && { flags: flags.map((flag) => ({ ...flag, evidence: say(flag.evidence) })) }),
    ...(issues && { issues: issues.map((issue) => ({ ...issue, summary: say(issue.summary), evidence: say(issue.evidence) })) }),
    ...(demands && { demands: demands.map((demand) => ({ text: say(demand.text), underlyingNeed: say(demand.underlyingNeed) })) }),
    ...(actions && { actions: actions.map((action) => ({ ...action, what: say(action.what), owner: say(action.owner) })) }),
    ...(department && { department: say(department) }),
    ...(claimedFacts && { claimedFacts: claimedFacts.map(say) }),
    ...(factsToVerify && { factsToVerify: factsToVerify.map(say) }),
  }
}

const invalid = (pointer: string, detail: string) =>
  new TingsuError('invalid_input', 'the correction does not fit the complaint', { errors: [{ pointer, detail }] })
