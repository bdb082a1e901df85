import { adminChain } from '../../domain/audit.ts'
import type { Dispute } from '../../domain/dispute.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Caller } from '../caller.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { demotedNow } from './demoted-now.ts'

export type SettleDispute = { readonly id: string; readonly verdict: 'upheld' | 'rejected'; readonly reason: string }

/** QA settles a dispute: upheld, the check was wrong. Too many upheld ones demote the check to a warning, which is audited. */
export async function settleDispute(
  deps: FlowDependencies,
  caller: Caller<Dispute>,
  { id, verdict, reason }: SettleDispute,
): Promise<Dispute> {
  const { actor } = caller
  authorise(actor, 'dispute.settle')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const dispute = await tx.disputes.find(id)
      if (!dispute) throw new TingsuError('not_found', 'there is no such dispute')
      if (dispute.status !== 'open') throw new TingsuError('state_forbids', `the dispute is ${dispute.status} already`)
      if (dispute.raisedBy === actor.principal.id) throw new TingsuError('forbidden', 'whoever raised a dispute does not settle it')
      const { say, save } = await openStaffWriting(tx, dispute.complaintId)
      const settled: Dispute = {
        ...dispute,
        status: verdict,
        settledBy: actor.principal.id,
        settlement: say(reason),
        settledAt: deps.clock.now(),
      }
      await save()
      const before = await demotedNow(deps, tx)
      await tx.disputes.settle(settled)
      const { complaintId, principleId } = dispute
      const details = { disputeId: id, principleId, verdict }
      await tx.audit.append({ chain: complaintId, action: 'dispute.settled', subject: id, details })
      if (!before.has(principleId) && (await demotedNow(deps, tx)).has(principleId))
        await tx.audit.append({ chain: adminChain, action: 'check.demoted', subject: principleId, details: { principleId, disputeId: id } })
      return settled
    },
    caller.once,
  )
}
