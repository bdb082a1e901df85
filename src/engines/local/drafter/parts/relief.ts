import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import type { PolicyPack } from '../../../../domain/policy.ts'
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
  const aided = offline && matters[0]?.situation?.relief !== undefined ? (matters[0].playbook.reliefOffline ?? '') : ''
  return `${fraud}${first}${aided === first ? '' : aided}${fraud === '' && aided === '' ? (second ?? '') : ''}`
}

const fraudSteps =
  '如果怀疑被骗或者账户还有风险，请您马上挂失或临时锁卡、改掉密码，并拨打110报警，也可以拨打反诈专线96110咨询；聊天记录和转账凭证请留好，不要再向对方转账。'

const limited = /冻结|冻了|管控|被控|非柜面|止付|受限|只收不付|解控|解冻|限制(?:使用|交易|转账|支付)|账户异常/u

/** A restricted account: reason, way of appeal and papers are told, or left open for the officer; how it was found is not. */
export function accountLimits(brief: Brief): DraftSegment | null {
  const matter = brief.matters.find(
    (each) => /账户使用受到限制/.test(each.say) || (each.subtype === 'process_limits' && limited.test(each.words)),
  )
  if (!matter) return null
  const papers = papersFor(brief.input.knowledge.policy)
  const list = papers === null ? placeholderMark('申诉需要的材料') : papers.items.join('、')
  return paragraph({
    purpose: 'explain',
    text:
      `账户受限的原因：${placeholderMark('账户受限的原因')}。您对限制有异议的，可以向${placeholderMark('账户限制申诉的受理网点或电话')}提出申诉，` +
      `需要带上${list}；我们自己能够查到的资料，不再请您提供。申诉受理后，我们会及时核实，并把结果告诉您。`,
    answers: [matter],
    cites: [
      ...brief.cite.laws('anti-fraud.freeze-reason-and-appeal'),
      ...brief.cite.principles('law.freeze-reason-and-appeal', 'law.no-redundant-material'),
      ...(papers === null ? [] : brief.cite.policy(`procedure.${papers.name}`)),
    ],
  })
}

function papersFor({ procedure }: PolicyPack): { name: string; items: string[] } | null {
  if (typeof procedure !== 'object' || Array.isArray(procedure)) return null
  const found = Object.entries(procedure).find(([name]) => /限制|冻结|解控|解冻|管控/.test(name))
  return found ? { name: found[0], items: typeof found[1] === 'string' ? [found[1]] : found[1] } : null
}
