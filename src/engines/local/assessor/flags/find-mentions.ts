import type { Span } from '../../../../domain/span.ts'
import { blankSpans, quotationsOf } from '../../../../language/quotation.ts'
import type { NarrativeReading, NarrativeSentence } from '../read-narrative.ts'
import type { FlagPattern } from './flag-pattern.ts'

/** Where words of a flag stand: a span of the narrative. */
export type Mention = Span & { readonly strength: 'plain' | 'proof' | 'hint' }

/** The words of the narrative that show the flag, in order. What is denied or said by staff to the customer shows nothing. */
export function findMentions(reading: NarrativeReading, pattern: FlagPattern): Mention[] {
  const searches = [
    ...searchesIn(reading.text, pattern.plain ?? [], 'plain'),
    ...searchesIn(reading.text, pattern.proof, 'proof'),
    ...searchesIn(reading.text, pattern.hint, 'hint'),
  ]
  if (searches.length === 0) return []
  return reading.sentences.flatMap((sentence) => mentionsOf(sentence, searches, pattern))
}

type Search = { readonly words: RegExp; readonly strength: Mention['strength'] }

// Most words are nowhere in a narrative: looked for once in the whole, they need not be looked for in every sentence.
const searchesIn = (text: string, patterns: readonly RegExp[], strength: Mention['strength']): Search[] =>
  patterns.filter((pattern) => new RegExp(pattern, 'm').test(text)).map((pattern) => ({ words: new RegExp(pattern, 'g'), strength }))

function mentionsOf(sentence: NarrativeSentence, searches: readonly Search[], pattern: FlagPattern): Mention[] {
  const found = searches.filter(({ words }) => sentence.text.search(words) >= 0)
  if (found.length === 0) return []
  const text = blankInnocent(sentence.text, pattern)
  return found.flatMap(({ words, strength }) =>
    [...text.matchAll(words)]
      .filter((match) => match[0].length > 0 && !isDenied(text, match.index) && !isSaidToCustomer(sentence.text, match.index))
      .map((match) => ({ ...sentence.toSource({ start: match.index, end: match.index + match[0].length }), strength })),
  )
}

function blankInnocent(text: string, { innocent }: FlagPattern): string {
  const spans = innocent.flatMap((each) =>
    [...text.matchAll(each)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
  return spans.length === 0 ? text : blankSpans(text, spans)
}

const denial =
  /(?:不(?:想|会|打算|准备|愿意?|是要|是想|是来|是为了?|需要|要|再|敢|用|必|求|存在)|没(?:有)?(?:想|打算|要|说)|未(?:曾|想)|并非|并没有?|无意|从没|从未|从来没有?|谈不上|算不上|不是|没有)(?:要|去|来|想|再|真的?|为了|说|把|给|让|到|非|什么|任何|被)*$/

// 「不处理就起诉」 denies nothing: only a negation right before the words does.
function isDenied(text: string, at: number): boolean {
  return denial.test(text.slice(Math.max(0, at - 14), at))
}

const staffSays =
  /(?:他|她|他们|柜员|经理|客服|保安|主任|行长|坐席|催收员?|业务员|工作人员|对方|那边|银行|你们)[^，。；！？]{0,6}(?:说|讲|回|答|喊|吼|怼|来一句|甩了?一句|扔下一句)[^。！？]{0,4}$/

// 「柜员说:你去告啊」: the customer threatens nothing.
function isSaidToCustomer(text: string, at: number): boolean {
  const quotation = quotationsOf(text).find((span) => span.start < at && at < span.end)
  const from = quotation?.start ?? text.slice(0, at).search(/[你您](?![们行])[^，。；！？你您]{0,8}$/u)
  if (from < 0) return false
  const said = text.slice(from, at)
  return /[你您](?![们行])/u.test(said) && staffSays.test(text.slice(Math.max(0, from - 16), from))
}
