/** Half-open UTF-16 range [start, end) into a text. */
export type Span = { readonly start: number; readonly end: number }
