import type { SimilarCase } from '../../domain/guidance-case.ts'
import { authorise } from '../../domain/permissions.ts'
import { PersonalDataVault } from '../../domain/personal-data.ts'
import type { Actor } from '../../domain/principal.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { embed } from '../embed.ts'
import { mask } from '../mask.ts'
import { retrieve } from '../retrieve.ts'

/** The guidance cases nearest to a text, best first. */
export async function searchCases(
  deps: FlowDependencies,
  actor: Actor,
  { text, limit }: { text: string; limit: number },
): Promise<readonly SimilarCase[]> {
  authorise(actor, 'case.read')
  const narrative = mask(text, new PersonalDataVault())
  const vector = await embed(deps.embedder, narrative)
  return retrieve(deps.unitOfWork, actor, {
    narrative,
    vector,
    model: deps.embedder.model,
    classification: deps.classifier.classify(narrative),
    limit,
  })
}
