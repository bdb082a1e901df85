import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { remediesStated } from './remedies-stated.ts'

const case1: Partial<CheckContext> = { stage: 'final' }

const inCase = (base: Partial<CheckContext>, bodies: readonly string[]): Example[] => inFrames(bodies).map((text) => ({ ...base, text }))

const violations: readonly Example[] = [
  ...inCase(case1, [
    '处理结果您若不认同，可拨打12378。',
    '您有权在一个月内向省行申请复查（0571-8888888），或申请仲裁。',
    '如对处理意见有异议，请于30日内向上级行提出复核，电话010-66668888，也可通过诉讼解决。',
  ]),
]

const passes: readonly Example[] = [
  ...inCase(case1, [
    '您不认可的话：收到本函之日起30天内，向总行客户权益部书面申请核查（电话010-66668888）；申请第三方调解；向法院起诉；合同约定仲裁的可仲裁。',
  ]),
]

describe('law.remedies-stated, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(remediesStated, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(remediesStated, 'pass', passes)).toEqual(allOf(passes))
  })
})
