import type { ComplaintView } from '../../domain/complaint-view.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import { letterStageOf } from '../../principles/infer-stage.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { lockComplaint } from './complaint-file.ts'
import { moveComplaint } from './move-complaint.ts'
import { openStaffWriting } from './staff-writing.ts'
import { viewComplaint } from './view-complaint.ts'

export type DeliverComplaint = {
  readonly id: string
  readonly channel: string
  readonly at: string
  readonly draftId?: string | undefined
  readonly proof?: string | undefined
}

/** The approved reply has reached the customer: that, not the approval, stops the statutory clock. */
export async function deliverComplaint(
  deps: FlowDependencies,
  caller: Caller<ComplaintView>,
  input: DeliverComplaint,
): Promise<ComplaintView> {
  const { actor } = caller
  authorise(actor, 'complaint.deliver')
  if (Date.parse(input.at) > Date.parse(deps.clock.now()) + 300_000) throw wrongTime('a delivery cannot lie in the future')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, input.id)
      if (Date.parse(input.at) < Date.parse(complaint.receivedAt)) throw wrongTime('a delivery cannot come before the complaint')
      const delivered = moveComplaint(complaint, 'delivered')
      const draft = await approvedDraft(tx, input)
      const writing = await openStaffWriting(tx, input.id)
      const delivery = {
        id: deps.ids.next('dlv'),
        draftId: draft.id,
        draftVersion: draft.version,
        stage: letterStageOf(draft),
        channel: input.channel,
        at: input.at,
        proof: input.proof ? writing.say(input.proof) : null,
      }
      await writing.save()
      await tx.deliveries.insert(input.id, delivery)
      const saved = await tx.complaints.update({ ...delivered, deliveredAt: input.at, updatedAt: deps.clock.now() })
      await tx.audit.append({
        chain: saved.id,
        action: 'complaint.delivered',
        subject: saved.id,
        details: { deliveryId: delivery.id, channel: delivery.channel, at: delivery.at },
      })
      await tx.events.append({
        type: 'complaint.delivered',
        complaintId: saved.id,
        externalId: saved.externalId,
        draftId: draft.id,
        version: draft.version,
      })
      return viewComplaint(tx, saved)
    },
    caller.once,
  )
}

// Without a draft id the one approved last was told.
async function approvedDraft(tx: Stores, { id, draftId }: DeliverComplaint) {
  const draft = (await tx.drafts.listFor(id)).findLast(
    (each) => each.status === 'approved' && (draftId === undefined || each.id === draftId),
  )
  if (!draft) throw new TingsuError('state_forbids', 'no draft of this complaint is approved: nothing can have been delivered')
  return draft
}

const wrongTime = (message: string) =>
  new TingsuError('invalid_input', message, { errors: [{ pointer: '/at', detail: 'give the time at which the customer was told' }] })
