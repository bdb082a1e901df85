import type { OutcomeAct } from '../../language/acts.ts'

/** A promise of an outcome in the bank's own words. Spans are of the folded text. */
export type OutcomePromise = {
  readonly act: OutcomeAct
  readonly span: { readonly start: number; readonly end: number }
  /** The sentence that holds the promise (folded). */
  readonly sentence: string
  /** Words of assurance stand with it, or nothing but the customer's consent does. */
  readonly certain: boolean
  /** It hangs on checking being over or on 「按规定」: the words leave open whether an outcome is promised. */
  readonly open: boolean
}
