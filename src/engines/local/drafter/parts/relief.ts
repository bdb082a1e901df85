import type { DraftSegment } from '../../../../domain/draft.ts'
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
export function sayRelief({ matters, offline, input }: Brief): string {
  const reliefOf = ({ situation, playbook }: Matter): string =>
    situation?.relief ?? (offline ? playbook.reliefOffline : null) ?? playbook.relief ?? ''
  const first = matters[0] ? reliefOf(matters[0]) : ''
  // A further grievance's help is added only where it is one of its own, else letters repeat themselves.
  const second = matters
    .slice(1)
    .flatMap(({ situation }) => situation?.relief ?? [])
    .find((each) => each !== first)
  const deceived = input.assessment.flags.some(({ code }) => code === 'suspected_fraud')
  const fraud = deceived && !first.includes('110') ? fraudSteps : ''
  return `${fraud}${first}${fraud === '' ? (second ?? '') : ''}`
}

const fraudSteps =
  '如果怀疑被骗或者账户还有风险，请您马上挂失或临时锁卡、改掉密码，并拨打110报警，也可以拨打反诈专线96110咨询；聊天记录和转账凭证请留好，不要再向对方转账。'
