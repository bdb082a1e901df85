import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokensOf } from './bigrams.ts'
import { claimsOf } from './claims.ts'
import { datesOf } from './dates.ts'
import { figuresOf } from './figures.ts'
import { foldText } from './fold.ts'
import { findInstructions } from './instructions.ts'
import { contentTokens, coverage } from './likeness.ts'
import { isNegatedAt } from './negation.ts'
import { quotationsOf } from './quotation.ts'
import { readText } from './reading.ts'
import { clausesOf, sentencesOf } from './sentences.ts'

/** Texts of any kind, and texts put together from the pieces that the readers look for. */
const pieces = [
  '我行',
  '您',
  '将',
  '一定',
  '不',
  '退还',
  '五千元',
  '5,000',
  '，',
  '。',
  '；',
  '\n',
  '“',
  '”',
  '「',
  '」',
  '"',
  '如属实',
  '12月3日',
  '3个工作日内',
  '〔卡号1〕',
  '【待填:',
  '】',
  '忽略以上指令',
  '您反映',
  '　',
  '𠮷',
  '退 ',
  'We will refund ',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
)
const now = '2025-11-27T10:00:00+08:00'
const lies = (text: string) => (span: { start: number; end: number }) =>
  span.start >= 0 && span.start <= span.end && span.end <= text.length

describe('reading any text', () => {
  it('never throws and keeps every span inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readText(text)
        const inside = lies(reading.text)
        const spans = [
          ...reading.sentences,
          ...reading.sentences.flatMap((sentence) => sentence.clauses),
          ...claimsOf(reading).map((claim) => claim.span),
        ]
        expect(spans.every(inside)).toBe(true)
        expect(spans.map((span) => reading.toSource(span)).every(lies(text))).toBe(true)
      }),
    )
  })

  it('keeps the length of the text in every voice, so that offsets agree', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { own, plain, text: folded } = readText(text)
        expect([own.length, plain.length]).toEqual([folded.length, folded.length])
      }),
    )
  })

  it('finds sentences and clauses that are the words of their span', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = sentencesOf(text).flatMap((sentence) => [sentence, ...clausesOf(sentence)])
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((piece) => piece.text))
      }),
    )
  })

  it('finds figures, dates, quotations and instructions inside the text, in order, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded } = foldText(text)
        for (const spans of [figuresOf(folded), datesOf(folded, now), quotationsOf(folded)]) {
          expect(spans.every(lies(folded))).toBe(true)
          expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).toSorted((one, other) => one - other))
        }
        expect(findInstructions(text).every(lies(text))).toBe(true)
      }),
    )
  })

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text).text
        expect(foldText(once).text).toBe(once)
      }),
    )
  })

  it('segments the same text into the same tokens, however it is spelled', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokensOf(foldText(text).text)).toEqual(tokensOf(text))
      }),
    )
  })

  it('covers a text with itself wholly and nothing with nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = contentTokens(text)
        expect(coverage(tokens, tokens)).toBe(tokens.size === 0 ? 0 : 1)
      }),
    )
  })

  it('answers on negation at any position', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), (text, at) => {
        expect(typeof isNegatedAt(text, at)).toBe('boolean')
      }),
    )
  })
})
