import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sentenceLabels } from '../../domain/sentence-opinion.ts'
import { openSentenceReader } from './sentence-reader.ts'

const shipped = resolve(import.meta.dirname, '../../../seed/reader')
const reader = await openSentenceReader(shipped)
afterAll(reader.close)

describe('the sentence reader', () => {
  it('gives one opinion a sentence, in order, on every label', async () => {
    const [promise, question] = await reader.read([
      '这笔钱包在我身上，月底前一分不少给您退回来。',
      '您方便的时候，能告诉我是哪一天取的吗？',
    ])
    expect(Object.keys(promise ?? {})).toEqual([...sentenceLabels])
    expect(promise?.outcome_promise).toBeGreaterThan(0.5)
    expect(question?.outcome_promise).toBeLessThan(0.5)
  })

  it('reads a sentence the same whatever stands beside it', async () => {
    const sentence = '我们不能保证一定能退。'
    const other = await openSentenceReader(shipped)
    const [alone] = await other.read([sentence])
    const among = (await reader.read(['您好。', '再'.repeat(300), sentence])).at(-1)
    await other.close()
    expect(among).toEqual(alone)
  })

  it('answers an empty text, a very long one and signs alone', async () => {
    expect(await reader.read([])).toEqual([])
    const odd = await reader.read(['', '长'.repeat(20_000), '\u0000🙂\ud800', '【待填:日期】'])
    for (const opinion of odd) expect(Object.values(opinion).every((each) => each >= 0 && each <= 1)).toBe(true)
  })

  it('answers many callers at once', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `第${at}笔费用正在核实。`)
    const answers = await Promise.all(texts.map((text) => reader.read([text])))
    expect(answers.map((answer) => answer.length)).toEqual(texts.map(() => 1))
  })

  it('refuses a folder without a model, and one trained for other labels', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tingsu-reader-'))
    await expect(openSentenceReader(folder)).rejects.toThrow(/model\.json/)
    await writeFile(join(folder, 'model.json'), JSON.stringify({ id: 'old', labels: ['gift'] }))
    await expect(openSentenceReader(folder)).rejects.toThrow(/other labels/)
    await copyFile(join(shipped, 'model.json'), join(folder, 'model.json'))
    await expect(openSentenceReader(folder)).rejects.toThrow(/does not run/)
    await rm(folder, { recursive: true })
  })

  it('rejects what is asked after it was closed', async () => {
    const closed = await openSentenceReader(shipped)
    await closed.close()
    await expect(closed.read(['还在吗？'])).rejects.toThrow(/does not run/)
  })
})
