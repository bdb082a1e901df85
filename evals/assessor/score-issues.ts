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

/** Each grievance is told by at most one issue: the first whose evidence shares most with its passages. */
export function scoreIssues(line: GrievanceLine, issues: readonly Issue[]): IssueScore {
  const told = new Set<GrievanceLine['issues'][number]>()
  const found = issues
    .filter((issue) => !line.optional.some((passage) => shareOf(line.narrative, issue.evidence, passage) > enough))
    .map((issue) => {
      const tells = toldBy(line, issue.evidence)
      if (!tells || told.has(tells)) return { issue, tells: null }
      told.add(tells)
      return { issue, tells }
    })
  return { found, lost: line.issues.filter((gold) => !told.has(gold)) }
}

/** Evidence and passage must share more than this of the shorter of the two. */
const enough = 0.5

function toldBy({ narrative, issues }: GrievanceLine, evidence: string): GrievanceLine['issues'][number] | null {
  const shares = issues.map((gold) => ({ gold, share: Math.max(...gold.told.map((passage) => shareOf(narrative, evidence, passage))) }))
  const [best] = shares.toSorted((one, other) => other.share - one.share)
  return best && best.share > enough ? best.gold : null
}

function shareOf(narrative: string, evidence: string, passage: string): number {
  const [from, at] = [narrative.indexOf(evidence), narrative.indexOf(passage)]
  if (from < 0 || at < 0 || evidence === '') return 0
  const shared = Math.min(from + evidence.length, at + passage.length) - Math.max(from, at)
  return Math.max(0, shared) / Math.min(evidence.length, passage.length)
}
