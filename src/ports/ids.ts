/** Opaque ids: `next('cmp')` gives cmp_… */
export interface Ids {
  next(prefix: string): string
}
