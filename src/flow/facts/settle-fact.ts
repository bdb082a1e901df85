import { TingsuError } from '../../domain/errors.ts'
import type { Fact } from '../../domain/fact.ts'
import { isOneOf } from '../../domain/is-one-of.ts'
import { authorise } from '../../domain/permissions.ts'
import type { FactStatus } from '../../domain/vocabulary.ts'
import type { Caller } from '../caller.ts'
import { lockComplaint } from '../complaints/complaint-file.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'

export type SettleFact = {
  readonly complaintId: string
  readonly factId: string
  readonly status: 'verified' | 'superseded'
  readonly reason: string
}

const moves = { proposed: ['verified', 'superseded'], verified: ['superseded'], superseded: [] } as const satisfies Record<
  FactStatus,
  readonly FactStatus[]
>

/** Verifies a proposed fact, or supersedes one; drafts that used a superseded fact cannot be approved. */
export async function settleFact(
  deps: FlowDependencies,
  caller: Caller<Fact>,
  { complaintId, factId, status, reason: given }: SettleFact,
): Promise<Fact> {
  const { actor } = caller
  authorise(actor, 'fact.settle')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, complaintId)
      const fact = (await tx.facts.list(complaintId)).find((each) => each.id === factId)
      if (!fact) throw new TingsuError('not_found', 'the complaint has no such fact')
      if (!isOneOf(moves[fact.status], status))
        throw new TingsuError('state_forbids', `a fact that is ${fact.status} cannot become ${status}`)
      const { say, save } = await openStaffWriting(tx, complaintId)
      const reason = say(given)
      await save()
      await tx.facts.settle(complaintId, factId, { status, reason })
      await tx.complaints.update({ ...complaint, updatedAt: deps.clock.now() })
      const details = { factId, status, reasonDigest: await deps.cipher.blindIndex(reason) }
      await tx.audit.append({ chain: complaintId, action: 'fact.settled', subject: factId, details })
      await tx.events.append({ type: 'complaint.updated', complaintId, externalId: complaint.externalId, changed: ['facts'] })
      return { ...fact, status, reason }
    },
    caller.once,
  )
}
