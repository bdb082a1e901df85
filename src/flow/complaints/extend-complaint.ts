import type { Complaint } from '../../domain/complaint.ts'
import type { ComplaintView } from '../../domain/complaint-view.ts'
import { latestExtension } from '../../domain/deadlines.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import { clockOf } from '../assess.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { latestAssessment, lockComplaint } from './complaint-file.ts'
import { openStaffWriting } from './staff-writing.ts'
import { viewComplaint } from './view-complaint.ts'

export type ExtendComplaint = { readonly id: string; readonly until: string; readonly reason: string }

/** Records an approved extension of the statutory time, within what the rule allows from the day of receipt. */
export async function extendComplaint(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  { id, until, reason }: ExtendComplaint,
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.extend')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, id)
      const rule = allowedExtension(deps, complaint, until)
      const latest = await latestAssessment(tx, id)
      const version = latest.version + 1
      const writing = await openStaffWriting(tx, id)
      const masked = writing.say(reason)
      await writing.save()
      const assessment = { ...latest.assessment, deadlines: { ...latest.assessment.deadlines, extendedTo: until } }
      await tx.assessments.append(id, {
        ...latest,
        version,
        assessment,
        correctedBy: actor.principal.id,
        reason: masked,
        at: deps.clock.now(),
      })
      const saved = await tx.complaints.update({ ...complaint, assessmentVersion: version, extendedTo: until, updatedAt: deps.clock.now() })
      await tx.audit.append({
        chain: id,
        action: 'complaint.extended',
        subject: id,
        details: { until, rule, reasonDigest: await deps.cipher.blindIndex(masked) },
      })
      await tx.events.append({ type: 'complaint.extended', complaintId: id, externalId: saved.externalId })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}

function allowedExtension(deps: FlowDependencies, complaint: Complaint, until: string): string {
  if (complaint.deliveredAt || complaint.status === 'closed')
    throw new TingsuError('state_forbids', 'the customer has been told: there is no time left to extend')
  const latest = complaint.decideBy && latestExtension(clockOf(complaint, complaint), deps.knowledge.rules, deps.knowledge.holidays)
  if (!latest) throw new TingsuError('state_forbids', 'no rule allows an extension for this complaint')
  const current = complaint.extendedTo ?? complaint.decideBy ?? ''
  if (Date.parse(until) <= Date.parse(current)) throw beyond(`an extension ends after the present limit ${current}`)
  if (Date.parse(until) > Date.parse(latest.until)) throw beyond(`rule ${latest.rule} allows no extension beyond ${latest.until}`)
  return latest.rule
}

const beyond = (detail: string) => new TingsuError('state_forbids', detail, { errors: [{ pointer: '/until', detail }] })
