import { expect, it } from 'vitest'
import { measureAll } from './measure-all.ts'
import { proofOf, readProof } from './proof.ts'

it('is what the meta-eval measures today: run `npm run eval:meta -- --publish` after a change of checks, reader or material', async () => {
  const { measuredOn, ...published } = readProof()
  const { measuredOn: _, ...measured } = proofOf(await measureAll(), new Date())
  expect(published).toEqual(measured)
  expect(measuredOn <= new Date().toISOString().slice(0, 10)).toBe(true)
}, 300_000)
