import type { Assessment } from '../../../../domain/assessment.ts'
import type { Knowledge } from '../../../../domain/knowledge.ts'
import type { Subtype } from '../../../../domain/vocabulary.ts'
import { circumstancesOf, minorsPaymentAs } from '../circumstances.ts'
import { cutEvidence } from '../cut-evidence.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import { isBareComplaint, isShortQuestion } from '../short-text.ts'
import { makeUnit } from './issue-units.ts'
import { type Grievance, splitIssues } from './split-issues.ts'
import { summariseIssue } from './summarise-issue.ts'

type Issue = Assessment['issues'][number]
type Context = Omit<Parameters<typeof splitIssues>[0], 'playbooks'> & {
  /** What the narrative is judged by. */
  readonly main: Subtype | null
  readonly knowledge: Pick<Knowledge, 'taxonomy' | 'playbooks'>
}

/** Every grievance of the narrative, the main one first, each with its own words as evidence; at least one where anything is said. */
export function issuesOf({ knowledge, main, ...context }: Context): Issue[] {
  const { reading } = context
  if (isBareComplaint(reading.text)) return bareIssue(reading, { subtype: null, summary: '客户表示不满，尚未说明具体事情' })
  if (isShortQuestion(reading.text)) return bareIssue(reading, { subtype: main, summary: '客户的一个问题，详见客户原话' })
  const grievances = splitIssues({ ...context, playbooks: knowledge.playbooks })
  const told = withMinorsPayment(grievances.length > 0 ? grievances : wholeAsOne(reading, main), reading, main)
  return told.map((grievance, index) => ({
    id: `i${index + 1}`,
    subtype: grievance.subtype,
    summary: summariseIssue(grievance, knowledge),
    evidence: cutEvidence(reading, grievance.unit),
  }))
}

// Who only says that they complain names no kind of grievance, and who only asks tells none.
function bareIssue(reading: NarrativeReading, named: Pick<Issue, 'subtype' | 'summary'>): Issue[] {
  const [clause] = reading.clauses
  return clause ? [{ id: 'i1', ...named, evidence: cutEvidence(reading, clause) }] : []
}

// What a child paid is the parents' matter beside whatever else failed; it comes first where the narrative is judged by it.
function withMinorsPayment(told: readonly Grievance[], reading: NarrativeReading, main: Subtype | null): readonly Grievance[] {
  const unit = makeUnit(circumstancesOf(reading).minorsPayment ?? [], 'sentence')
  if (!unit) return told
  const paid: Grievance = { subtype: minorsPaymentAs, unit }
  const others = told.filter((each) => each.unit.end <= unit.start || unit.end <= each.unit.start)
  return main === minorsPaymentAs ? [paid, ...others] : [...others, paid]
}

// A text too short to be taken apart, or a demand alone, is one grievance as it stands.
function wholeAsOne({ sentences }: NarrativeReading, subtype: Subtype | null): Grievance[] {
  const unit = makeUnit(sentences[0]?.clauses ?? [], 'sentence')
  return unit && subtype ? [{ subtype, unit }] : []
}
