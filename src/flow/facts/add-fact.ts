import type { Fact, FactInput } from '../../domain/fact.ts'
import { authorise, may } from '../../domain/permissions.ts'
import type { Caller } from '../caller.ts'
import { lockComplaint } from '../complaints/complaint-file.ts'
import { openStaffWriting } from '../complaints/staff-writing.ts'
import type { FlowDependencies } from '../dependencies.ts'

export type AddFact = Omit<FactInput, 'id'> & { readonly complaintId: string; readonly source: string }
export type StoredFact = Fact & { readonly source: string }

/** An officer's fact is verified at once; a CRM's is proposed until an officer verifies it. */
export async function addFact(deps: FlowDependencies, caller: Caller<StoredFact>, { complaintId, ...input }: AddFact): Promise<StoredFact> {
  const { actor } = caller
  authorise(actor, 'fact.add')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const complaint = await lockComplaint(tx, complaintId)
      const { say, save } = await openStaffWriting(tx, complaintId)
      const status = may(actor, 'fact.settle') ? 'verified' : 'proposed'
      const fact: StoredFact = { ...input, id: deps.ids.next('fct'), status, statement: say(input.statement), source: say(input.source) }
      await save()
      await tx.facts.insert(complaintId, fact)
      await tx.complaints.update({ ...complaint, updatedAt: deps.clock.now() })
      const statementDigest = await deps.cipher.blindIndex(fact.statement)
      await tx.audit.append({
        chain: complaintId,
        action: 'fact.added',
        subject: fact.id,
        details: { factId: fact.id, status, statementDigest },
      })
      await tx.events.append({ type: 'complaint.updated', complaintId, externalId: complaint.externalId, changed: ['facts'] })
      return fact
    },
    caller.once,
  )
}
