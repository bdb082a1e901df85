import { type DraftContent, type DraftSegment, joinSegments, placeholdersOf } from '../../../domain/draft.ts'
import type { DraftFormat, DraftKind, DraftStage } from '../../../domain/vocabulary.ts'
import type { Drafter, DraftInput } from '../../../ports/drafter.ts'
import { type Brief, briefOf } from './brief.ts'
import { type Decision, decisionOf } from './decision.ts'
import { isEnglish } from './english/is-english.ts'
import { finalInEnglish, interimInEnglish, otherReplyInEnglish } from './english/write-in-english.ts'
import { finalLetter } from './replies/final-letter.ts'
import { finalScript } from './replies/final-script.ts'
import { finalSms } from './replies/final-sms.ts'
import { interimLetter } from './replies/interim-letter.ts'
import { interimScript } from './replies/interim-script.ts'
import { interimSms } from './replies/interim-sms.ts'
import { otherReply } from './replies/other-natures.ts'
import { verifiedOf } from './verified.ts'

/**
 * Composes replies without a model, from playbooks, principles, facts and policy; the same input gives the same draft.
 * An instruction is honoured where it asks for a shorter or warmer text; anything else in it is left to the officer.
 * Rejects for what is not about the bank: that is never drafted.
 */
export function createLocalDrafter(): Drafter {
  return { engine: 'local', draft: async (input) => compose(input) }
}

const interim = { written_reply: interimLetter, phone_script: interimScript, sms: interimSms } as const satisfies Record<
  DraftFormat,
  (brief: Brief) => DraftSegment[]
>
const final = { written_reply: finalLetter, phone_script: finalScript, sms: finalSms } as const satisfies Record<
  DraftFormat,
  (brief: Brief, decision: Decision) => DraftSegment[]
>

function compose(input: DraftInput): DraftContent {
  const { inScope, nature } = input.assessment
  if (!inScope) throw new Error('what is not about the bank is never drafted')
  const brief = briefOf(input)
  const english = isEnglish(input.narrative.text)
  if (nature !== 'complaint') {
    const stage = nature === 'report' ? 'interim' : 'enquiry'
    return contentOf(input, {
      kind: 'explanation',
      stage,
      segments: english ? otherReplyInEnglish(brief, nature) : otherReply(brief, nature),
    })
  }
  const verified = verifiedOf(brief)
  if (verified === null) {
    const conduct = brief.matters.every(({ subtype }) => subtype === 'attitude')
    return contentOf(input, {
      kind: conduct ? 'apology' : 'apology_and_explanation',
      stage: 'interim',
      segments: (english ? interimInEnglish : interim)[input.format](brief),
    })
  }
  const decision = decisionOf(brief, verified)
  return contentOf(input, {
    kind: kindOf(decision),
    stage: 'final',
    segments: (english ? finalInEnglish : final)[input.format](brief, decision),
  })
}

const kindOf = ({ refused, fault }: Decision): DraftKind => (refused ? 'refusal' : fault ? 'apology_and_explanation' : 'explanation')

type Written = { readonly kind: DraftKind; readonly stage: DraftStage; readonly segments: readonly DraftSegment[] }
function contentOf({ format }: DraftInput, written: Written): DraftContent {
  const text = joinSegments(format, written.segments)
  const cited = written.segments.flatMap(({ citations }) => citations).filter(({ kind }) => kind === 'fact')
  return { format, ...written, text, placeholders: placeholdersOf(text), usedFacts: [...new Set(cited.map(({ id }) => id))] }
}
