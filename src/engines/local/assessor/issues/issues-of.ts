import type { Assessment } from '../../../../domain/assessment.ts'
import type { Knowledge } from '../../../../domain/knowledge.ts'
import { cutEvidence } from '../cut-evidence.ts'
import { splitIssues } from './split-issues.ts'
import { summariseIssue } from './summarise-issue.ts'

type Issue = Assessment['issues'][number]
type Context = Omit<Parameters<typeof splitIssues>[0], 'playbooks'> & { readonly knowledge: Pick<Knowledge, 'taxonomy' | 'playbooks'> }

/** Every grievance of the narrative, the main one first, each with its own words as evidence. */
export function issuesOf({ knowledge, ...context }: Context): Issue[] {
  return splitIssues({ ...context, playbooks: knowledge.playbooks }).map((grievance, index) => ({
    id: `i${index + 1}`,
    subtype: grievance.subtype,
    summary: summariseIssue(grievance, knowledge),
    evidence: cutEvidence(context.reading, grievance.unit),
  }))
}
