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

/** How much each leg counts in the fused score, and below which score nothing is close. Set by evals/bench/retrieval.ts. */
export const retrievalSettings = { vector: 0.35, lexical: 0.2, classifier: 0.45, passages: 80, closeFrom: 0.18, why: 2 } as const

/** The nearest guidance cases, best first; [] when none is close. Cases of other industries are left out. */
export async function retrieve(unitOfWork: UnitOfWork, actor: Actor, input: RetrieveInput): Promise<readonly SimilarCase[]> {
  return unitOfWork.read(actor, async (tx) => {
    const nearest = await tx.caseIndex.nearest(input.model, input.vector, retrievalSettings.passages)
    const lexical = await tx.caseIndex.lexical(tokensOf(input.narrative.text), retrievalSettings.passages)
    const ranked = fuse(nearest, lexical, input.classification)
    const similar: SimilarCase[] = []
    for (const candidate of ranked) {
      if (similar.length === input.limit || candidate.score < retrievalSettings.closeFrom) break
      const found = await tx.cases.find(candidate.caseId)
      if (found?.industry === 'bank') similar.push(describe(found, candidate))
    }
    return similar
  })
}

export type Candidate = { readonly caseId: string; readonly score: number; readonly why: readonly string[] }

/** Blends the legs case by case: best cosine, best lexical share, and the classifier's probability. */
export function fuse(nearest: readonly ChunkHit[], lexical: readonly ChunkHit[], classification: Classification): Candidate[] {
  const bestLexical = lexical[0]?.score ?? 1
  const cosine = bestOf(nearest, 1)
  const words = bestOf(lexical, bestLexical)
  const voted = new Map(classification.cases.filter((each) => each.label !== 'none').map((each) => [each.label, each.probability]))
  const ids = new Set([...cosine.keys(), ...words.keys(), ...[...voted].filter(([, probability]) => probability > 0.02).map(([id]) => id)])
  return [...ids]
    .map((caseId) => ({
      caseId,
      score:
        retrievalSettings.vector * (cosine.get(caseId)?.score ?? 0) +
        retrievalSettings.lexical * (words.get(caseId)?.score ?? 0) +
        retrievalSettings.classifier * (voted.get(caseId) ?? 0),
      why: [...new Set([...(cosine.get(caseId)?.passages ?? []), ...(words.get(caseId)?.passages ?? [])])].slice(0, retrievalSettings.why),
    }))
    .sort((one, other) => other.score - one.score)
}

function bestOf(hits: readonly ChunkHit[], scale: number): Map<string, { score: number; passages: string[] }> {
  const best = new Map<string, { score: number; passages: string[] }>()
  for (const hit of hits) {
    const known = best.get(hit.caseId)
    if (known) known.passages.push(hit.text)
    else best.set(hit.caseId, { score: Math.max(0, hit.score / scale), passages: [hit.text] })
  }
  return best
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
