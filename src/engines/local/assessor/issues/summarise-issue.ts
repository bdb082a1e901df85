import type { Knowledge } from '../../../../domain/knowledge.ts'
import type { Playbook } from '../../../../domain/playbook.ts'
import type { NarrativeClause } from '../read-narrative.ts'
import { issueCues } from './issue-cues.ts'
import { nameCustomer, retell } from './paraphrase.ts'
import type { Grievance } from './split-issues.ts'
import { tellingWorth } from './telling-worth.ts'

/** Longest summary in UTF-16 units. */
export const longestSummary = 40

/** The grievance in one neutral line: the subtype's name and the clause that tells it, in the third person. */
export function summariseIssue({ subtype, unit }: Pick<Grievance, 'subtype' | 'unit'>, knowledge: Known): string {
  const name = knowledge.taxonomy.subtypes.find(({ id }) => id === subtype)?.zh ?? subtype
  const room = longestSummary - name.length - 1
  const playbook = knowledge.playbooks.find((each) => each.subtype === subtype)
  const told = tell(unit.clauses, { cue: issueCues[subtype], room }) ?? situationOf(unit.text, playbook) ?? playbook?.grievance
  return `${name}：${(told ?? '详见客户原话').slice(0, room)}`
}

type Known = Pick<Knowledge, 'taxonomy' | 'playbooks'>

// Where the words cannot be retold, the playbook's own name for such a situation.
const situationOf = (text: string, playbook: Playbook | undefined): string | null =>
  playbook?.situations?.find(({ when }) => new RegExp(when, 'u').test(text))?.say.replace(/的(?:问题|情况)$/u, '') ?? null

type Telling = { readonly cue: RegExp; readonly room: number }
// The clause that tells most first; neighbours join while there is room.
function tell(clauses: readonly NarrativeClause[], { cue, room }: Telling): string | null {
  const told = clauses.map(({ source, text }, at) => ({
    at,
    said: retell(source),
    worth: tellingWorth(text) + (cue.test(text) ? 0.25 : 0),
  }))
  const ranked = told.filter(({ said }) => said !== null).toSorted((one, other) => other.worth - one.worth)
  const core = ranked.find(({ said, worth }) => said !== null && said.length <= room && worth > -0.1)
  if (!core?.said) return cut(ranked.find(({ worth }) => worth > -0.1)?.said ?? null, room)
  const saidAt = (at: number): string | null => told.find((each) => each.at === at)?.said ?? null
  const before = saidAt(core.at - 1)
  const after = saidAt(core.at + 1)
  const joined = [
    [before, core.said, after],
    [core.said, after],
    [before, core.said],
  ]
    .filter((parts) => parts.every((part) => part !== null))
    .map((parts) => parts.join('，'))
  return joined.map(nameCustomer).find((text) => text.length <= room) ?? nameCustomer(core.said)
}

const cut = (told: string | null, room: number): string | null => {
  const said = told && nameCustomer(told)
  if (said === null || said.length <= room) return said
  const kept = said.slice(0, room - 1)
  // A placeholder is whole or not there.
  return `${kept.replace(/〔[^〕]*$/u, '').replace(/[，、的和与]$/u, '')}…`
}
