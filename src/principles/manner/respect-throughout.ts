import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, pass, wordsAt } from '../support/verdicts.ts'

const disrespect = /(?<![迷])你(?!好)|亲[，,！!～~]|哈哈|呵呵|咋|\p{Extended_Pictographic}/u
const ownWord = /您/

/** 您 from first to last, no slang, no emoji. */
export const respectThroughout: Check = {
  principleId: 'manner.respect-throughout',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    for (const { plain, start } of reading.sentences) {
      const match = disrespect.exec(plain)
      if (!match) continue
      const span = { start: start + match.index, end: start + match.index + match[0].length }
      return failAt(reading, span, {
        reason: ownWord.test(reading.plain)
          ? `称呼前后不一，「${wordsAt(reading, span)}」不够尊重`
          : `「${wordsAt(reading, span)}」不够尊重`,
        reasonEn: 'uses 你, slang or an emoji',
        fix: '通篇用“您”，去掉口头禅和表情',
      })
    }
    return pass
  },
}
