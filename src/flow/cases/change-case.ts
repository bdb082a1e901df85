import { adminChain } from '../../domain/audit.ts'
import { TingsuError } from '../../domain/errors.ts'
import type { GuidanceCase, GuidanceCaseContent } from '../../domain/guidance-case.ts'
import { type Change, overlay } from '../../domain/overlay.ts'
import { authorise } from '../../domain/permissions.ts'
import type { RevisedCaller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { chunksOf, embedChunks } from './case-chunks.ts'
import { refuseUnknownPrinciples } from './case-rules.ts'

export type ChangeCase = { readonly id: string; readonly change: Change<GuidanceCaseContent> }

/** Changes a guidance case; changed passages are embedded anew before the change is visible. */
export async function changeCase(
  deps: FlowDependencies,
  caller: RevisedCaller<GuidanceCase>,
  { id, change }: ChangeCase,
): Promise<GuidanceCase> {
  const { actor } = caller
  authorise(actor, 'case.write')
  refuseUnknownPrinciples(change.principleIds ?? [], deps.knowledge.principles)
  const current = await deps.unitOfWork.read(actor, (tx) => tx.cases.find(id))
  if (!current) throw new TingsuError('not_found', 'there is no such case')
  const changed: GuidanceCase = { ...overlay<GuidanceCase>(current, change), version: caller.revision }
  const chunks = await chunksOf(deps.hasher, id, changed)
  const vectors = await embedChunks(deps.embedder, chunks)
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      const saved = await tx.cases.update(changed)
      await tx.caseIndex.replaceChunks(id, chunks)
      await tx.caseIndex.saveVectors(deps.embedder.model, vectors)
      await tx.audit.append({
        chain: adminChain,
        action: 'case.changed',
        subject: id,
        details: { caseId: id, version: saved.version, fields: Object.keys(change) },
      })
      return saved
    },
    caller.once,
  )
}
