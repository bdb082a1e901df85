import type { CheckContext } from '../../domain/check.ts'
import { type Reading, readText } from '../../language/reading.ts'

/** A context whose draft is read already: many checks share one reading. */
export type ReadContext = CheckContext & { readonly reading?: Reading }

/** The reading of the draft: the one that came with the context, else a fresh one. */
export const readingOf = (context: ReadContext): Reading => context.reading ?? readText(context.text)
