import type { Principle } from '../../src/domain/principle.ts'
import { isEnforced } from '../../src/principles/catalogue.ts'
import { runChecks } from '../../src/principles/run-checks.ts'
import { readSeedKnowledge } from '../../src/testing/make-draft-input.ts'
import { contextOf } from './context-of.ts'
import { type Material, type PrincipleScore, scoreOf } from './measure.ts'
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
export type MetaReport = { readonly proofs: readonly PrincipleProof[]; readonly unplaced: readonly string[]; readonly bases: number }

/** Nothing to measure with: never a green result. */
export class CannotMeasure extends Error {}

/** Lays every change on its bases and scores every enforced check. Throws CannotMeasure where a part is empty. */
export function measureAll(only?: string): MetaReport {
  const { policy, principles } = readSeedKnowledge()
  const bases = readBases()
  if (bases.length === 0) throw new CannotMeasure('evals/meta/bases holds no clean draft')
  const judge: Judge = (pack) => runChecks(contextOf(pack, policy), principles).results
  const clean = bases.map((base) => ({ base, results: judge(base) }))
  const materials = { dev: materialOf('dev', { bases, judge, clean }), heldout: materialOf('heldout', { bases, judge, clean }) }
  const enforced = principles.filter(({ id }) => isEnforced(id) && (only === undefined || id === only))
  if (enforced.length === 0) throw new CannotMeasure(`no enforced principle ${only ?? ''}`)
  return {
    bases: bases.length,
    unplaced: parts.flatMap((part) => unplaced([...readChanges('mutations', part), ...readChanges('lookalikes', part)], bases)),
    proofs: enforced.map((principle) => proofOf(principle, materials)),
  }
}

type Ground = { readonly bases: readonly BasePack[]; readonly judge: Judge; readonly clean: Material['clean'] }

function materialOf(part: Part, { bases, judge, clean }: Ground): Material {
  const mutations = readChanges('mutations', part)
  if (mutations.length === 0) throw new CannotMeasure(`evals/meta/mutations/${part} holds no violation`)
  return { mutants: runTrials(mutations, bases, judge), lookalikes: runTrials(readChanges('lookalikes', part), bases, judge), clean }
}

function proofOf(principle: Principle, materials: Readonly<Record<Part, Material>>): PrincipleProof {
  const scores = { dev: scoreOf(principle.id, materials.dev), heldout: scoreOf(principle.id, materials.heldout) }
  return { principle, scores, shortfalls: shortfallsOf(principle.tier, scores) }
}
