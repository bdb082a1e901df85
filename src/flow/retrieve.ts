import type { GuidanceCase, SimilarCase } from '../domain/guidance-case.ts'
import type { MaskedText } from '../domain/masked-text.ts'
import type { Actor } from '../domain/principal.ts'
import { tokensOf } from '../language/bigrams.ts'
import type { Classification } from '../ports/classifier.ts'
import type { ChunkHit } from '../ports/stores/cases.ts'
import type { UnitOfWork } from '../ports/unit-of-work.ts'

export type RetrieveInput = {
  readonly narrative: MaskedText
  readonly vector: Float32Array
  readonly model: string
  readonly classification: Classification
  readonly limit: number
}

/**
 * How much each leg counts, from which probability on the classifier's opinion counts at all, how many passages of a case add up
 * and how fast they fade, and below which score nothing is close. Chosen by evals/bench/retrieval.ts.
 */
export const retrievalSettings = {
  vector: 0.6,
  lexical: 0.15,
  classifier: 0.4,
  faint: 0.003,
  passages: 80,
  perCase: 3,
  fading: 0.4,
  closeFrom: 0.3,
  why: 2,
} as const

/** The nearest guidance cases, best first; [] when none is close. */
export async function retrieve(unitOfWork: UnitOfWork, actor: Actor, input: RetrieveInput): Promise<readonly SimilarCase[]> {
  return unitOfWork.read(actor, async (tx) => {
    const nearest = await tx.caseIndex.nearest(input.model, input.vector, retrievalSettings.passages)
    const lexical = await tx.caseIndex.lexical(tokensOf(input.narrative.text), retrievalSettings.passages)
    const ranked = fuse(nearest, lexical, input.classification)
    const close = ranked.slice(0, input.limit).filter(({ score }) => score >= retrievalSettings.closeFrom)
    const cases = new Map((await tx.cases.list(close.map(({ caseId }) => caseId))).map((found) => [found.id, found]))
    return close.flatMap((candidate) => {
      const found = cases.get(candidate.caseId)
      return found ? [describe(found, candidate)] : []
    })
  })
}

export type Candidate = { readonly caseId: string; readonly score: number; readonly why: readonly string[] }

/** Blends the legs case by case: directions, rare words, and the classifier's opinion of the case, as far as it is one about a bank. */
export function fuse(nearest: readonly ChunkHit[], lexical: readonly ChunkHit[], classification: Classification): Candidate[] {
  const [directions, words] = [gather(nearest), gather(lexical)]
  const mostWords = Math.max(Number.EPSILON, ...[...words.values()].map((each) => each.score))
  const { vector, lexical: word, classifier } = retrievalSettings
  const vote = voteOf(classification)
  return [...new Set([...directions.keys(), ...words.keys()])]
    .map((caseId) => {
      const [near, worded] = [directions.get(caseId), words.get(caseId)]
      const opinion = classifier * classification.scope * vote(caseId, (near ?? worded)?.subtype ?? null)
      const score = vector * (near?.score ?? 0) + (word * (worded?.score ?? 0)) / mostWords + opinion
      return { caseId, score, why: [...new Set([...(near?.passages ?? []), ...(worded?.passages ?? [])])].slice(0, retrievalSettings.why) }
    })
    .sort((one, other) => other.score - one.score)
}

/**
 * 0..1, by the order of magnitude of a probability: what the classifier thinks possible differs more from what it rules out than
 * from what it is sure of. It knows the seeded cases alone, so for a bank's own case the subtype speaks.
 */
function voteOf({ cases, subtypes }: Classification): (caseId: string, subtype: ChunkHit['subtype']) => number {
  const { faint } = retrievalSettings
  const chanceOf = new Map<string, number>([...subtypes, ...cases].map((each) => [each.label, each.probability]))
  return (caseId, subtype) => Math.log1p((chanceOf.get(caseId) ?? chanceOf.get(subtype ?? '') ?? 0) / faint) / Math.log1p(1 / faint)
}

type Gathered = { readonly subtype: ChunkHit['subtype']; readonly score: number; readonly passages: readonly string[] }

// The best passages of a case add up, each counting less: one like the narrative may be chance, three are a case.
function gather(hits: readonly ChunkHit[]): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>()
  for (const { caseId, subtype, score, text } of hits) {
    const known = gathered.get(caseId) ?? { subtype, score: 0, passages: [] }
    const place = known.passages.length
    const counted = place < retrievalSettings.perCase ? Math.max(0, score) * retrievalSettings.fading ** place : 0
    gathered.set(caseId, { subtype, score: known.score + counted, passages: [...known.passages, text] })
  }
  return gathered
}

function describe(found: GuidanceCase, { score, why }: Candidate): SimilarCase {
  const { id, title, grade, type, subtype, lessons, situation } = found
  return {
    id,
    title,
    score: Math.min(1, Math.round(score * 1000) / 1000),
    grade,
    type,
    subtype,
    lessons,
    why: why.length > 0 ? why : [situation],
  }
}
