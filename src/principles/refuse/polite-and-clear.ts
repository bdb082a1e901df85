import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { isSaid, saidIn, sureness } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, failWhole, notApplicable, pass, wordsAt } from '../support/verdicts.ts'

const refusalWords =
  /(?:不能|无法|不予|不支持|难以|不会|不同意)[^。；]{0,14}(?:退|赔|免|减|同意|支持|满足|接受|办理|受理|答应|撤销|恢复|更正|承担|批准)|cannot|unable to|decline|not able to/

const reasonWords = /因为|由于|原因|理由|依据|根据|按照?|规定|约定|条款|第[一二三四五六七八九十\d]+条|because|under|section/
const wayOnWords =
  /您(?:也|还|仍)?(?:可|能)|可以|申请|核查|复核|异议|调解|起诉|改为|换成|另外|办法|you (?:may|can)|alternativ|instead|review/
/** Courtesy and dodging sound alike: a no counts as dodged where the reader is surer than usual. */
const plainly = 0.75

/** A refusal says no unmistakably, why, and what can be done instead. */
export const politeAndClear: Check = {
  principleId: 'refuse.polite-and-clear',
  run: (context: CheckContext): CheckFinding => {
    if (context.stage !== 'final') return notApplicable('尚未作出处理决定', 'no decision yet')
    const reading = readingOf(context)
    const vague = saidIn(context, ['vague_refusal']).find(({ sentence }) => sureness(context, sentence, 'vague_refusal') >= plainly)
    if (vague) {
      return failAt(reading, vague, {
        reason: `「${wordsAt(reading, vague)}」是没有说出口的拒绝，客户看不出到底行不行`,
        reasonEn: 'a no that is not said: the customer cannot tell',
        fix: '写明“不能……”，接着写依据和理由，再写客户还可以怎样做',
      })
    }
    const refused = isSaid(context, ['refusal_clear']) || reading.sentences.some(({ plain }) => refusalWords.test(plain))
    if (!refused) return notApplicable('没有拒绝客户的诉求', 'nothing is refused')
    const said = (words: RegExp): boolean => reading.sentences.some(({ own }) => words.test(own))
    const reasoned = said(reasonWords) || isSaid(context, ['reason', 'basis', 'finding'])
    const wayOn = said(wayOnWords) || isSaid(context, ['way_on', 'alternative', 'remedy_review', 'internal_route', 'next_step', 'choice'])
    if (reasoned && wayOn) return pass
    return failWhole({
      reason: reasoned ? '拒绝了诉求，却没有写客户还可以怎样做' : '拒绝了诉求，却没有写理由和依据',
      reasonEn: reasoned ? 'refuses without a way on' : 'refuses without reason or basis',
      fix: '拒绝之后写明理由和依据，再写客户还可以怎样做、找谁',
    })
  },
}
