import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tokensOf } from '../../language/bigrams.ts'
import { makeGuidanceCase, makeKey, makeOfficer } from '../../testing/make-records.ts'
import type { ContractDatabase, OpenContractDatabase } from '../unit-of-work.contract.ts'
import type { CaseChunk } from './cases.ts'
import type { Stores } from './stores.ts'

const officer = makeOfficer()
const at = '2025-11-27T10:00:00+08:00'
const chunk = (caseId: string, ordinal: number, text: string): CaseChunk => ({ caseId, ordinal, text, textHash: `hash of ${text}` })
const vector = (...values: number[]) => Float32Array.from(values)

export function libraryContract(name: string, open: OpenContractDatabase): void {
  describe(`the library on ${name}`, () => {
    let database: ContractDatabase
    beforeAll(async () => {
      database = await open()
    })
    afterAll(() => database.close())

    const run = <Result>(work: (tx: Stores) => Promise<Result>) => database.unitOfWork.run(officer, work)
    const read = <Result>(work: (tx: Stores) => Promise<Result>) => database.unitOfWork.read(officer, work)

    it('keeps guidance cases by version: stored, changed, removed, never over a newer one', async () => {
      const given = makeGuidanceCase('case-b')
      await run((tx) => tx.cases.insert(given))
      await run((tx) => tx.cases.insert(makeGuidanceCase('case-a', { type: null, subtype: null })))
      expect(await read((tx) => tx.cases.find('case-b'))).toEqual(given)
      expect(await read((tx) => tx.cases.list(['case-b', 'case-none']))).toEqual([given])
      expect(await read((tx) => tx.cases.list([]))).toEqual([])
      expect((await read((tx) => tx.cases.list())).map((each) => each.id)).toEqual(['case-a', 'case-b'])
      const saved = await run((tx) => tx.cases.update({ ...given, title: '改名' }))
      expect(saved).toEqual({ ...given, title: '改名', version: 2 })
      await expect(run((tx) => tx.cases.update(given))).rejects.toMatchObject({ code: 'stale' })
      await expect(run((tx) => tx.cases.remove('case-b', 1))).rejects.toMatchObject({ code: 'stale' })
      await run((tx) => tx.cases.remove('case-b', 2))
      expect(await read((tx) => tx.cases.find('case-b'))).toBeNull()
    })

    describe('the index', () => {
      const [swallowed, queue, fee] = ['自助机吞了我的卡和钱', '大堂排队等了两个小时', '账户被收了管理费没有人告诉我']
      beforeAll(async () => {
        await run(async (tx) => {
          for (const id of ['case-1', 'case-2']) await tx.cases.insert(makeGuidanceCase(id))
          await tx.caseIndex.replaceChunks('case-1', [chunk('case-1', 0, swallowed), chunk('case-1', 1, queue)])
          await tx.caseIndex.replaceChunks('case-2', [chunk('case-2', 0, fee), chunk('case-2', 1, swallowed)])
          await tx.caseIndex.saveVectors('model-3', [
            { textHash: `hash of ${swallowed}`, vector: vector(1, 0, 0) },
            { textHash: `hash of ${queue}`, vector: vector(0.6, 0.8, 0) },
          ])
        })
      })

      it('finds the nearest passages by direction, best first, in every case that has the words', async () => {
        const hits = await read((tx) => tx.caseIndex.nearest('model-3', vector(2, 0, 0), 10))
        expect(hits.map((hit) => [hit.caseId, hit.text, Math.round(hit.score * 1000) / 1000])).toEqual([
          ['case-1', swallowed, 1],
          ['case-2', swallowed, 1],
          ['case-1', queue, 0.6],
        ])
        expect(await read((tx) => tx.caseIndex.nearest('model-3', vector(2, 0, 0), 1))).toHaveLength(1)
        expect(await read((tx) => tx.caseIndex.nearest('model-unknown', vector(1, 0), 10))).toEqual([])
      })

      it('gives a number even for a vector without direction', async () => {
        const hits = await read((tx) => tx.caseIndex.nearest('model-3', vector(0, 0, 0), 10))
        expect(hits.map((hit) => hit.score)).toEqual([0, 0, 0])
      })

      it('knows which passages a model has not seen, and keeps models of different dimensions apart', async () => {
        expect((await read((tx) => tx.caseIndex.chunksWithout('model-3'))).map((each) => each.text)).toEqual([fee])
        expect(await read((tx) => tx.caseIndex.chunksWithout('model-2'))).toHaveLength(4)
        await run((tx) => tx.caseIndex.saveVectors('model-2', [{ textHash: `hash of ${fee}`, vector: vector(0, 1) }]))
        expect((await read((tx) => tx.caseIndex.nearest('model-2', vector(0, 1), 10))).map((hit) => hit.text)).toEqual([fee])
        const wrong = run((tx) => tx.caseIndex.saveVectors('model-2', [{ textHash: 'x', vector: vector(1, 0, 0) }]))
        await expect(wrong).rejects.toMatchObject({ code: 'internal' })
      })

      it('finds passages by shared words, rare ones first, and none without', async () => {
        const lexical = async (text: string) => (await read((tx) => tx.caseIndex.lexical(tokensOf(text), 10))).map((hit) => hit.text)
        expect(await lexical('被收管理费')).toEqual([fee])
        expect((await lexical('自助机的队排了两个小时'))[0]).toBe(queue)
        expect(await lexical('天气')).toEqual([])
        expect(await lexical('')).toEqual([])
      })

      it.each(["'); DROP TABLE chunks; --", 'a"b\\c', '{x,y}', "''", '100%'])('takes %j for a word like any other', async (word) => {
        expect(await read((tx) => tx.caseIndex.lexical([word, '管理'], 10))).toHaveLength(1)
      })

      it('keeps the vectors of words that stay when passages are replaced, and drops those of words that went', async () => {
        await run((tx) => tx.caseIndex.replaceChunks('case-1', [chunk('case-1', 0, swallowed)]))
        const left = await database.executeSql("SELECT text_hash FROM embeddings WHERE model = 'model-3'")
        expect(left.rows).toEqual([[`hash of ${swallowed}`]])
        await run((tx) => tx.cases.remove('case-2', 1))
        expect((await read((tx) => tx.caseIndex.nearest('model-3', vector(1, 0, 0), 10))).map((hit) => hit.caseId)).toEqual(['case-1'])
      })
    })

    it('keeps catalogues by hash, one active of each name, with the order of their keys', async () => {
      const [old, fresh] = [{ b: 1, a: [1, { z: null, y: 'ä〔' }] }, { b: 2 }]
      expect(await read((tx) => tx.catalogues.load('policy'))).toBeNull()
      await run((tx) => tx.catalogues.activate('policy', 'h1', old))
      const loaded = await read((tx) => tx.catalogues.load('policy'))
      expect(loaded?.hash).toBe('h1')
      expect(JSON.stringify(loaded?.content)).toBe(JSON.stringify(old))
      await run((tx) => tx.catalogues.activate('policy', 'h2', fresh))
      expect(await read((tx) => tx.catalogues.load('policy'))).toEqual({ hash: 'h2', content: fresh })
      await run((tx) => tx.catalogues.activate('policy', 'h1', old))
      expect((await read((tx) => tx.catalogues.load('policy')))?.hash).toBe('h1')
    })

    it('keeps weights byte for byte', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256)
      await run((tx) => tx.catalogues.activateBytes('weights', 'w1', bytes))
      const loaded = await read((tx) => tx.catalogues.loadBytes('weights'))
      expect(loaded?.hash).toBe('w1')
      expect(Buffer.from(loaded?.bytes ?? []).equals(bytes)).toBe(true)
      expect(await read((tx) => tx.catalogues.activeHashes())).toEqual({ policy: 'h1', weights: 'w1' })
    })

    it('keeps keys with their principals; sessions are no keys to list', async () => {
      const principal = { id: 'prn_1', name: '张坐席', kind: 'person' } as const
      await run(async (tx) => {
        await tx.principals.insert(principal)
        await tx.keys.insert(makeKey('key_1', principal))
        await tx.keys.insert(makeKey('key_2', principal, { role: 'approver', orgUnit: '东' }))
        await tx.keys.insert(makeKey('key_3', principal, { kind: 'session', expiresAt: at }))
      })
      expect(await read((tx) => tx.principals.find('prn_1'))).toEqual(principal)
      expect(await read((tx) => tx.keys.findByPrefix('tsk_key_3'))).toEqual(makeKey('key_3', principal, { kind: 'session', expiresAt: at }))
      expect(await read((tx) => tx.keys.findByPrefix('tsk_none'))).toBeNull()
      expect((await read((tx) => tx.keys.list())).map((key) => key.id)).toEqual(['key_2', 'key_1'])
    })

    it('revokes a key once for all and notes its use', async () => {
      await run((tx) => tx.keys.touch('key_1', at))
      expect(await run((tx) => tx.keys.revoke('key_1', at))).toMatchObject({ lastUsedAt: at, revokedAt: at })
      expect(await run((tx) => tx.keys.revoke('key_1', '2026-01-01T00:00:00+08:00'))).toBeNull()
      expect(await run((tx) => tx.keys.revoke('key_9', at))).toBeNull()
    })
  })
}
