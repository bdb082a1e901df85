import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { findingsAndBasis } from './findings-and-basis.ts'

const case1: Partial<CheckContext> = { stage: 'final' }

const inCase = (base: Partial<CheckContext>, bodies: readonly string[]): Example[] => inFrames(bodies).map((text) => ({ ...base, text }))

const violations: readonly Example[] = [
  ...inCase(case1, [
    '您的意见我们收到了，会继续改进，感谢支持。',
    '处理结果：予以减免。',
    '经核实，您反映的情况存在，我行已作处理。',
    '我行认为收费合理，不予退还。',
  ]),
]

const passes: readonly Example[] = [
  ...inCase(case1, [
    '经调阅双录，销售人员未提示产品非保本，违反《商业银行理财业务监督管理办法》第二十六条，处理意见是……',
    '经核实，您的提前还款违约金为7200元。借款合同第九条约定，一年内提前还款按本金百分之一收取，故诉求不能支持。',
    '查询叫号系统，您等候了47分钟。对照我行营业网点服务标准，超过了30分钟的上限，特此致歉。',
    '系统日志显示验证码已发送成功，运营商侧延迟。按短信服务协议第四条，相应的服务费退还一个月。',
  ]),
]

describe('law.findings-and-basis, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(findingsAndBasis, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(findingsAndBasis, 'pass', passes)).toEqual(allOf(passes))
  })
})
