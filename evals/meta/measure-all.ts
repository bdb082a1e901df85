import type { Principle } from '../../src/domain/principle.ts'
import { readSentences } from '../../src/flow/read-sentences.ts'
import { isEnforced } from '../../src/principles/catalogue.ts'
import { runChecks } from '../../src/principles/run-checks.ts'
import { readSeedKnowledge } from '../../src/testing/make-draft-input.ts'
import { openSeedReader } from '../../src/testing/open-seed-reader.ts'
import { contextOf } from './context-of.ts'
import { type Material, type PrincipleScore, scoreOf } from './measure.ts'
import { type Overall, overallOf } from './overall.ts'
import type { BasePack } from './pack.ts'
import { type Part, parts, readBases, readChanges } from './read-material.ts'
import { shortfallsOf } from './targets.ts'
import { type Judge, runTrials, unplaced } from './trials.ts'

/** One enforced principle: its scores on both parts, and what it lacks to be proven. */
export type PrincipleProof = {
  readonly principle: Principle
  readonly scores: Readonly<Record<Part, PrincipleScore>>
  readonly shortfalls: readonly string[]
}
export type MetaReport = {
  readonly proofs: readonly PrincipleProof[]
  readonly unplaced: readonly string[]
  readonly bases: number
  readonly overall: Readonly<Record<Part, Overall>>
  /** The model behind the checks. */
  readonly reader: string
}

/** Nothing to measure with: never a green result. */
export class CannotMeasure extends Error {}

/** Lays every change on its bases and scores every enforced check. Throws CannotMeasure where a part is empty. */
export async function measureAll(only?: string): Promise<MetaReport> {
  const { policy, principles } = readSeedKnowledge()
  const bases = readBases()
  if (bases.length === 0) throw new CannotMeasure('evals/meta/bases holds no clean draft')
  const reader = await openSeedReader()
  const judge: Judge = async (pack) => {
    const context = contextOf(pack, policy)
    return runChecks({ ...context, opinions: await readSentences(reader, context.text) }, principles).results
  }
  const clean = await Promise.all(bases.map(async (base) => ({ base, results: await judge(base) })))
  const ground = { bases, judge, clean }
  const materials = { dev: await materialOf('dev', ground), heldout: await materialOf('heldout', ground) }
  const enforced = principles.filter(({ id }) => isEnforced(id) && (only === undefined || id === only))
  if (enforced.length === 0) throw new CannotMeasure(`no enforced principle ${only ?? ''}`)
  return {
    bases: bases.length,
    reader: reader.model,
    overall: { dev: overallOf(materials.dev), heldout: overallOf(materials.heldout) },
    unplaced: parts.flatMap((part) => unplaced([...readChanges('mutations', part), ...readChanges('lookalikes', part)], bases)),
    proofs: enforced.map((principle) => proofOf(principle, materials)),
  }
}

type Ground = { readonly bases: readonly BasePack[]; readonly judge: Judge; readonly clean: Material['clean'] }

async function materialOf(part: Part, { bases, judge, clean }: Ground): Promise<Material> {
  const mutations = readChanges('mutations', part)
  if (mutations.length === 0) throw new CannotMeasure(`evals/meta/mutations/${part} holds no violation`)
  return {
    mutants: await runTrials(mutations, bases, judge),
    lookalikes: await runTrials(readChanges('lookalikes', part), bases, judge),
    clean,
  }
}

function proofOf(principle: Principle, materials: Readonly<Record<Part, Material>>): PrincipleProof {
  const scores = { dev: scoreOf(principle.id, materials.dev), heldout: scoreOf(principle.id, materials.heldout) }
  return { principle, scores, shortfalls: shortfallsOf(principle.tier, scores) }
}
