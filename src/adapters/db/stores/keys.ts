import { and, desc, eq, isNull } from 'drizzle-orm'
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
      // One of two at once revokes it; the other gets null.
      const [revoked] = await db
        .update(apiKeys)
        .set({ revokedAt: at })
        .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
        .returning({ id: apiKeys.id })
      return revoked ? ((await stored().where(eq(apiKeys.id, id))).map(keyOf)[0] ?? null) : null
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
