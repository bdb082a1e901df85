/**
 * How words show a flag, over folded sentences. `plain` words show it whatever the classifier says; `proof` and `hint` show
 * it where the classifier is not too far from agreeing; `innocent` are readings of the same words that show nothing: they
 * are blanked before matching.
 */
export type FlagPattern = {
  readonly plain?: readonly RegExp[]
  readonly proof: readonly RegExp[]
  readonly hint: readonly RegExp[]
  readonly innocent: readonly RegExp[]
  /** The classifier's probability from which a proof counts. */
  readonly proofFrom: number
  /** The probability from which a hint counts. */
  readonly hintFrom: number
  /** The probability from which the classifier's own clause counts without any word of ours; null = never. */
  readonly aloneFrom: number | null
}

/** Distance within a clause. */
export const near = (most: number): string => `[^，。；！？]{0,${most}}`
/** Distance over commas. */
export const far = (most: number): string => `[^。；！？]{0,${most}}`
/** Several words as one alternative. */
export const any = (...words: readonly string[]): string => `(?:${words.join('|')})`
export const number = '[\\d一二两三四五六七八九十百千万几多好数]'
