import type { Actor } from '../domain/principal.ts'
import type { Once } from '../ports/unit-of-work.ts'

/** Who calls a verb, and under which idempotency key the answer is kept. */
export type Caller<Result> = { readonly actor: Actor; readonly once?: Once<Result> | undefined }

/** A caller that names the revision it read: a newer one there means 412. */
export type RevisedCaller<Result> = Caller<Result> & { readonly revision: number }
