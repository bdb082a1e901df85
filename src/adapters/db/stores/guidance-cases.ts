import { and, asc, eq, inArray } from 'drizzle-orm'
import { TingsuError } from '../../../domain/errors.ts'
import type { CaseStore } from '../../../ports/stores/cases.ts'
import type { StoreContext } from '../store-context.ts'
import { guidanceCases } from '../tables.ts'

export function createCaseStore({ db }: StoreContext): CaseStore {
  return {
    find: async (id) => (await db.select().from(guidanceCases).where(eq(guidanceCases.id, id)))[0] ?? null,
    list: (ids) => {
      const chosen = ids && inArray(guidanceCases.id, [...ids])
      return db.select().from(guidanceCases).where(chosen).orderBy(asc(guidanceCases.id))
    },
    insert: async (guidanceCase) => {
      await db.insert(guidanceCases).values(guidanceCase)
    },
    update: async (guidanceCase) => {
      const { id, version } = guidanceCase
      const [saved] = await db
        .update(guidanceCases)
        .set({ ...guidanceCase, version: version + 1 })
        .where(and(eq(guidanceCases.id, id), eq(guidanceCases.version, version)))
        .returning()
      return saved ?? Promise.reject(stale())
    },
    remove: async (id, version) => {
      const removed = await db
        .delete(guidanceCases)
        .where(and(eq(guidanceCases.id, id), eq(guidanceCases.version, version)))
        .returning({ id: guidanceCases.id })
      if (removed.length === 0) throw stale()
    },
  }
}

const stale = () => new TingsuError('stale', 'the case was changed meanwhile: read it again')
