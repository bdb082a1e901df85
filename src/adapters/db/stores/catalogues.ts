import { and, eq, ne } from 'drizzle-orm'
import type { CatalogueStore } from '../../../ports/stores/catalogues.ts'
import type { StoreContext } from '../store-context.ts'
import { artifacts, catalogues } from '../tables.ts'

export function createCatalogueStore({ db, clock }: StoreContext): CatalogueStore {
  return {
    load: async (name) => {
      const found = await db
        .select()
        .from(catalogues)
        .where(and(eq(catalogues.name, name), eq(catalogues.active, true)))
      return found.map(({ hash, content }) => ({ hash, content }))[0] ?? null
    },
    activate: async (name, hash, content) => {
      await db
        .update(catalogues)
        .set({ active: false })
        .where(and(eq(catalogues.name, name), ne(catalogues.hash, hash)))
      const row = db.insert(catalogues).values({ name, hash, content, active: true, loadedAt: clock.now() })
      await row.onConflictDoUpdate({ target: [catalogues.name, catalogues.hash], set: { active: true } })
    },
    loadBytes: async (name) => {
      const found = await db
        .select()
        .from(artifacts)
        .where(and(eq(artifacts.name, name), eq(artifacts.active, true)))
      return found.map(({ hash, bytes }) => ({ hash, bytes }))[0] ?? null
    },
    activateBytes: async (name, hash, bytes) => {
      await db
        .update(artifacts)
        .set({ active: false })
        .where(and(eq(artifacts.name, name), ne(artifacts.hash, hash)))
      const row = db.insert(artifacts).values({ name, hash, bytes, active: true, loadedAt: clock.now() })
      await row.onConflictDoUpdate({ target: [artifacts.name, artifacts.hash], set: { active: true } })
    },
    activeHashes: async () => {
      const { name, hash } = catalogues
      const contents = await db.select({ name, hash }).from(catalogues).where(eq(catalogues.active, true))
      const files = await db.select({ name: artifacts.name, hash: artifacts.hash }).from(artifacts).where(eq(artifacts.active, true))
      return Object.fromEntries([...contents, ...files].map((each) => [each.name, each.hash]))
    },
  }
}
