import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Proof, proofSchema } from '../../src/domain/proof.ts'
import type { MetaReport } from './measure-all.ts'

export const proofFile = resolve(import.meta.dirname, '../../seed/proof.json')

/** What every report says of the checks until the next meta-eval. */
export const proofOf = ({ proofs, reader }: Pick<MetaReport, 'proofs' | 'reader'>, now: Date): Proof => ({
  measuredOn: now.toISOString().slice(0, 10),
  reader,
  proven: proofs.filter(({ shortfalls }) => shortfalls.length === 0).map(({ principle }) => principle.id),
})

export const readProof = (): Proof => proofSchema.parse(JSON.parse(readFileSync(proofFile, 'utf8')))
