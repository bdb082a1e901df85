import type { Citation } from '../../../domain/draft.ts'
import type { Fact } from '../../../domain/fact.ts'
import type { DraftInput } from '../../../ports/drafter.ts'
import type { Matter } from './matters.ts'

/** Makes citations; what does not exist in the case's sources is left out, so that every citation can be looked up. */
export type Cite = {
  readonly principles: (...ids: readonly string[]) => Citation[]
  /** Key paths of the policy pack: `sla`, `departments.fees`. */
  readonly policy: (...paths: readonly string[]) => Citation[]
  /** Ids of dated legal rules. */
  readonly laws: (...ids: readonly (string | null)[]) => Citation[]
  readonly facts: (facts: readonly Fact[]) => Citation[]
  /** The nearest case of the grievance's own kind: its lessons are what the playbook was written from. */
  readonly caseOf: (matter: Matter) => Citation[]
}

/** The citations that this input allows. */
export function citeFrom({ knowledge, cases }: Pick<DraftInput, 'knowledge' | 'cases'>): Cite {
  const principles = new Set(knowledge.principles.map((principle) => principle.id))
  const rules = new Set(knowledge.rules.map((rule) => rule.id))
  const known = (kind: Citation['kind'], ids: readonly string[], exists: (id: string) => boolean): Citation[] =>
    ids.filter(exists).map((id) => ({ kind, id }))
  return {
    principles: (...ids) => known('principle', ids, (id) => principles.has(id)),
    policy: (...paths) => known('policy', paths, (path) => holds(knowledge.policy, path)),
    laws: (...ids) =>
      known(
        'law',
        ids.filter((id) => id !== null),
        (id) => rules.has(id),
      ),
    facts: (facts) => facts.map(({ id }) => ({ kind: 'fact', id })),
    caseOf: ({ subtype }) => {
      const near = cases.find((each) => each.subtype === subtype && subtype !== null && each.grade !== 'never_imitate')
      return near ? [{ kind: 'case', id: near.id }] : []
    },
  }
}

function holds(value: unknown, path: string): boolean {
  const [key = '', ...rest] = path.split('.')
  if (typeof value !== 'object' || value === null) return false
  const found = Object.entries(value).find(([name]) => name === key)?.[1]
  return found !== undefined && (rest.length === 0 || holds(found, rest.join('.')))
}
