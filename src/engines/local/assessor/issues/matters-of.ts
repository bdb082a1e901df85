import type { Playbook } from '../../../../domain/playbook.ts'
import type { Subtype } from '../../../../domain/vocabulary.ts'
import type { ScoredUnit } from './follow-matters.ts'
import { type IssueUnit, lossIn } from './issue-units.ts'
import { isWrongful } from './telling-worth.ts'

/** Units that tell one matter, in order. `situation`: which of its subtype's known situations it is. */
export type Matter = { readonly subtype: Subtype; readonly units: readonly ScoredUnit[]; readonly situation: string | null }

/**
 * What belongs to one matter is put together: neighbours of one subtype, and later ones that come back to it. An item of an
 * enumeration stands alone, and so does another known situation of the same subtype (no cash, and then the card swallowed).
 */
export function mattersOf(units: readonly ScoredUnit[], path: readonly Subtype[], playbooks: readonly Playbook[]): Matter[] {
  const matters: Matter[] = []
  for (const [at, each] of units.entries()) {
    const subtype = isSaidOn(each, path[at]) ? path[at - 1] : path[at]
    if (!subtype) continue
    const situation = situationOf(each.unit, subtype, playbooks)
    const fresh: Matter = { subtype, units: [each], situation }
    const known = each.unit.opening === 'number' ? -1 : matters.findLastIndex((matter) => isSame(matter, fresh))
    const matter = matters[known]
    if (matter) matters[known] = { ...matter, units: [...matter.units, each], situation: matter.situation ?? situation }
    else matters.push(fresh)
  }
  return matters
}

// 「短信停了，事先没人告诉我」: that nobody said so, in the same breath, is part of what was not said.
const isSaidOn = ({ unit }: ScoredUnit, subtype: Subtype | undefined): boolean => subtype === 'communication' && unit.opening === 'length'

// Within a sentence a second situation is mostly the same event told on.
function isSame(matter: Matter, fresh: Matter): boolean {
  if (matter.subtype !== fresh.subtype) return false
  const runsOn = fresh.units.every(({ unit }) => unit.opening === 'length')
  return runsOn || matter.situation === null || fresh.situation === null || matter.situation === fresh.situation
}

// What is told first of it counts: a receipt that was not printed either makes no other situation.
function situationOf({ clauses }: IssueUnit, subtype: Subtype, playbooks: readonly Playbook[]): string | null {
  const told = clauses.find(({ text }) => isWrongful(text))?.text
  if (told === undefined) return null
  const loss = subtype === 'self_service_device' ? lossIn(told) : null
  if (loss !== null) return loss
  const situations = playbooks.find((playbook) => playbook.subtype === subtype)?.situations
  return situations?.find(({ when }) => new RegExp(when, 'u').test(told))?.say ?? null
}
