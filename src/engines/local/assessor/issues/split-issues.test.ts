import { describe, expect, it } from 'vitest'
import { openSeedAssessor } from '../../../../testing/make-assess-input.ts'

const assess = openSeedAssessor()
const issuesOf = async (text: string) => (await assess(text)).opinion.issues

describe('the grievances of a narrative', () => {
  it('are two where the machine kept the cash and then the card', async () => {
    const issues = await issuesOf('取款机没吐钱，短信说扣了三千。按了取消，卡又被吞了进去。')
    expect(issues.map(({ subtype }) => subtype)).toEqual(['self_service_device', 'self_service_device'])
    expect(issues.map(({ evidence }) => /没吐钱|卡又被吞/u.exec(evidence)?.[0])).toEqual(['没吐钱', '卡又被吞'])
  })

  it('are rate, speed and attitude apart, each with its own words', async () => {
    const issues = await issuesOf(
      '贷款利率签约时说四个点，扣款才发现是五个多点。预约了十点，叫号叫到十二点半。再说那个经办，问她她头都不抬，嫌我烦。',
    )
    expect(issues.map(({ evidence }) => /五个多点|十二点半|头都不抬/u.exec(evidence)?.[0]).toSorted()).toEqual([
      '五个多点',
      '十二点半',
      '头都不抬',
    ])
  })

  it('keep the one that comes in the last line', async () => {
    const issues = await issuesOf(
      '排队排了一个多小时，我认了。空调也没开，我也不说了。最后我要讲的是，你们把我的手机号卖给了推销保险的，一天打八个电话。',
    )
    expect(issues.some(({ evidence }) => evidence.includes('推销保险'))).toBe(true)
  })

  it('are one where one matter is told in many clauses', async () => {
    expect(
      await issuesOf('存款机数到一半黑屏了，我放进去的一万二没有退出来。凭条没有打，屏幕上也没有提示，旁边那台机器也说暂停服务。'),
    ).toHaveLength(1)
  })

  it('are not what the customer asks for', async () => {
    const issues = await issuesOf('你们重复扣了我两次年费。诉求：一、退回多扣的年费；二、书面说明；三、给我道歉。')
    expect(issues).toHaveLength(1)
  })
})
