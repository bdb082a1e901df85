import type { Assessment } from '../domain/assessment.ts'
import { addHours } from '../domain/calendar.ts'
import { deadlinesOf } from '../domain/deadlines.ts'
import type { PolicyPack } from '../domain/policy.ts'
import type { FlagCode, ReviewReason } from '../domain/vocabulary.ts'
import type { AssessInput, Assessor, Opinion } from '../ports/assessor.ts'

const safetyFlags: readonly FlagCode[] = ['self_harm', 'violence_threat', 'mental_health']
/** Below this calibrated confidence a person looks before anything is routed. */
const confidentFrom = 0.6

/** The engine's opinion, completed by what code alone decides: the channel's proof, deadlines, department, review. */
export async function assess(assessor: Assessor, input: AssessInput): Promise<Assessment> {
  const { instructionsFound, ...opinion } = proveByChannel(await assessor.assess(input), input)
  const deadlines = deadlinesOf(clockOf(opinion, input), input.knowledge.rules, input.knowledge.holidays)
  const reasons = reviewReasonsOf(opinion, input, instructionsFound)
  return {
    ...opinion,
    department: departmentOf(opinion, input.knowledge.policy),
    actions: opinion.actions.map(({ withinHours, principleIds, ...action }) => ({
      ...action,
      principleIds: [...principleIds],
      dueAt: notAfter(addHours(input.receivedAt, withinHours), deadlines.decideBy),
    })),
    deadlines,
    review: { required: reasons.length > 0, reasons },
  }
}

/** The rule's clock of a complaint. Also used when a correction changes its nature. */
export const clockOf = (opinion: Pick<Opinion, 'nature'>, input: Pick<AssessInput, 'receivedAt' | 'channel' | 'regulator'>) => ({
  nature: opinion.nature,
  receivedAt: input.receivedAt,
  channel: input.channel,
  regulatorBody: input.regulator?.body ?? null,
  regulatorDueAt: input.regulator?.dueAt ?? null,
})

// A transfer by the regulator proves itself: no words are needed, and its evidence is empty.
function proveByChannel(opinion: Opinion, input: AssessInput): Opinion {
  const proven = input.channel === 'regulator_transfer' || input.regulator !== null
  if (!proven) return opinion
  const flags = opinion.flags.some((flag) => flag.code === 'regulator_escalation')
    ? opinion.flags
    : [...opinion.flags, { code: 'regulator_escalation' as const, evidence: '' }]
  const severity = opinion.inScope && opinion.severity < 3 ? 3 : opinion.severity
  return { ...opinion, flags, severity }
}

function departmentOf(opinion: Pick<Opinion, 'subtype' | 'regulatory'>, policy: PolicyPack): string {
  const { departments } = policy
  if (typeof departments !== 'object' || Array.isArray(departments))
    return typeof departments === 'string' ? departments : '消费者权益保护部门'
  const bySubtype = opinion.subtype ? departments[opinion.subtype] : undefined
  return departments[opinion.regulatory.business] ?? bySubtype ?? '消费者权益保护部门'
}

function reviewReasonsOf(opinion: Omit<Opinion, 'instructionsFound'>, input: AssessInput, instructionsFound: boolean): ReviewReason[] {
  const has = (...codes: readonly FlagCode[]) => opinion.flags.some((flag) => codes.includes(flag.code))
  const when: readonly [ReviewReason, boolean][] = [
    ['out_of_scope', !opinion.inScope],
    ['low_confidence', opinion.inScope && opinion.confidence < confidentFrom],
    ['no_close_case', opinion.inScope && input.similarCases.length === 0],
    ['safety', has(...safetyFlags)],
    ['disagreement', disagrees(opinion, input)],
    ['injection_suspected', instructionsFound],
    ['multiple_grievances', opinion.issues.length > 1],
    ['vulnerable', has('vulnerable_customer')],
    ['severe', opinion.severity >= 3],
  ]
  return when.filter(([, holds]) => holds).map(([reason]) => reason)
}

// The nearest cases all come from another chapter than the assessment: one of the two is wrong.
function disagrees(opinion: Pick<Opinion, 'type' | 'inScope'>, input: AssessInput): boolean {
  const types = input.similarCases
    .slice(0, 3)
    .map((each) => each.type)
    .filter((type) => type !== null)
  return opinion.inScope && types.length === 3 && !types.some((type) => type === opinion.type)
}

const notAfter = (due: string, limit: string | null): string => (limit !== null && Date.parse(due) > Date.parse(limit) ? limit : due)
