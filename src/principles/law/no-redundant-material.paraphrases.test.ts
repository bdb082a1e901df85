import { describe, expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { noRedundantMaterial } from './no-redundant-material.ts'

const violations: readonly Example[] = [
  ...inFrames([
    '还请您抽空到网点打一份近半年的流水单，交给大堂经理。',
    '受理本投诉需提供以下材料：1.身份证复印件；2.贷款合同；3.银行流水。',
    '请您把办卡时签的申请表找出来拍给我。',
    '请自备当日取款的监控视频资料。',
    '核对需要，请发送您账户的交易截图与开户信息。',
    '请出示我行出具的扣款通知书原件。',
    '若要继续处理，您得先把通话录音调出来。',
    'Kindly submit a copy of the account opening form and six months of statements.',
  ]),
  ...inFrames([
    '您得带上我行的存款凭证和流水，我们才好查。',
    '请把您账户近两年的明细导出来发我邮箱。',
    '受理需要贷款合同原件，请尽快送来。',
    '麻烦您找一下当年签的代扣协议，复印一份给网点。',
  ]),
  ...inFrames(['请您补充汇款当日的业务凭证复印件。', '请把您账户的流水打印盖章后交来。']),
]

const passes: readonly Example[] = [
  ...inFrames([
    '流水和合同我们自己调，您只要保持电话畅通就行。',
    '我们需要调取您的交易流水，已向科技部门提出申请。',
    '您若愿意，可把收到的诈骗短信转发给我们。',
    '请您确认一下，取款时是否看到屏幕提示。',
    '我们看了合同影像，里面有您的签名页，您可以来网点查看。',
    '为核验身份，请出示身份证原件。',
    '报案时，公安机关可能需要您提供转账记录，我行可以为您打印。',
    '您说去年办卡时没给您合同，我们会补寄一份给您。',
    '请您描述一下当时的经过，越细越好。',
    '请客户经理提供当时的沟通记录，由支行汇总。',
    '如需账户流水用于起诉，您可以在手机银行免费开具。',
    '您要求我们提供监控录像，涉及他人隐私，可在警方见证下查看。',
  ]),
  ...inFrames([
    '我们自己会查流水，您不用带。',
    '请带身份证来一趟，签个字确认诉求就可以。',
    '请您描述一下短信的内容，或者把短信截图发给我们。',
    '合同我们这边有存档，会复印一份给您。',
  ]),
  ...inFrames(['请您告知房东收取滞纳金的日期。', '凭证影像由我行调取。']),
]

describe('law.no-redundant-material, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(noRedundantMaterial, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(noRedundantMaterial, 'pass', passes)).toEqual(allOf(passes))
  })
})
