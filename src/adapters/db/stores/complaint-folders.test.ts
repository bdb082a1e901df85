import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../../domain/principal.ts'
import { pgliteSnapshot } from '../../../testing/database-templates.ts'
import { makeAssessment } from '../../../testing/make-check-context.ts'
import { makeComplaint } from '../../../testing/make-records.ts'
import { testParts } from '../../../testing/open-test-database.ts'
import { watchStatements } from '../../../testing/watch-statements.ts'
import { openPglite, type PgliteDatabase } from '../pglite/pglite-database.ts'
import { presentPglite } from '../present-pglite.ts'

const actor = systemActor('test')

describe('the folders of a page of complaints', () => {
  let database: PgliteDatabase
  const statements: string[] = []
  const ids = Array.from({ length: 12 }, (_, at) => `cmp_${at}`)

  beforeAll(async () => {
    database = await openPglite({ snapshot: new Uint8Array(await readFile(await pgliteSnapshot())) })
    await unitOfWork().run(actor, async (tx) => {
      for (const id of ids) {
        await tx.complaints.insert(makeComplaint(id))
        await tx.assessments.append(id, {
          version: 1,
          assessment: makeAssessment(),
          similarCases: [],
          meta: {},
          correctedBy: null,
          reason: null,
          at: '2025-11-27T10:00:00+08:00',
        })
      }
    })
  })
  afterAll(() => database.close())

  const unitOfWork = () => presentPglite({ ...database, ...watchStatements(database, statements) }, testParts()).unitOfWork

  const statementsFor = async (some: readonly string[]): Promise<number> => {
    statements.splice(0)
    const folders = await unitOfWork().read(actor, (tx) => tx.folders.load(some))
    expect(folders.size).toBe(some.length)
    return statements.length
  }

  it('take as many statements for twelve as for one', async () => {
    expect(await statementsFor(ids)).toBe(await statementsFor(ids.slice(0, 1)))
  })
})
