import { adminChain } from '../../domain/audit.ts'
import { TingsuError } from '../../domain/errors.ts'
import { authorise } from '../../domain/permissions.ts'
import type { RevisedCaller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'

/** Takes a guidance case out of the library. */
export async function deleteCase(deps: FlowDependencies, caller: RevisedCaller<null>, { id }: { id: string }): Promise<null> {
  const { actor } = caller
  authorise(actor, 'case.write')
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      if (!(await tx.cases.find(id))) throw new TingsuError('not_found', 'there is no such case')
      await tx.cases.remove(id, caller.revision)
      await tx.audit.append({ chain: adminChain, action: 'case.deleted', subject: id, details: { caseId: id } })
      return null
    },
    caller.once,
  )
}
