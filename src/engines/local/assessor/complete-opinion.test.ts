import { describe, expect, it } from 'vitest'
import { openSeedAssessor } from '../../../testing/make-assess-input.ts'

const assess = openSeedAssessor()
const opinionOf = async (text: string) => (await assess(text)).opinion

describe('an opinion on very little', () => {
  it.each(['我要投诉', '退钱', '机器吞卡', '没人接电话', '请退还年费', '你们什么服务', '卡用不了！'])(
    'still names a grievance in exact words, what to verify and who acts by when: %s',
    async (text) => {
      const { inScope, issues, factsToVerify, actions } = await opinionOf(text)
      expect(inScope).toBe(true)
      expect(issues.length).toBeGreaterThan(0)
      expect(issues.every(({ evidence }) => evidence !== '' && text.includes(evidence))).toBe(true)
      expect(factsToVerify.length).toBeGreaterThan(0)
      expect(actions.length).toBeGreaterThan(0)
      expect(actions.every(({ owner, withinHours, principleIds }) => owner !== '' && withinHours > 0 && principleIds.length > 0)).toBe(true)
    },
  )

  it('asks what happened where only the wish to complain is told, and guesses nothing', async () => {
    const { nature, issues, demands, factsToVerify, confidence, responsibility } = await opinionOf('我要投诉')
    expect({ nature, subtype: issues[0]?.subtype, responsibility }).toEqual({
      nature: 'complaint',
      subtype: null,
      responsibility: 'unclear',
    })
    expect(demands).toEqual([{ text: '我要投诉', underlyingNeed: '事情被听见、被认真对待' }])
    expect(confidence).toBeLessThan(0.6)
    expect(factsToVerify[0]).toContain('遇到了什么事')
  })

  it('takes a question for a question', async () => {
    expect(await opinionOf('周末上班吗')).toMatchObject({ inScope: true, nature: 'enquiry' })
  })
})

describe('what is to be verified', () => {
  it('names the machine, the day, the sum and the customer’s words', async () => {
    const { factsToVerify } = await opinionOf('昨天下午在人民路那台取款机取三千元，钱没吐出来，账扣了。')
    const said = factsToVerify.join('\n')
    for (const words of ['「人民路那台取款机」', '「昨天」', '「三千元」', '钱没吐出来']) expect(said).toContain(words)
  })

  it('doubts nobody in distress', async () => {
    expect((await opinionOf('你们再这样逼我，我真的不想活了。')).factsToVerify.join()).not.toContain('不想活')
  })
})

describe('a child’s purchases', () => {
  const text = '我儿子十一岁，拿我的手机打游戏充了四千六百多。你们的短信提醒到期停了，一个字没通知我。钱能不能追回来？'

  it('are the parents’ matter, and the lapsed reminder stays a grievance beside them', async () => {
    const { issues, subtype } = await opinionOf(text)
    expect(subtype).not.toBe('sms_platform')
    expect(issues[0]?.evidence).toContain('打游戏')
    expect(issues.slice(1).map((issue) => issue.subtype)).toContain('sms_platform')
  })

  it('bring a way to the refund and limits on payments', async () => {
    const said = (await opinionOf(text)).actions.map(({ what }) => what).join()
    expect(said).toMatch(/未成年人消费的退款途径/u)
    expect(said).toMatch(/支付限额/u)
  })
})

describe('blocked money that is needed today', () => {
  it('brings early contact and interim relief, and is a bank’s matter though a landlord is named', async () => {
    const { inScope, actions } = await opinionOf('我的卡被冻结了，今天房东催房租，明天再交不上就要搬走。')
    expect(inScope).toBe(true)
    expect(actions[0]).toMatchObject({ withinHours: 4 })
    expect(actions[0]?.what).toContain('房租')
  })
})
