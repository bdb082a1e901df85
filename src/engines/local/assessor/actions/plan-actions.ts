import type { Playbook } from '../../../../domain/playbook.ts'
import type { PolicyPack } from '../../../../domain/policy.ts'
import type { Nature, RegulatoryBusiness, Severity, Subtype } from '../../../../domain/vocabulary.ts'
import type { Circumstances } from '../circumstances.ts'
import type { Flag } from '../flags/judge-flags.ts'
import type { Action } from './action.ts'
import { circumstanceActions } from './circumstance-actions.ts'
import { flagActions } from './flag-actions.ts'
import { natureActions, nothingTold, outOfScope, seniorOwner } from './nature-actions.ts'

const mostActions = 10

type Context = {
  readonly inScope: boolean
  readonly nature: Nature
  /** The main one first; without a subtype where nothing is told yet. */
  readonly issues: readonly { readonly subtype: Subtype | null }[]
  readonly business: RegulatoryBusiness
  readonly severity: Severity
  readonly flags: readonly Flag[]
  readonly circumstances: Circumstances
  readonly playbooks: readonly Playbook[]
  readonly policy: PolicyPack
}

/**
 * What to do, who and within how many hours: safety first, then what flags and circumstances call for, then the playbooks of the
 * grievances, or what another nature asks for. Never empty.
 */
export function planActions(context: Context): Action[] {
  const { inScope, flags, severity, circumstances } = context
  const flagged = flagActions.filter(([flag]) => flags.some(({ code }) => code === flag)).map(([, action]) => action)
  if (!inScope) return [...flagged, outOfScope]
  const senior = severity >= 3 && !flagged.some(({ principleIds }) => principleIds.includes('act.senior-ownership')) ? [seniorOwner] : []
  const urgent = [...flagged, ...senior, ...circumstanceActions(circumstances)].toSorted(
    (one, other) => one.withinHours - other.withinHours,
  )
  const isSafety = ({ principleIds }: Action): boolean => principleIds.includes('escalate.safety-first')
  const matters = mattersActions(context)
  // Who is in danger is called once, by whoever sees to their safety.
  const rest = urgent.some(isSafety) ? matters.filter((each) => !isSafety(each)) : matters
  return distinct([...urgent, ...rest]).slice(0, mostActions)
}

function mattersActions(context: Context): readonly Action[] {
  if (context.nature !== 'complaint') return natureActions[context.nature]
  const subtypes = [...new Set(context.issues.flatMap(({ subtype }) => subtype ?? []))]
  return subtypes.length === 0 ? nothingTold : playbookActions(subtypes, context)
}

// Of a second grievance's playbook the first contact is left out: the customer is called once.
function playbookActions(subtypes: readonly Subtype[], { playbooks, policy, business }: Context): Action[] {
  return subtypes.slice(0, 3).flatMap((subtype, at) => {
    const actions = playbooks.find((playbook) => playbook.subtype === subtype)?.actions ?? nothingTold
    return actions
      .slice(at === 0 ? 0 : 1, at === 0 ? 4 : 3)
      .map((action) => ({ ...action, owner: action.owner === 'department' ? departmentOf(subtype, business, policy) : action.owner }))
  })
}

function departmentOf(subtype: Subtype, business: RegulatoryBusiness, { departments }: PolicyPack): string {
  if (typeof departments === 'string') return departments
  if (departments === undefined || Array.isArray(departments)) return '消费者权益保护部门'
  return departments[business] ?? departments[subtype] ?? '消费者权益保护部门'
}

const distinct = (actions: readonly Action[]): Action[] =>
  actions.filter((each, at) => actions.findIndex(({ what }) => what === each.what) === at)
