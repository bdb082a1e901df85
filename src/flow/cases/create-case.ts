import { adminChain } from '../../domain/audit.ts'
import type { GuidanceCase, GuidanceCaseContent } from '../../domain/guidance-case.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Caller } from '../caller.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { chunksOf, embedChunks } from './case-chunks.ts'
import { refuseUnknownPrinciples } from './case-rules.ts'

/** Adds a guidance case of the bank's own and makes it findable at once. */
export async function createCase(
  deps: FlowDependencies,
  caller: Caller<GuidanceCase>,
  content: GuidanceCaseContent,
): Promise<GuidanceCase> {
  const { actor } = caller
  authorise(actor, 'case.write')
  refuseUnknownPrinciples(content.principleIds, deps.knowledge.principles)
  const created: GuidanceCase = {
    ...content,
    id: deps.ids.next('case'),
    form: 'case',
    industry: 'bank',
    provenance: 'bank',
    sourceLines: [],
    version: 1,
  }
  const chunks = await chunksOf(deps.hasher, created.id, created)
  const vectors = await embedChunks(deps.embedder, chunks)
  return deps.unitOfWork.run(
    actor,
    async (tx) => {
      await tx.cases.insert(created)
      await tx.caseIndex.replaceChunks(created.id, chunks)
      await tx.caseIndex.saveVectors(deps.embedder.model, vectors)
      await tx.audit.append({ chain: adminChain, action: 'case.created', subject: created.id, details: { caseId: created.id, version: 1 } })
      return created
    },
    caller.once,
  )
}
