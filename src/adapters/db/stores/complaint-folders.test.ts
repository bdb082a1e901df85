import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../../domain/principal.ts'
import { listComplaints } from '../../../flow/complaints/list-complaints.ts'
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

  const statementsFor = async (limit: number): Promise<number> => {
    statements.splice(0)
    const { items } = await listComplaints({ unitOfWork: unitOfWork() }, actor, { filter: {}, page: { limit, cursor: null } })
    expect(items).toHaveLength(limit)
    return statements.length
  }

  it('take as many statements for twelve as for one, begin and commit included', async () => {
    const statementsForOne = await statementsFor(1)
    expect(await statementsFor(12)).toBe(statementsForOne)
    expect(statementsForOne).toBeLessThanOrEqual(11)
  })
})
