import type { DraftSegment } from '../../../../domain/draft.ts'
import { fold } from '../../../../language/fold.ts'
import { isFitted, tellsSpecialNeed } from '../../../../principles/special/special-needs.ts'
import { type Brief, paragraph } from '../brief.ts'
import type { Matter } from '../matters.ts'

/** What can be done meanwhile: steps against fraud first, then what a bank can do today. */
export function relief(brief: Brief): DraftSegment | null {
  const text = sayRelief(brief)
  return paragraph({
    purpose: 'remedy',
    text,
    answers: brief.matters,
    cites: [
      ...brief.cite.principles('solve.immediate-relief', ...(brief.offline ? ['special.elder-care'] : [])),
      ...(/96110/.test(text) ? brief.cite.laws('hotline.fraud-96110') : []),
    ],
  })
}

/** The help in words; '' where a playbook has none. */
export function sayRelief(brief: Brief): string {
  const { matters, offline, input, small } = brief
  const reliefOf = ({ situation, playbook }: Matter): string =>
    situation?.relief ?? (offline ? playbook.reliefOffline : null) ?? playbook.relief ?? ''
  const first = matters[0] ? reliefOf(matters[0]) : ''
  // A further grievance's help is added only where it is one of its own, else letters repeat themselves.
  const second = matters
    .slice(1)
    .flatMap(({ situation }) => situation?.relief ?? [])
    .find((each) => each !== first)
  // Who paid is known where a child did.
  const deceived = input.assessment.flags.some(({ code }) => code === 'suspected_fraud') && !/未成年|孩子/u.test(first)
  const fraud = deceived && !first.includes('110') ? fraudSteps : ''
  const own = small && brief.main.situation?.relief === undefined && !offline && sayPressing(brief) !== '' ? '' : first
  return withCare(`${sayPressing(brief)}${fraud}${own}${fraud === '' ? (second ?? '') : ''}`, input.narrative.text)
}

// Whatever the grievance is, somebody who cannot see, hear or walk well is not left to manage alone.
const withCare = (text: string, narrative: string): string =>
  tellsSpecialNeed(narrative) && !isFitted(fold(text)) ? `${text}您不方便的地方，办理时由专人陪同照应；能上门的，约好时间上门。` : text

// The way is opened at once; whether it can be gone is said by who may decide.
function sayPressing({ pressing, timetable, input }: Brief): string {
  if (pressing === null) return ''
  const by = timetable.firstContact
  const call =
    input.format === 'phone_script'
      ? `您说${pressing}，这一件我先问清楚：要多少、最晚什么时候？我现在就去问有没有可以先走的办法，比如带证件到柜台核实后办理`
      : `您说${pressing}，这一件我们先办：${by === null ? '给您打电话' : `${by}前给您打电话`}，问清金额和最晚的时间，再看有没有可以先走的办法，比如带证件到柜台核实后办理`
  return `${call}；能办的告诉您怎么办，不能办的也讲清原因。`
}

const fraudSteps =
  '如果怀疑被骗或者账户还有风险，请您马上挂失或临时锁卡、改掉密码，并拨打110报警，也可以拨打反诈专线96110咨询；聊天记录和转账凭证请留好，不要再向对方转账。'
