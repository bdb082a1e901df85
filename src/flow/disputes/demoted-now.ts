import { demotedBy, demotionFrom } from '../../domain/dispute.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { FlowDependencies } from '../dependencies.ts'

/** The checks that only warn today, because QA found them wrong too often. */
export const demotedNow = async ({ clock }: Pick<FlowDependencies, 'clock'>, tx: Pick<Stores, 'disputes'>): Promise<ReadonlySet<string>> =>
  demotedBy(await tx.disputes.countUpheld(demotionFrom(clock.now())))
