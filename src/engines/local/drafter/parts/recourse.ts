import { ruleFor } from '../../../../domain/deadlines.ts'
import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import { type Brief, paragraph } from '../brief.ts'
import { addressed } from './contact.ts'

/** The ways on after a decision, with their time and place; arbitration only where it was agreed. */
export function recourse(brief: Brief): DraftSegment | null {
  const { policy, rules } = brief.input.knowledge
  const clock = {
    nature: brief.input.assessment.nature,
    receivedAt: brief.input.receivedAt,
    channel: brief.input.channel,
    regulatorBody: null,
    regulatorDueAt: null,
  }
  const days = ruleFor('review_apply', clock, rules)?.clock.days
  const within = days === undefined ? placeholderMark('申请核查的期限') : `${days}日`
  const review =
    policy.review === undefined
      ? `您对处理结果有异议的，可以自收到本答复之日起${within}内，向我们的上级机构书面申请核查。`
      : addressed(policy.review).replace(/日内，(?=向)/u, '日内')
  const { routes } = policy
  const court = typeof routes === 'object' && !Array.isArray(routes) ? routes.court : undefined
  const outside = addressed(
    court ?? '客户也可以向金融纠纷调解组织申请调解，或者向有管辖权的人民法院提起诉讼；双方有仲裁协议的，可以申请仲裁。',
  )
  return paragraph({
    purpose: 'recourse',
    text: `${review.replace(/。?$/u, '。')}受理核查的机构是${placeholderMark('上级机构的名称、地址和电话')}。${outside.replace(/^您可以/u, '您还可以')}`,
    cites: [
      ...brief.cite.policy('review', 'routes.court'),
      ...brief.cite.laws('nfra-2020-3.reply', 'nfra-2020-3.review-apply', 'consumer-law.ways'),
      ...brief.cite.principles('law.remedies-stated', 'boundary.internal-route-open'),
    ],
  })
}
