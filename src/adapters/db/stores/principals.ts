import { eq } from 'drizzle-orm'
import type { PrincipalStore } from '../../../ports/stores/keys.ts'
import type { StoreContext } from '../store-context.ts'
import { principals } from '../tables.ts'

export function createPrincipalStore({ db }: StoreContext): PrincipalStore {
  return {
    insert: async (principal) => {
      await db.insert(principals).values(principal)
    },
    find: async (id) => (await db.select().from(principals).where(eq(principals.id, id)))[0] ?? null,
  }
}
