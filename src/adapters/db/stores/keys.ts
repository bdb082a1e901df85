import { desc, eq, sql } from 'drizzle-orm'
import type { KeyStore, StoredKey } from '../../../ports/stores/keys.ts'
import type { StoreContext } from '../store-context.ts'
import { apiKeys, principals } from '../tables.ts'

export function createKeyStore({ db }: StoreContext): KeyStore {
  const stored = () =>
    db.select({ key: apiKeys, principal: principals }).from(apiKeys).innerJoin(principals, eq(principals.id, apiKeys.principalId))
  return {
    insert: async ({ principal, ...key }) => {
      await db.insert(apiKeys).values({ ...key, principalId: principal.id })
    },
    findByPrefix: async (prefix) => (await stored().where(eq(apiKeys.prefix, prefix))).map(keyOf)[0] ?? null,
    list: async () => (await stored().where(eq(apiKeys.kind, 'key')).orderBy(desc(apiKeys.position))).map(keyOf),
    revoke: async (id, at) => {
      // The first revocation counts.
      await db
        .update(apiKeys)
        .set({ revokedAt: sql`coalesce(${apiKeys.revokedAt}, ${at})` })
        .where(eq(apiKeys.id, id))
      return (await stored().where(eq(apiKeys.id, id))).map(keyOf)[0] ?? null
    },
    touch: async (id, at) => {
      await db.update(apiKeys).set({ lastUsedAt: at }).where(eq(apiKeys.id, id))
    },
  }
}

type JoinedKey = { readonly key: typeof apiKeys.$inferSelect; readonly principal: typeof principals.$inferSelect }

function keyOf({ key: { position: _position, principalId: _principal, ...key }, principal }: JoinedKey): StoredKey {
  return { ...key, principal }
}
