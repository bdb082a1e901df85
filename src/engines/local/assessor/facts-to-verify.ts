import type { Playbook } from '../../../domain/playbook.ts'
import type { Subtype } from '../../../domain/vocabulary.ts'
import { datesOf } from '../../../language/dates.ts'
import { figuresOf } from '../../../language/figures.ts'
import type { Flag } from './flags/judge-flags.ts'
import type { NarrativeReading, NarrativeSentence } from './read-narrative.ts'

const mostToVerify = 10
const mostAmounts = 3
const mostDays = 2
/** Smaller sums are told, not verified one by one. */
const leastAmount = 20
const writtenSum = /^[¥\d一二两三四五六七八九十][\d一二两三四五六七八九十百千万零.,]*(?:余|多)?(?:元|块钱?|圆|美元|欧元|港币|英镑|镑)/u
const someDay = '2020-01-01T00:00:00+08:00'

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

/** The playbooks' points for every grievance, then concrete ones for each sum, day and conduct that is claimed. */
export function factsToVerify(reading: NarrativeReading, context: Context): string[] {
  const { subtypes, playbooks, flags } = context
  const general = subtypes.flatMap((subtype, at) => {
    const points = playbooks.find((playbook) => playbook.subtype === subtype)?.factsToVerify ?? []
    return points.slice(0, at === 0 ? 4 : 2)
  })
  const concrete = [...amountPoints(reading), ...dayPoints(reading)]
  const flagged = flags.flatMap(({ code }) => byFlag[code] ?? [])
  return [...new Set([...general.slice(0, 4), ...concrete, ...flagged, ...general.slice(4)])].slice(0, mostToVerify)
}

type Context = { readonly subtypes: readonly Subtype[]; readonly playbooks: readonly Playbook[]; readonly flags: readonly Flag[] }

function amountPoints(reading: NarrativeReading): string[] {
  const sums = reading.sentences.flatMap((sentence) =>
    figuresOf(sentence.text)
      .filter(({ kind, value, text }) => kind === 'money' && value >= leastAmount && writtenSum.test(text))
      .map((figure) => written(sentence, figure, reading.source)),
  )
  return [...new Set(sums)].slice(0, mostAmounts).map((sum) => `「${sum}」的来由：对应的交易流水、凭证和入账情况`)
}

function dayPoints(reading: NarrativeReading): string[] {
  const days = reading.sentences.flatMap((sentence) =>
    datesOf(sentence.text, someDay)
      .filter(({ kind, text }) => kind === 'day' || /昨|前天/u.test(text))
      .map((day) => written(sentence, day, reading.source)),
  )
  return [...new Set(days)].slice(0, mostDays).map((day) => `「${day}」当天的办理、通话记录和监控`)
}

function written(sentence: NarrativeSentence, { start, end }: { start: number; end: number }, source: string): string {
  const span = sentence.toSource({ start, end })
  return source.slice(span.start, span.end).replaceAll(/\s+/gu, '')
}
