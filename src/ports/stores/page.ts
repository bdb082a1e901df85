/** A page of a list. `cursor` is opaque; null is the first page or no further one. */
export type PageRequest = { readonly limit: number; readonly cursor: string | null }
export type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null }
