import { describe, expect, it } from 'vitest'
import type { CheckContext, CheckFinding } from '../domain/check.ts'
import { readSentences } from '../flow/read-sentences.ts'
import { makeAssessment, makeCheckContext, makeFact } from '../testing/make-check-context.ts'
import { openSeedReader } from '../testing/open-seed-reader.ts'
import { checkOf } from './catalogue.ts'

const reader = await openSeedReader()

async function verdictOf(principleId: string, change: Partial<CheckContext>): Promise<CheckFinding['verdict'] | undefined> {
  const context = makeCheckContext(change)
  return checkOf(principleId)?.run({ ...context, opinions: await readSentences(reader, context.text) }).verdict
}

/** A letter that holds nothing of what the rows below ask for. */
const bare = '来信收悉。'
const final = { stage: 'final' } as const
const phone = { format: 'phone_script' } as const
const assessed = (change: Parameters<typeof makeAssessment>[0]) => ({ assessment: makeAssessment(change) })

type Row = {
  readonly id: string
  readonly sentence: string
  readonly change?: Partial<CheckContext>
  readonly exempt: Partial<CheckContext>
}
const enquiry = { stage: 'enquiry' } as const
const sms = { format: 'sms' } as const
const rows: readonly Row[] = [
  { id: 'calm.acknowledge-emotion', sentence: '钱卡在半路又没有人回话，您着急我们明白。', exempt: assessed({ emotion: 'calm' }) },
  { id: 'empathy.customers-shoes', sentence: '这件事让您白跑了三趟，还误了半天工。', exempt: sms },
  { id: 'ask.restate-key-points', sentence: '您反映5月3日同一家商户扣了两笔248元。', exempt: enquiry },
  { id: 'ask.confirm-understood', sentence: '我们正在核实两笔扣款的来历。', exempt: enquiry },
  { id: 'calm.record-and-signal', sentence: '您说的三点已经登记，编号【待填:编号】。', exempt: final },
  { id: 'act.best-effort-first', sentence: '请您放心，这件事我们会尽全力去办。', exempt: sms },
  { id: 'thank.for-raising', sentence: '谢谢您把凭条留着，并把这件事告诉我们。', exempt: sms },
  {
    id: 'thank.invite-suggestions',
    sentence: '您还有什么建议，请告诉我们。',
    change: assessed({ type: 'facility_hardware' }),
    exempt: assessed({ type: 'staff_service' }),
  },
  { id: 'close.follow-up-and-confirm', sentence: '一周后我再打电话，确认钱到了没有。', change: final, exempt: {} },
  { id: 'solve.joint-plan', sentence: '您看是寄到家，还是来网点拿？', change: phone, exempt: {} },
  { id: 'solve.revert-when-open', sentence: '12月3日前无论结果如何，我都打电话告诉您。', exempt: final },
  { id: 'act.keep-informed', sentence: '接下来先核对流水，再联系商户。', exempt: final },
  {
    id: 'act.senior-ownership',
    sentence: '这件事由分行消保部负责人牵头办理。',
    change: assessed({ severity: 3 }),
    exempt: assessed({ severity: 2 }),
  },
  {
    id: 'escalate.repeat-contact',
    sentence: '您前两次来电我们都没有回，这是我们没有做到。',
    change: assessed({ flags: [{ code: 'repeat_complaint', evidence: '打了几次' }] }),
    exempt: {},
  },
  { id: 'boundary.internal-route-open', sentence: '您不同意的，三十日内可以向分行申请核查。', change: final, exempt: {} },
  {
    id: 'own.admit-communication-gap',
    sentence: '这一点我们事先没有讲清楚。',
    change: { ...final, ...assessed({ responsibility: 'customer' }) },
    exempt: final,
  },
  {
    id: 'close.reapologise',
    sentence: '再次为多扣的一笔道歉。',
    change: { ...final, ...assessed({ responsibility: 'bank' }) },
    exempt: final,
  },
  { id: 'solve.patient-plain-explanation', sentence: '之所以要当面核身，是因为怕别人冒用您的名字。', change: final, exempt: {} },
  {
    id: 'product.remedy-missale',
    sentence: '当时的销售过程，我们正在调录音核对。',
    change: assessed({ flags: [{ code: 'misselling', evidence: '说是存款' }] }),
    exempt: {},
  },
  { id: 'close.identify-and-contact', sentence: '联系电话【待填:电话】。', exempt: sms },
]

describe('what a good reply does not leave out', () => {
  it.each(rows)(
    '$id: missed in a bare letter, met by one sentence, not asked where it does not bind',
    async ({ id, sentence, change, exempt }) => {
      const verdicts = [
        await verdictOf(id, { ...change, text: bare }),
        await verdictOf(id, { ...change, text: `${bare}${sentence}` }),
        await verdictOf(id, { ...exempt, text: bare }),
      ]
      expect(verdicts).toEqual(['fail', 'pass', 'not_applicable'])
    },
  )

  it('feelings come before facts, and understanding before a no', async () => {
    const angry = assessed({ emotion: 'furious' })
    const fact = '叫号记录显示您等了四十一分钟。'
    const feeling = '白等这么久，您生气是应该的。'
    expect(await verdictOf('calm.feelings-before-facts', { ...angry, text: `${fact}${feeling}` })).toBe('fail')
    expect(await verdictOf('calm.feelings-before-facts', { ...angry, text: `${feeling}${fact}` })).toBe('pass')
    const no = '这笔年费我们不能退。'
    expect(await verdictOf('ask.no-flat-refusal', { text: `${no}您反映的是今年300元的年费。` })).toBe('fail')
    expect(await verdictOf('ask.no-flat-refusal', { text: `您反映的是今年300元的年费。${no}` })).toBe('pass')
  })

  it('an open promise is taken up, 您 stays 您, the first contact comes in time', async () => {
    const history = [{ at: '2025-11-20T10:00:00+08:00', event: '客服承诺11月25日前书面答复利率调整', dueAt: '2025-11-25T18:00:00+08:00' }]
    expect(await verdictOf('authority.keep-promises', { history, text: bare })).toBe('fail')
    expect(await verdictOf('authority.keep-promises', { history, text: '客服承诺25日前书面答复利率调整，没有做到，改在28日。' })).toBe(
      'pass',
    )
    expect(await verdictOf('manner.respect-throughout', { text: '您好，你的卡已补好。' })).toBe('fail')
    expect(await verdictOf('manner.respect-throughout', { text: '您好，您的卡已补好。' })).toBe('pass')
    const policy = { sla: { firstContactHours: 24 } }
    expect(await verdictOf('act.contact-promptly', { policy, text: '专人将于12月10日第一次与您联系。' })).toBe('fail')
    expect(await verdictOf('act.contact-promptly', { policy, text: '专人今天下午第一次与您联系。' })).toBe('pass')
    const loss = { facts: [makeFact('客户被多收利息500元', { kind: 'loss', amountCny: 500 })] }
    expect(await verdictOf('boundary.no-excess-accommodation', { text: '收得没有错，不过支行愿意意思一下，给您三百块了结。' })).toBe('fail')
    expect(await verdictOf('boundary.no-excess-accommodation', { ...loss, text: '500元已退回您的账户。' })).toBe('pass')
  })
})
