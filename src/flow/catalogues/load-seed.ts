import { adminChain } from '../../domain/audit.ts'
import type { GuidanceCase, SeedCase } from '../../domain/guidance-case.ts'
import { systemActor } from '../../domain/principal.ts'
import type { Seed } from '../../domain/seed.ts'
import type { Hasher } from '../../ports/cipher.ts'
import type { Embedder } from '../../ports/embedder.ts'
import type { CaseChunk } from '../../ports/stores/cases.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import type { UnitOfWork } from '../../ports/unit-of-work.ts'
import { chunksOf, embedChunks, type TextVector } from '../cases/case-chunks.ts'

export type SeedTarget = { readonly unitOfWork: UnitOfWork; readonly embedder: Embedder; readonly hasher: Hasher }
export type SeedReport = { readonly changed: readonly string[] }

const seedActor = systemActor('seed')

/** Brings the database to the given seed; what has the same hash already is left alone, so a warm start writes nothing. */
export async function loadSeed(target: SeedTarget, seed: Seed): Promise<SeedReport> {
  const active = await target.unitOfWork.read(seedActor, (tx) => tx.catalogues.activeHashes())
  const catalogues = await changedCatalogues(target.hasher, seed, active)
  const casesHash = await target.hasher.sha256(JSON.stringify(seed.cases) + target.embedder.model)
  const cases = active.cases === casesHash ? [] : await prepareCases(target, seed.cases)
  const weightsHash = await target.hasher.digest(seed.classifier.weights)
  const changed = [
    ...catalogues.map((each) => each.name),
    ...(cases.length > 0 ? ['cases'] : []),
    ...(active['classifier.weights'] === weightsHash ? [] : ['classifier.weights']),
  ]
  if (changed.length === 0) return { changed }
  await target.unitOfWork.run(seedActor, async (tx) => {
    for (const { name, hash, content } of catalogues) await tx.catalogues.activate(name, hash, content)
    for (const each of cases) await storeCase(tx, each, target.embedder.model)
    if (cases.length > 0) await tx.catalogues.activate('cases', casesHash, { count: seed.cases.length })
    if (changed.includes('classifier.weights'))
      await tx.catalogues.activateBytes('classifier.weights', weightsHash, seed.classifier.weights)
    await tx.audit.append({ chain: adminChain, action: 'seed.loaded', subject: 'seed', details: { names: changed } })
  })
  await embedMissing(target)
  return { changed }
}

// A case that the bank wrote or edited has no vector of a new model yet: without one it could not be found.
async function embedMissing({ unitOfWork, embedder }: SeedTarget): Promise<void> {
  const missing = await unitOfWork.read(seedActor, (tx) => tx.caseIndex.chunksWithout(embedder.model))
  if (missing.length === 0) return
  const vectors = await embedChunks(embedder, missing)
  await unitOfWork.run(seedActor, (tx) => tx.caseIndex.saveVectors(embedder.model, vectors))
}

async function changedCatalogues(hasher: Hasher, seed: Seed, active: Readonly<Record<string, string>>) {
  const all = { ...seed.catalogues, 'classifier.model': seed.classifier.model }
  const hashed = await Promise.all(
    Object.entries(all).map(async ([name, content]) => ({ name, content, hash: await hasher.sha256(JSON.stringify(content)) })),
  )
  return hashed.filter(({ name, hash }) => active[name] !== hash)
}

type PreparedCase = { readonly seeded: GuidanceCase; readonly chunks: readonly CaseChunk[]; readonly vectors: readonly TextVector[] }

async function prepareCases({ hasher, embedder }: SeedTarget, cases: readonly SeedCase[]): Promise<PreparedCase[]> {
  const prepared: PreparedCase[] = []
  for (const each of cases) {
    const chunks = await chunksOf(hasher, each.id, each)
    prepared.push({ seeded: { ...each, version: 1 }, chunks, vectors: await embedChunks(embedder, chunks) })
  }
  return prepared
}

// A case that the bank has edited (version above 1) or deleted is the bank's: a new seed leaves it so.
async function storeCase(tx: Stores, { seeded, chunks, vectors }: PreparedCase, model: string): Promise<void> {
  const stored = await tx.cases.find(seeded.id)
  if (stored ? stored.version > 1 : await wasDeleted(tx, seeded.id)) return
  if (stored) await tx.cases.remove(seeded.id, stored.version)
  await tx.cases.insert(seeded)
  await tx.caseIndex.replaceChunks(seeded.id, chunks)
  await tx.caseIndex.saveVectors(model, vectors)
}

// The audit entry of a deletion is its tombstone: nothing can take it away, and ids of the seed are given to no other case.
async function wasDeleted(tx: Stores, id: string): Promise<boolean> {
  const deletions = await tx.audit.list({ chain: adminChain, action: 'case.deleted', subject: id }, { limit: 1, cursor: null })
  return deletions.items.length > 0
}
