import { documentHeads } from '../../src/engines/local/classifier/heads.ts'
import type { Clause } from '../../src/engines/local/classifier/split-clauses.ts'
import type { Target } from './train-margin.ts'
import type { TrainingText } from './training-texts.ts'

type TargetOf = (text: TrainingText, label: string) => Target

const holds = (yes: boolean): Target => (yes ? 1 : -1)

/** The guidance case of a text as a label of the classifier. */
export const caseLabelOf = (text: TrainingText): string => text.case ?? 'none'

// Another acceptable subtype is neither right nor wrong for its head. What a set does not label is left out.
const targetOf: Readonly<Record<string, TargetOf>> = {
  subtype: (text, label) => {
    if (text.subtype === null) return 0
    if (text.subtype === label) return 1
    return text.accepted.includes(label) ? 0 : -1
  },
  scope: (text) => holds(text.subtype !== null),
  case: (text, label) => (text.subtype === null ? 0 : holds(caseLabelOf(text) === label)),
  severity: (text, label) => (text.severity === undefined ? 0 : holds(String(text.severity) === label)),
  responsibility: (text, label) => (text.responsibility === undefined ? 0 : holds(text.responsibility === label)),
  flag: (text, label) => {
    if (text.set === 'out-of-scope-extra' || text.flags.get(label) === 'channel') return 0
    return holds(text.flags.has(label))
  },
}

/** The targets of one document head for all texts. Of an example narrative nothing but its case is known. */
export function documentTargets(head: string, texts: readonly TrainingText[]): Target[] {
  const [family = '', label = ''] = head.split(':')
  const target = targetOf[family]
  if (!target) throw new Error(`no targets for the head ${head}`)
  return texts.map((text) => (text.set === 'cases' && family !== 'case' ? 0 : target(text, label)))
}

/**
 * The target of a flag for one clause: it holds where the marked evidence lies for at least half of the shorter of the two,
 * is left open where the evidence is touched or not marked, and does not hold elsewhere.
 */
export function clauseTarget(code: string, text: TrainingText, clause: Clause): Target {
  if (text.set === 'out-of-scope-extra' || text.set === 'cases') return 0
  const place = text.flags.get(code)
  if (place === undefined) return -1
  if (place === null || place === 'channel') return 0
  const shared = Math.min(clause.end, place.end) - Math.max(clause.start, place.start)
  if (shared <= 0) return -1
  return shared * 2 >= Math.min(clause.end - clause.start, place.end - place.start) ? 1 : 0
}

export const isScopeHead = (head: string): boolean => head === documentHeads.find((each) => each.startsWith('scope:'))
