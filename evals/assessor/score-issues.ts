import { z } from 'zod'
import { subtypes } from '../../src/domain/vocabulary.ts'
import type { Opinion } from '../../src/ports/assessor.ts'

export const halves = ['dev', 'held'] as const
/** A narrative with its grievances marked: every passage that tells one, and the subtypes that fit it. */
export const grievanceLineSchema = z.object({
  id: z.string(),
  half: z.enum(halves),
  narrative: z.string(),
  issues: z.array(z.object({ accepted: z.array(z.enum(subtypes)).min(1), told: z.array(z.string()).min(1) })).min(1),
  /** Passages that may be taken for a grievance or left alone. */
  optional: z.array(z.string()).default([]),
})
export type GrievanceLine = z.infer<typeof grievanceLineSchema>
type Issue = Opinion['issues'][number]

/** Which marked grievance every found issue tells; null: none, or one that another issue has told already. */
export type IssueScore = {
  readonly found: readonly { readonly issue: Issue; readonly tells: GrievanceLine['issues'][number] | null }[]
  readonly lost: readonly GrievanceLine['issues'][number][]
}

/** Each grievance is told by at most one issue: the first whose evidence lies for its greater part in the marked passages. */
export function scoreIssues(line: GrievanceLine, issues: readonly Issue[]): IssueScore {
  const told = new Set<GrievanceLine['issues'][number]>()
  const found = issues
    .filter((issue) => !line.optional.some((passage) => shareIn(line.narrative, issue.evidence, passage) > 0.5))
    .map((issue) => {
      const tells = line.issues.find((gold) => coverage(line.narrative, issue.evidence, gold.told) > 0.5)
      if (!tells || told.has(tells)) return { issue, tells: null }
      told.add(tells)
      return { issue, tells }
    })
  return { found, lost: line.issues.filter((gold) => !told.has(gold)) }
}

const coverage = (narrative: string, evidence: string, passages: readonly string[]): number =>
  passages.reduce((sum, passage) => sum + shareIn(narrative, evidence, passage), 0)

/** The share of the evidence that lies in the passage. */
function shareIn(narrative: string, evidence: string, passage: string): number {
  const [from, at] = [narrative.indexOf(evidence), narrative.indexOf(passage)]
  if (from < 0 || at < 0 || evidence === '') return 0
  const shared = Math.min(from + evidence.length, at + passage.length) - Math.max(from, at)
  return Math.max(0, shared) / evidence.length
}
