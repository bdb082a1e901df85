import { beforeAll, describe, expect, it } from 'vitest'
import type { DraftContent } from '../../../domain/draft.ts'
import type { Knowledge } from '../../../domain/knowledge.ts'
import { type MadeSituation, makeDraftInput, readSeedKnowledge } from '../../../testing/make-draft-input.ts'
import { createLocalDrafter } from './create-local-drafter.ts'

const drafter = createLocalDrafter()

describe('a reply fits the case', () => {
  let knowledge: Knowledge
  beforeAll(() => {
    knowledge = readSeedKnowledge()
  })
  const draftOf = (told: Omit<MadeSituation, 'knowledge'>): Promise<DraftContent> => drafter.draft(makeDraftInput({ ...told, knowledge }))

  it('answers a swallowed card and forgotten cash apart, though the assessment found one grievance', async () => {
    const { text, segments } = await draftOf({
      narrative: '昨晚在自助机取两千块，钱出来忘了拿，回头一看没了，接着卡也被吞了。',
      subtype: 'self_service_device',
    })
    expect(text).toMatch(/一、关于您反映的自助设备吞卡的问题[\s\S]*二、关于您反映的现金或物品留在自助设备上的问题/u)
    expect(segments.flatMap(({ answers }) => answers).every((id) => id === 'i1')).toBe(true)
  })

  it('opens a way at once for what is due while the account is restricted', async () => {
    const { text } = await draftOf({
      narrative: '公司账户被冻结，明天要给23个工人发工资，柜台说等消息，什么时候不知道。',
      subtype: 'process_limits',
    })
    expect(text).toContain('您说工资等着要发，这一件我们先办：11月28日前给您打电话')
    expect(text).not.toMatch(/一定|保证|马上解冻/u)
  })

  it("takes up a child's payments as such, not as a matter of messages alone", async () => {
    const { text } = await draftOf({
      narrative: '我儿子11岁，拿我手机给游戏充了八千多，分了四十几笔，我一条短信都没收到。',
      subtype: 'sms_platform',
      flags: ['vulnerable_customer', 'suspected_fraud'],
    })
    expect(text).toMatch(/未成年人付款的申诉办法/u)
    expect(text).not.toContain('不要再向对方转账')
  })

  it('writes a shorter letter for a small matter than for a grave one, and tells ways of review only where a dispute goes further', async () => {
    const told = { narrative: '在网点排队等了两个小时，五个窗口只开了一个。', subtype: 'staffing' } as const
    const small = await draftOf(told)
    const grave = await draftOf({ ...told, flags: ['repeat_complaint'], assessment: { severity: 3 } })
    expect(small.segments.length).toBeLessThan(grave.segments.length)
    expect(small.text).not.toContain('督办')
    expect(grave.text).toContain('督办')
  })

  it('names one timetable where somebody is in danger: the call at once, then the dates', async () => {
    const { text } = await draftOf({
      narrative: '催收天天打电话，我撑不下去了，不想活了。',
      subtype: 'mental_health',
      flags: ['self_harm'],
      assessment: { severity: 4 },
    })
    expect(text).toContain('马上给您打电话')
    expect(text).not.toContain('11月28日')
    expect(text).not.toMatch(/还有什么建议|别的建议/u)
  })

  it('speaks on the telephone in turns, with room to listen, questions and an agreement', async () => {
    const { text } = await draftOf({
      narrative: '昨天在自助机存了五千元，账上没有加钱。',
      subtype: 'self_service_device',
      input: { format: 'phone_script' },
    })
    expect(text).toMatch(
      /开场[\s\S]*停下来，听客户把话说完[\s\S]*对一遍[\s\S]*补充了解[\s\S]*接下来的安排[\s\S]*您看这样安排可以吗[\s\S]*结束/u,
    )
    expect(text).toContain('不询问密码、验证码和完整卡号')
    expect(text).not.toContain('给您打电话，')
  })

  it('repeats one sentence once, where it holds two grievances', async () => {
    const narrative = '柜员把我的汇款账号录错了，又一句道歉都没有，让我自己去对方银行要。'
    const { text } = await draftOf({
      narrative,
      subtype: 'operation_error',
      issues: [
        { subtype: 'operation_error', evidence: narrative },
        { subtype: 'attitude', evidence: narrative },
      ],
    })
    expect(text.match(/汇款账号录错/gu)).toHaveLength(1)
  })
})
