import type { Ids } from '../../ports/ids.ts'

/** Random ids, 128 bits. */
export const randomIds: Ids = { next: (prefix) => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}` }
