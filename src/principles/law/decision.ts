import type { CheckContext } from '../../domain/check.ts'
import { placeholdersOf } from '../../domain/draft.ts'
import { fold } from '../../language/fold.ts'

/** The rules on decisions bind a final answer to a complaint, written or told by phone. */
export const isDecision = ({ stage, assessment }: Pick<CheckContext, 'stage' | 'assessment'>): boolean =>
  stage === 'final' && assessment.nature === 'complaint' && assessment.inScope

/** True where an open placeholder of the text stands for what the pattern names: it counts as present and blocks approval itself. */
export const isLeftOpen = (text: string, pattern: RegExp): boolean => placeholdersOf(text).some(({ label }) => pattern.test(fold(label)))

/** A short message may name where the full answer lies. */
export const pointsToFullAnswer = (text: string): boolean =>
  /详见|全文|完整(?:的)?(?:答复|决定|回复|说明)|(?:书面|正式)(?:的)?(?:答复|决定|回复|意见)(?:书|函)?[^。；]{0,14}(?:寄|送|发|邮|交|查收|领取|查阅)|(?:已|将|另|随后|同时)(?:行)?(?:寄|发|邮寄|邮|送)[^。；]{0,14}(?:书面|答复|决定|信函|函)|(?:查看|点击|登录)[^。；]{0,24}(?:答复|决定|全文|详情)|full (?:answer|decision|letter)|letter (?:has been|will be|is)/.test(
    fold(text),
  )
