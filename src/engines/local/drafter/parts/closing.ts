import type { DraftSegment } from '../../../../domain/draft.ts'
import type { Subtype } from '../../../../domain/vocabulary.ts'
import { type Brief, paragraph } from '../brief.ts'

const thanks = ['谢谢您把这件事告诉我们。', '谢谢您愿意花时间把经过讲给我们听。', '您肯把问题提出来，是对我们的信任，谢谢您。'] as const
const invitations = ['如果还想起什么细节，或者有别的建议，也请告诉我们。', '您对我们的服务还有什么建议，也欢迎一并提出。'] as const

/** Thanks for raising the matter, and an invitation to say more. */
export function sayThanks({ vary, tone, dangers, small, matters }: Brief): string {
  if (dangers.some(({ danger }) => danger === 'self_harm')) return '谢谢您愿意把这些讲给我们听，请您多保重。'
  if (dangers.length > 0) return '谢谢您把这件事告诉我们，请您多保重。'
  const thank = vary(thanks, 'thanks') ?? thanks[0]
  const invites = small || matters.some(({ subtype }) => subtype !== null && products.has(subtype))
  return tone === 'plain' || !invites ? thank : thank + (vary(invitations, 'invite') ?? '')
}

// Who has lost money or was hurt is not asked for suggestions.
const products: ReadonlySet<Subtype> = new Set(['mobile_banking', 'online_banking', 'environment', 'staffing', 'sms_platform', 'skills'])

/** The paragraph of thanks. */
export function thank(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'thank',
    text: sayThanks(brief),
    cites: brief.cite.principles('thank.for-raising', 'thank.invite-suggestions'),
  })
}

/** Signature and date of a letter. */
export function signature(brief: Brief): DraftSegment | null {
  const { departments } = brief.input.knowledge.policy
  const own = typeof departments === 'object' && !Array.isArray(departments) ? departments.consumer_protection : undefined
  const regards = brief.register === 'formal' ? '此致\n敬礼\n' : brief.tone === 'warm' ? '祝您平安、顺遂。\n' : ''
  return paragraph({
    purpose: 'close',
    text: `${regards}${own ?? '消费者权益保护部门'}\n${brief.timetable.today}`,
    cites: brief.cite.principles('manner.respect-throughout'),
  })
}
