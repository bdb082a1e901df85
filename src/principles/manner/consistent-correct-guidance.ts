import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { type Figure, figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage } from '../../language/likeness.ts'
import type { Clause, Reading } from '../../language/reading.ts'
import { clausesOf, sentencesOf } from '../../language/sentences.ts'
import { policyLines } from '../support/policy-lines.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, pass, wordsAt } from '../support/verdicts.ts'

const guiding = ['fees', 'procedure', 'rules', 'review', 'routes', 'alternatives', 'hours', 'sla', 'rates'] as const
/** From this share of a line's words on a sentence speaks of what the line of the policy pack rules. */
const sameMatter = 0.4

type Line = { readonly tokens: ReadonlySet<string>; readonly figures: readonly Figure[] }

/** What the draft says of a procedure, a fee, hours or a time limit is what the policy pack says. */
export const consistentCorrectGuidance: Check = {
  principleId: 'manner.consistent-correct-guidance',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const wrong = wrongClauseIn(reading, context)
    if (!wrong) return pass
    return failAt(reading, wrong, {
      reason: `「${wordsAt(reading, wrong)}」与政策包里的收费、时限或办法不一致`,
      reasonEn: 'tells a fee, a time or a way otherwise than the policy pack does',
      fix: '按政策包的原文写明金额、时间和办法；政策没有写的，用【待填:…】留空',
    })
  },
}

function wrongClauseIn(reading: Reading, context: CheckContext): Clause | undefined {
  const lines = linesOf(policyLines(context.policy, [...guiding]))
  const known = [...(context.facts ?? []).map(({ statement }) => statement), context.narrative].flatMap((text) => figuresOf(fold(text)))
  for (const sentence of reading.sentences.filter(({ own }) => /[\d一二三四五六七八九十百千万两半]/.test(own))) {
    const tokens = wordsOf(sentence.own)
    const onIt = lines.filter((line) => isOnSameMatter(line, tokens))
    const wrong = sentence.clauses.find(
      (clause) => !clause.own.includes('□') && contradicts(clause, { onIt, lines }) && !agrees(clause, known),
    )
    if (wrong) return wrong
  }
  return undefined
}

function isOnSameMatter(line: Line, tokens: ReadonlySet<string>): boolean {
  const shared = [...line.tokens].filter((token) => tokens.has(token)).length
  return shared === line.tokens.size || (shared >= 2 && coverage(line.tokens, tokens) >= sameMatter)
}

/** Clauses of texts that name a figure. */
const linesOf = (texts: readonly string[]): Line[] =>
  texts
    .flatMap((text) => sentencesOf(fold(text)).flatMap(clausesOf))
    .map(({ text }) => ({ text, figures: figuresOf(text) }))
    .filter(({ figures }) => figures.length > 0)
    .map(({ text, figures }) => ({ tokens: wordsOf(text), figures }))
    .filter(({ tokens }) => tokens.size > 0)

const wordsOf = (text: string): ReadonlySet<string> => new Set([...contentTokens(text)].filter((token) => !token.startsWith('#')))
const same = (one: Figure, other: Figure): boolean => one.kind === other.kind && one.unit === other.unit && one.value === other.value
const alike = (one: Figure, other: Figure): boolean => one.kind === other.kind && one.unit === other.unit

type Lines = { readonly onIt: readonly Line[]; readonly lines: readonly Line[] }

// A figure of the kind that a line on the matter has, and no line of the pack has its value.
const contradicts = ({ own }: Clause, { onIt, lines }: Lines): boolean =>
  figuresOf(own).some(
    (figure) =>
      onIt.some(({ figures }) => figures.some((each) => alike(each, figure))) &&
      !lines.some(({ figures }) => figures.some((each) => same(each, figure))),
  )

/** The case itself knows the figure: a sum charged, a day waited. */
const agrees = ({ own }: Clause, known: readonly Figure[]): boolean =>
  figuresOf(own).every((figure) => known.some((each) => same(each, figure)))
