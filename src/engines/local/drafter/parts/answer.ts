import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import type { Fact } from '../../../../domain/fact.ts'
import { contentTokens, coverage } from '../../../../language/likeness.ts'
import { type Brief, paragraph } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { isPutRight } from '../verified.ts'
import { askedFor, quoteAsked } from './demands.ts'

/** The answer to what was asked: refused with its reason and another way, or left to the officer to decide. */
export function answer(brief: Brief, decision: Decision): DraftSegment | null {
  const asked = askedFor(brief)
  const finished = brief.input.facts.some(isPutRight)
  // With an error still to be put right the demand is answered together with the remedy.
  if (asked.length === 0 || (decision.fault && !finished)) return null
  if (decision.refused) return refusal(brief, decision)
  // What was asked is done: the facts have said so already.
  if (finished && decision.fault && isMet(asked, brief.input.facts.filter(isPutRight))) return null
  return paragraph({
    purpose: 'decide',
    text: `对您提出的${quoteAsked(asked)}的诉求，处理决定是：${placeholderMark('对诉求的处理决定和理由')}。`,
    answers: brief.matters,
    cites: brief.cite.principles('authority.state-limit-and-escalate', 'solve.address-every-limb'),
  })
}

const isMet = (asked: readonly string[], done: readonly Fact[]): boolean =>
  asked.every((each) => done.some(({ statement }) => coverage(contentTokens(each), contentTokens(statement)) >= metFrom))
/** From this share of the words of a demand a fact of what was done tells of the same. */
const metFrom = 0.5

function refusal(brief: Brief, { verified }: Decision): DraftSegment | null {
  const other = alternativeFor(brief)
  return paragraph({
    purpose: 'decide',
    text:
      `您提出的${quoteAsked(askedFor(brief))}的诉求，对照上面核实的情况和依据，我们不能办理。这个结果与您期待的不同，您的失望我们理解。` +
      `我们能为您做的是：${other ?? placeholderMark('可以提供的其他办法')}。`,
    answers: brief.matters,
    cites: [
      ...brief.cite.facts(verified.flatMap((each) => each.findings)),
      ...(other === null ? [] : brief.cite.policy('alternatives')),
      ...brief.cite.principles('refuse.polite-and-clear', 'boundary.hold-line', 'solve.offer-alternatives'),
    ],
  })
}

function alternativeFor({ input, words }: Brief): string | null {
  const { alternatives } = input.knowledge.policy
  if (!Array.isArray(alternatives)) return alternatives ?? null
  const told = contentTokens(words)
  return alternatives.find((each) => [...contentTokens(each)].filter((token) => told.has(token)).length >= 1) ?? null
}
