import type { Assessment } from '../../../../domain/assessment.ts'
import type { Playbook } from '../../../../domain/playbook.ts'
import type { Nature, Subtype } from '../../../../domain/vocabulary.ts'
import type { Circumstances } from '../circumstances.ts'
import type { Flag } from '../flags/judge-flags.ts'
import type { NarrativeReading } from '../read-narrative.ts'
import { recordsOf } from './records-of.ts'
import { toldDetails } from './told-details.ts'

type Issue = Assessment['issues'][number]
const mostToVerify = 10
/** Points of the main grievance's playbook that come before what flags add. */
const firstOfPlaybook = 3
const mostIssues = 3
const longestQuoted = 34

/** What certain flags add to what must be verified. */
const byFlag: Readonly<Partial<Record<Flag['code'], string>>> = {
  suspected_fraud: '可疑交易的时间、渠道、收款方和设备信息，是否已报警、能否止付',
  misselling: '销售时的录音录像、风险测评和签字资料，客户对产品性质是否被告知',
  privacy_leak: '相关信息的查询日志、查询人和事由，信息可能从哪里流出',
  staff_misconduct: '当事人员的岗位、在岗情况和书面说明，监控、录音与客户所述是否相符',
  discrimination: '同一时段其他客户办理同类业务的要求，有无差别对待',
  repeat_complaint: '此前每次来电、来信的登记、承办人和答复',
  group_complaint: '同样受影响的客户人数和范围',
  proxy_complaint: '来件人与客户的关系、授权是否真实，客户本人的意愿',
  vip_customer: '客户的等级、权益约定和有效期',
  legal_action: '诉讼、仲裁或律师函的案号、进展和送达情况',
}

/** A text that tells nothing, or is no complaint, leaves other things open. */
const nothingTold = [
  '客户遇到了什么事：什么时候、在哪个网点或渠道、办什么业务',
  '客户希望怎样解决，最着急的是什么',
  '客户近期有无其他来电、来信或正在办理的业务',
]
const byNature: Readonly<Record<Exclude<Nature, 'complaint'>, readonly string[]>> = {
  report: ['所反映的人员、时间和行为，有无凭证或其他知情人'],
  enquiry: ['客户所问事项的现行规定、时间和收费，答复是否因网点或渠道而不同'],
  suggestion: ['客户所说的现状是否属实、涉及哪些网点或渠道，此前有无同类建议'],
  praise: ['被表扬的网点、员工和经过'],
}

type Context = {
  readonly nature: Nature
  readonly issues: readonly Issue[]
  readonly playbooks: readonly Playbook[]
  readonly flags: readonly Flag[]
  readonly circumstances: Circumstances
}

/** What must be verified: first each grievance in the customer's words, then what they name, then the playbooks' points. Never empty. */
export function factsToVerify(reading: NarrativeReading, context: Context): string[] {
  const { nature, issues, flags, circumstances } = context
  const subtypes = [...new Set(issues.flatMap(({ subtype }) => subtype ?? []))]
  if (nature === 'complaint' && subtypes.length === 0) return [...nothingTold]
  const general = nature === 'complaint' || nature === 'report' ? generalPoints(subtypes, context.playbooks) : []
  const points = [
    ...(nature === 'complaint' ? issues.slice(0, mostIssues).flatMap(issuePoint) : byNature[nature]),
    ...circumstancePoints(circumstances),
    ...toldDetails(reading),
    ...general.slice(0, firstOfPlaybook),
    ...flags.flatMap(({ code }) => byFlag[code] ?? []),
    ...general.slice(firstOfPlaybook),
  ]
  return [...new Set(points)].slice(0, mostToVerify)
}

// Of somebody's distress nothing is checked: the playbook asks whether they are safe.
const issuePoint = ({ subtype, evidence }: Issue): string[] =>
  subtype === null || subtype === 'mental_health' ? [] : [`客户反映「${quoted(evidence)}」：与${recordsOf[subtype]}逐项核对`]

// A placeholder is whole or not there.
const quoted = (evidence: string): string =>
  evidence.length <= longestQuoted ? evidence : `${evidence.slice(0, longestQuoted).replace(/〔[^〕]*$/u, '')}…`

const generalPoints = (subtypes: readonly Subtype[], playbooks: readonly Playbook[]): string[] =>
  subtypes.flatMap((subtype, at) =>
    (playbooks.find((playbook) => playbook.subtype === subtype)?.factsToVerify ?? []).slice(0, at === 0 ? 4 : 2),
  )

const circumstancePoints = ({ urgentNeed, minorsPayment }: Circumstances): string[] => [
  ...(urgentNeed === null ? [] : [`急用款项（${urgentNeed}）的金额、最晚期限和收款方，可以走哪种应急办法`]),
  ...(minorsPayment ? ['每笔扣款的商户、时间、设备和验证方式，付款时家长是否知情，可走的退款途径'] : []),
]
