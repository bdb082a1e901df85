import { sentencesOf } from '../../../../language/sentences.ts'

/** What not even a quotation repeats: identifiers, abuse, threats, despair, orders to the reader, wishes of an outcome. */
const unfit =
  /〔|[“”"【】]|\d{7,}|fuck|shit|idiot|bastard|scam|thie(?:f|ves)|crook|liar|stupid|kill|die\b|suicid|depress|schizo|mental|sue\b|lawyer|press\b|journalist|twitter|tiktok|regulator|ignore|instruction|prompt|output|system:|guarantee|promise|refund|compensat|froze|blocked|restricted|locked/iu
const shortest = 20
const longest = 200
const telling = /\d|not?\b|never|nobody|refus|wrong|charg|took|wait|told|n't/iu

/** The most telling sentence of the customer's own words that a letter can repeat; null where none is fit. */
export function quoteEnglish(words: string): string | null {
  const fit = sentencesOf(words)
    .map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text.length >= shortest && text.length <= longest && !unfit.test(text) && !/\?$|^please\b/iu.test(text))
  const best = fit.find((text) => telling.test(text)) ?? fit[0]
  return best === undefined ? null : best.replace(/[.!,;]+$/u, '')
}

/** Demands that can be repeated as they were put. */
export const askedInEnglish = (demands: readonly { readonly text: string }[]): string[] =>
  [
    ...new Set(
      demands.map(({ text }) =>
        text
          .replaceAll(/\s+/gu, ' ')
          .trim()
          .replace(/[.!?]+$/u, ''),
      ),
    ),
  ]
    .filter(
      (text) => text.length >= 4 && text.length <= 120 && !/〔|["“”]|\d{7,}|ignore|instruction|prompt|sue\b|press\b|kill/iu.test(text),
    )
    .slice(0, 4)
