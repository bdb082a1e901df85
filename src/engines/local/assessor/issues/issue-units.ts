import type { Span } from '../../../../domain/span.ts'
import type { NarrativeClause, NarrativeReading } from '../read-narrative.ts'

/** A few clauses that belong together: what is looked at for one grievance. `begins`: an enumeration or 「另外」 opens it. */
export type IssueUnit = Span & { readonly clauses: readonly NarrativeClause[]; readonly text: string; readonly begins: boolean }

/** Length from which a unit is closed. */
const shortestUnit = 18

const opensAnother =
  /^(?:第?[一二三四五六七八九][、.．，是]|[（(][一二三四五六七八九]{1,2}[)）]|[（(]?\d{1,2}[)）、.．](?!\d)|[①-⑨]|首先|其次|再次|第[一二三四五]|另外|另有|还有(?!人|没)|再有|再就是|再者|此外|同时(?:反映)?|其一|其二|其三|而且|更(?:气人|过分|离谱)|顺便|最(?:后|气|让|过分))/

/** The narrative in order as units of one to a few clauses; none crosses a sentence. */
export function issueUnitsOf(reading: NarrativeReading): IssueUnit[] {
  return reading.sentences.flatMap(({ clauses }) => groupClauses(clauses))
}

function groupClauses(clauses: readonly NarrativeClause[]): IssueUnit[] {
  const units: NarrativeClause[][] = []
  for (const clause of clauses) {
    const open = units.at(-1)
    const isOpen = open !== undefined && sizeOf(open) < shortestUnit && !opensAnother.test(clause.text)
    if (isOpen) open.push(clause)
    else units.push([clause])
  }
  return units.flatMap((group) => {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) return []
    const text = group.map((clause) => clause.text).join('，')
    return [{ start: first.start, end: last.end, clauses: group, text, begins: opensAnother.test(first.text) }]
  })
}

const sizeOf = (clauses: readonly NarrativeClause[]): number => clauses.reduce((sum, { text }) => sum + text.length, 0)
