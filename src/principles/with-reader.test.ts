import { describe, expect, it } from 'vitest'
import type { CheckContext, CheckFinding } from '../domain/check.ts'
import { readSentences } from '../flow/read-sentences.ts'
import { makeAssessment, makeCheckContext, makeFact } from '../testing/make-check-context.ts'
import { openSeedReader } from '../testing/open-seed-reader.ts'
import { checkOf } from './catalogue.ts'

const reader = await openSeedReader()

async function verdictOf(
  principleId: string,
  text: string,
  change: Partial<CheckContext> = {},
): Promise<CheckFinding['verdict'] | undefined> {
  const context = makeCheckContext({ text, ...change })
  return checkOf(principleId)?.run({ ...context, opinions: await readSentences(reader, text) }).verdict
}

const grave = { assessment: makeAssessment({ severity: 4, flags: [{ code: 'regulator_escalation', evidence: '监管局' }] }) }
const final = { stage: 'final' as const }
const table: readonly { id: string; broken: string; kept: string; change?: Partial<CheckContext> }[] = [
  {
    id: 'own.no-blame-shifting',
    broken: '额度是总部定的，我们这儿就两个人，您跟我急也没有用。',
    kept: '额度由总部核定，我今天把情况报上去，周五告诉您结果。',
  },
  { id: 'product.risk-and-return', broken: '跌这点不算什么，拿住了年底准翻红。', kept: '这只基金今后可能涨也可能跌，我们不作预测。' },
  {
    id: 'product.explain-nature',
    broken: '您那份每年存两万，五年后连本带利取，跟定期没两样。',
    kept: '这是一份保险，由保险公司承保，我们是代销，不是存款。',
  },
  {
    id: 'disclose.consent-before-acting',
    broken: '我看您老付手续费，就给您换成了白金卡，年费下月起扣。',
    kept: '要不要换卡由您决定，您同意了我们再办。',
  },
  { id: 'boundary.equal-treatment', broken: '您账上才三千块，贵宾通道轮不到您。', kept: '处理的标准和时限对所有客户一样。' },
  {
    id: 'refuse.polite-and-clear',
    broken: '您的想法很好，我们留着参考，以后再说。',
    kept: '这笔费用不能退，因为合同第八条写明了收取的条件；您可以改用免费的方式，也可以申请核查。',
    change: final,
  },
  {
    id: 'handle.not-curt',
    broken: '规定不允许，没有别的话说。',
    kept: '规定不允许在手机上改限额，是怕别人冒用；您带身份证来柜台，十分钟就能改。',
  },
  { id: 'special.vulnerable-needs', broken: '您这是抑郁症犯了吧。', kept: '您说这几天睡不好，我们换个您方便的时间打给您。' },
  { id: 'ask.gauge-severity', broken: '资料被人看过而已，不值得大惊小怪。', kept: '您的资料被外传，这件事由负责人亲自查。', change: grave },
  {
    id: 'escalate.by-severity-and-level',
    broken: '您向监管局反映的事项已排进客服工单池，按先后次序处理。',
    kept: '监管局转来的这一件由消保部负责人承办，电话在信末。',
    change: grave,
  },
  { id: 'guard.g4-no-gag', broken: '想早点拿到钱，监管那边的单子您先撤了再说。', kept: '您向监管反映是您的权利，不影响我们办理。' },
  { id: 'guard.g9-gifts-by-policy', broken: '明天您来一趟，柜台给您留了两箱牛奶。', kept: '这封信只说明核查的结果。' },
  {
    id: 'guard.g12-hurry-vs-verify',
    broken: '您赶飞机，那录像就不看了，按您说的算。',
    kept: '您赶飞机先走，录像明天看完，我打电话告诉您结果。',
  },
  { id: 'solve.stick-to-matter', broken: '您这个人就是爱较劲，跟谁都难沟通。', kept: '我们只谈这三笔扣款。' },
  { id: 'manner.no-lecturing', broken: '都是成年人了，有话好好说，犯不着拍桌子。', kept: '您慢慢讲，我记着。' },
  {
    id: 'escalate.first-contact-ownership',
    broken: '这个您得自己去找商户，退款归他们管。',
    kept: '商户那边由我来联系，今天五点前回您电话。',
  },
  { id: 'own.apologise-specifically', broken: '若有服务不周之处，敬请海涵。', kept: '让您抱着孩子站了五十分钟，对不起。' },
  { id: 'own.prevent-recurrence', broken: '我们保证今后绝不会再发生类似的情况。', kept: '从下周起吞卡后两小时内有人开机查看。' },
  { id: 'ask.only-useful-facts', broken: '麻烦把收到的验证码念给我。', kept: '您记得大概是几点取的吗？' },
]

describe('checks that a trained reader stands behind', () => {
  it.each(table)('$id: fails where a sentence does it, in whatever words', async ({ id, broken, kept, change = {} }) => {
    expect([await verdictOf(id, broken, change), await verdictOf(id, kept, change)]).toEqual([
      'fail',
      expect.stringMatching(/^(?:pass|not_applicable)$/),
    ])
  })

  it('let a verified consent, fault or finding stand', async () => {
    const consent = { facts: [makeFact('客户11月12日来电同意将卡片换为白金卡')] }
    expect(await verdictOf('disclose.consent-before-acting', '您12日来电同意之后，我们给您换成了白金卡。', consent)).toBe('pass')
    const fault = { facts: [makeFact('我行柜员漏办取消手续，多收短信费4元', { kind: 'fault' })] }
    expect(await verdictOf('boundary.responsibility-by-facts', '这是我们柜员漏办了取消手续，多收了您4元，错在我们。', fault)).toBe('pass')
  })
})
