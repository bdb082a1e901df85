import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import type { PolicyPack } from '../../../../domain/policy.ts'
import type { FlagCode } from '../../../../domain/vocabulary.ts'
import { type Brief, paragraph } from '../brief.ts'

/** The place for the person who follows the matter up. */
export const contactMark = placeholderMark('经办人姓名与联系电话')
/** The officer's own name and post, as a script says it. */
export const officerMark = placeholderMark('经办人姓名和岗位')

/** Who follows the matter up and how they are reached: from the policy pack, else a place to fill. */
export function sayContact({ input }: Pick<Brief, 'input'>): string {
  const { policy } = input.knowledge
  const person = personOf(policy)
  const ways = waysOf(policy)
  const hours = typeof policy.hours === 'string' ? `（${policy.hours}）` : ''
  if (person === null) return ways === '' ? contactMark : `${contactMark}，或${ways}${hours}`
  return ways === '' ? person : `${person}，或${ways}${hours}`
}

function personOf({ owner }: PolicyPack): string | null {
  if (owner === undefined) return null
  if (typeof owner === 'string') return owner
  return owner.phone === undefined ? owner.name : `${owner.name}（${owner.phone}）`
}

function waysOf({ contacts }: PolicyPack): string {
  if (contacts === undefined) return ''
  return typeof contacts === 'string' ? contacts : contacts.slice(0, 2).join('、')
}

/** Who follows the matter up, and the way of review where the dispute has already gone further. */
export function contact(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'recourse',
    text: `您想了解进展或者补充情况，随时可以找负责跟进的${sayContact(brief)}。${sayInnerWay(brief)}`,
    cites: [
      ...brief.cite.policy('contacts', 'owner', 'hours', ...(goesFurther(brief) ? ['routes.headOffice'] : [])),
      ...brief.cite.principles('close.identify-and-contact', ...(goesFurther(brief) ? ['boundary.internal-route-open'] : [])),
    ],
  })
}

const beyond: ReadonlySet<FlagCode> = new Set([
  'repeat_complaint',
  'regulator_escalation',
  'legal_action',
  'media_exposure',
  'group_complaint',
])

// While nothing is decided nobody needs to be told how to appeal, unless they have come before or turn elsewhere already.
const goesFurther = ({ register, input, timetable }: Brief): boolean =>
  register === 'formal' || timetable.state === 'over' || input.assessment.flags.some(({ code }) => beyond.has(code))

/** The bank's own way of review, open beside every other; '' for a first complaint that is still looked into. */
export function sayInnerWay(brief: Brief): string {
  if (!goesFurther(brief)) return ''
  const { routes } = brief.input.knowledge.policy
  const headOffice = typeof routes === 'object' && !Array.isArray(routes) ? routes.headOffice : undefined
  const inner = headOffice === undefined ? '对办理过程有意见，您可以请我们的上级机构过问' : `对办理过程有意见，${addressed(headOffice)}`
  return `${inner.replace(/。?$/u, '')}；您选择其他合法途径反映，也不影响我们继续核查和答复。`
}

/** A line of the policy pack, said to the customer. */
export const addressed = (line: string): string => line.trim().replaceAll(/客户(?!经理|号|服务|端|群)/gu, '您')
