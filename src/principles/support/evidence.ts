import type { CheckContext } from '../../domain/check.ts'
import { type DateMention, datesOf } from '../../language/dates.ts'
import { type Figure, figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage, signedTokens } from '../../language/likeness.ts'
import { clausesOf, sentencesOf } from '../../language/sentences.ts'
import { policyLines } from './policy-lines.ts'

/** One text that can support a statement, cut into clauses so that a negation counts only where it stands. */
export type Source = {
  readonly tokens: ReadonlySet<string>
  readonly clauses: readonly ReadonlyMap<string, boolean>[]
  readonly figures: readonly Figure[]
  /** Every number in Arabic writing, whatever it counts. */
  readonly numbers: readonly number[]
  readonly dates: readonly DateMention[]
}

/** What a statement of the draft may rest on. `facts` is null where the facts are not known here. */
export type Evidence = {
  readonly facts: readonly Source[] | null
  readonly history: readonly Source[]
  readonly narrative: readonly Source[]
  readonly policy: readonly Source[]
}

/** Reads every source of a case once. */
export function evidenceOf(context: CheckContext): Evidence {
  const read = (text: string): Source => sourceOf(text, context.now)
  return {
    facts:
      context.facts === null
        ? null
        : context.facts.map((fact) =>
            read([fact.statement, fact.date ?? '', fact.amountCny === undefined ? '' : `${fact.amountCny}元`].join('；')),
          ),
    history: context.history.map((event) => read(`${event.at.slice(0, 10)}；${event.event}；${event.dueAt?.slice(0, 10) ?? ''}`)),
    narrative: [read(context.narrative)],
    policy: policyLines(context.policy).map(read),
  }
}

function sourceOf(text: string, now: string): Source {
  const folded = fold(text)
  const tokens = contentTokens(folded)
  const clauses = lazily(() =>
    sentencesOf(folded)
      .flatMap(clausesOf)
      .map((clause) => signedTokens(clause.text)),
  )
  const figures = lazily(() => figuresOf(folded))
  const numbers = lazily(() => [...folded.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((match) => Number(match[0].replaceAll(',', ''))))
  const dates = lazily(() => datesOf(folded, now))
  return {
    tokens,
    get clauses() {
      return clauses()
    },
    get figures() {
      return figures()
    },
    get numbers() {
      return numbers()
    },
    get dates() {
      return dates()
    },
  }
}

// A policy pack has many lines, and most of them are asked for their words alone.
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** From this share of shared words on a source speaks of the same thing. */
export const sameMatter = 0.34

/** True where one source holds most of the statement's words and does not say the contrary. */
export function isSupported(statement: string, sources: readonly Source[]): boolean {
  const signed = signedTokens(statement)
  const tokens = new Set(signed.keys())
  if (tokens.size === 0) return true
  const fitting = sources.filter((source) => !contradicts(signed, source))
  if (fitting.some((source) => coverage(tokens, source.tokens) >= sameMatter)) return true
  // One sentence may put several facts together.
  return coverage(tokens, new Set(fitting.flatMap((source) => [...source.tokens]))) >= 0.6
}

/**
 * True where what was checked, or that with the customer's account, holds a good part of the statement's words and nothing says
 * the contrary; also where the statement says too little to tell.
 */
export function isDrawnFrom(statement: string, { checked, told }: { checked: readonly Source[]; told: readonly Source[] }): boolean {
  const signed = signedTokens(statement)
  const tokens = new Set(signed.keys())
  if (tokens.size < 3) return true
  if ([...checked, ...told].some((source) => coverage(tokens, source.tokens) >= 0.5 && contradicts(signed, source))) return false
  const shared = (sources: readonly Source[]): number => coverage(tokens, new Set(sources.flatMap((source) => [...source.tokens])))
  return shared(checked) >= 0.3 || shared([...checked, ...told]) >= 0.6
}

/** True where a source speaks of the same thing, in most of its words, and decides it the other way. */
export function isContradicted(statement: string, sources: readonly Source[]): boolean {
  const signed = signedTokens(statement)
  const tokens = new Set(signed.keys())
  if (tokens.size < 4) return false
  return sources.some((source) => {
    const shared = coverage(tokens, source.tokens)
    if (shared >= 0.7) return contradicts(signed, source)
    return shared >= 0.5 && opposedIn(signed, source).some((token) => verdicts.has(token))
  })
}

/** Words that decide by themselves: with the opposite sign the whole statement is the contrary. */
const verdicts = new Set(['正常', '正确', '符合规定', '入账', '退款', '冻结', '解冻', '告知'])

const sharedWith = (signed: ReadonlyMap<string, boolean>, source: Source): [string, boolean][] =>
  [...signed].filter(([token]) => !token.startsWith('#') && source.tokens.has(token))

/** The shared words that stand with the opposite sign wherever the source has them. */
function opposedIn(signed: ReadonlyMap<string, boolean>, source: Source): string[] {
  const opposed = sharedWith(signed, source).filter(([token, negated]) => {
    const signs = source.clauses.flatMap((clause) => clause.get(token) ?? [])
    return signs.length > 0 && signs.every((sign) => sign !== negated)
  })
  return opposed.map(([token]) => token)
}

// Most of the words that both have stand with the opposite sign.
function contradicts(signed: ReadonlyMap<string, boolean>, source: Source): boolean {
  const opposed = opposedIn(signed, source)
  if (opposed.some((token) => verdicts.has(token))) return true
  return opposed.length >= 2 || (opposed.length === 1 && sharedWith(signed, source).length <= 2)
}
