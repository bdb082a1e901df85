import type { Actor } from '../domain/principal.ts'
import type { Stores } from './stores/stores.ts'

/** A stored HTTP answer, given again for the same idempotency key. */
export type StoredAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }

/** Ties an idempotency key to the change it belongs to: both are committed together. */
export type Once<Result> = {
  readonly key: string
  /** Digest of method, path and body: the same key with another one is refused. */
  readonly fingerprint: string
  readonly present: (result: Result) => StoredAnswer
}

/** Thrown out of `run` when the key was used before: the earlier answer, the change was not made again. */
export class AlreadyAnswered extends Error {
  readonly answer: StoredAnswer

  constructor(answer: StoredAnswer) {
    super('this idempotency key was answered before')
    this.answer = answer
  }
}

export interface UnitOfWork {
  /**
   * Runs `work` in one transaction: state, audit, events and the idempotency answer commit together or not at all.
   * A run inside a run throws. No model or network call belongs inside `work`.
   */
  run<Result>(actor: Actor, work: (tx: Stores) => Promise<Result>, once?: Once<Result>): Promise<Result>
  /** A read-only transaction: one consistent view. */
  read<Result>(actor: Actor, work: (tx: Stores) => Promise<Result>): Promise<Result>
  /**
   * The stored answer of a key of this actor's principal. Throws TingsuError('idempotency_key_reused') for another fingerprint, and
   * 'state_forbids' when the complaint that the answer told of was erased.
   */
  answered(actor: Actor, key: string, fingerprint: string): Promise<StoredAnswer | null>
}
