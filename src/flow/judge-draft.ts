import type { CheckContext, CheckReport } from '../domain/check.ts'
import type { Actor } from '../domain/principal.ts'
import type { SentenceOpinions } from '../domain/sentence-opinion.ts'
import type { Stores } from '../ports/stores/stores.ts'
import { check } from './check.ts'
import type { FlowDependencies } from './dependencies.ts'
import { demotedNow } from './disputes/demoted-now.ts'
import { readSentences } from './read-sentences.ts'

export type Unread = Omit<CheckContext, 'opinions'>

/** What the checks say of a draft today: its sentences are read, and what QA demoted only warns. */
export async function judgeDraft(deps: FlowDependencies, actor: Actor, context: Unread): Promise<CheckReport> {
  const opinions = await readSentences(deps.reader, context.text)
  return deps.unitOfWork.read(actor, (tx) => judgeReadDraft(deps, tx, { ...context, opinions }))
}

/** The same within a unit of work, where nothing may be waited for: what the reader thinks was asked before. */
export async function judgeReadDraft(
  deps: FlowDependencies,
  tx: Pick<Stores, 'disputes'>,
  context: Unread & { readonly opinions: SentenceOpinions | null },
): Promise<CheckReport> {
  return check(context, deps.knowledge, await demotedNow(deps, tx))
}
