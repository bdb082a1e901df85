import { TingsuError } from '../../domain/errors.ts'
import { systemActor } from '../../domain/principal.ts'
import type { UnitOfWork } from '../../ports/unit-of-work.ts'

/** The active classifier: its description as JSON and its weights. Throws unavailable when none was loaded. */
export async function readClassifierParts(unitOfWork: UnitOfWork): Promise<{ model: unknown; weights: Uint8Array }> {
  return unitOfWork.read(systemActor('start'), async ({ catalogues }) => {
    const model = await catalogues.load('classifier.model')
    const weights = await catalogues.loadBytes('classifier.weights')
    if (!model || !weights) throw new TingsuError('unavailable', 'the classifier was never loaded: run `npm run db -- seed`')
    return { model: model.content, weights: weights.bytes }
  })
}
