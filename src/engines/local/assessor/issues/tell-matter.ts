import type { Subtype } from '../../../../domain/vocabulary.ts'
import { longestEvidence } from '../cut-evidence.ts'
import type { NarrativeClause } from '../read-narrative.ts'
import { probabilityOf, type ScoredUnit } from './follow-matters.ts'
import { issueCues } from './issue-cues.ts'
import { type IssueUnit, lossIn, makeUnit, type Opening } from './issue-units.ts'
import type { Matter } from './matters-of.ts'
import { isAside, isWrongful, tellingWorth } from './telling-worth.ts'

/**
 * How sure the classifier must be of a unit alone, so that it makes a grievance of its own: less where a word names the subtype
 * or the customer says that another matter begins; more where no word says that something went wrong.
 */
const sureFrom = { named: 0.2, opened: 0.3, otherwise: 0.55, unsaid: 0.3 } as const
const opened: readonly Opening[] = ['number', 'transition']
/** What counts for the unit that tells a matter best; earlier ones before later ones. */
const worths = { own: 0.3, cue: 0.3, spoken: 0.5, later: 0.03 } as const

/** The words that tell a matter; null where nothing in it went wrong. Of the main matter, whatever is told. */
export function tellMatter({ subtype, units }: Matter, isMain: boolean): { subtype: Subtype; unit: IssueUnit } | null {
  const telling = units.filter((each) => each.isTelling && (isMain || isGrave(each, subtype)))
  const most = Math.max(...telling.map((each) => each.spoken(subtype)), Number.MIN_VALUE)
  const ranked = telling.map((each, at) => ({ each, worth: worthOf(each, subtype, most) - worths.later * at }))
  const [best] = ranked.toSorted((one, other) => other.worth - one.worth)
  if (!best) return null
  const unit = fromTheWrong(runOn(best.each.unit, units), subtype)
  return unit && { subtype, unit }
}

function isGrave({ unit, own }: ScoredUnit, subtype: Subtype): boolean {
  if (isAside(unit.text)) return false
  if (subtype === 'self_service_device' && lossIn(unit.text) !== null) return true
  const named = issueCues[subtype].test(unit.text)
  const sure = named ? sureFrom.named : opened.includes(unit.opening) ? sureFrom.opened : sureFrom.otherwise
  return probabilityOf(subtype, own) >= sure + (isWrongful(unit.text) ? 0 : sureFrom.unsaid)
}

const worthOf = ({ unit, own, spoken }: ScoredUnit, subtype: Subtype, most: number): number =>
  worths.own * probabilityOf(subtype, own) +
  tellingWorth(unit.text) +
  (issueCues[subtype].test(unit.text) ? worths.cue : 0) +
  (worths.spoken * Math.max(0, spoken(subtype))) / most

// The sentence is told from its beginning and to its end where it stays with the matter and the words still fit.
function runOn(unit: IssueUnit, units: readonly ScoredUnit[]): IssueUnit {
  const next = units.find((each) => follows(unit, each.unit))?.unit
  if (next && next.end - unit.start <= longestEvidence) return runOn(joined(unit, next), units)
  const before = units.find((each) => follows(each.unit, unit))?.unit
  return before && unit.end - before.start <= longestEvidence ? runOn(joined(before, unit), units) : unit
}

const follows = (one: IssueUnit, other: IssueUnit): boolean =>
  other.opening === 'length' && other.start >= one.end && other.start - one.end <= 2

const joined = (one: IssueUnit, other: IssueUnit): IssueUnit => ({
  ...one,
  end: other.end,
  clauses: [...one.clauses, ...other.clauses],
  text: `${one.text}，${other.text}`,
})

// 「昨天去给孙女交学费，柜员把账户打错一位」: what leads up to it is no evidence.
function fromTheWrong(unit: IssueUnit, subtype: Subtype): IssueUnit | null {
  const tells = ({ text }: NarrativeClause): boolean => isWrongful(text) || issueCues[subtype].test(text)
  const from = unit.clauses.findIndex(tells)
  return from > 0 ? makeUnit(unit.clauses.slice(from), unit.opening) : unit
}
