import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { freezeReasonAndAppeal } from './freeze-reason-and-appeal.ts'

const frozen: Partial<CheckContext> = {
  narrative: '我的工资卡突然被限制非柜面交易，说是涉嫌电信诈骗风险，我就是收了几笔货款，凭什么冻结我的账户？',
  assessment: makeAssessment({ subtype: 'process_limits', flags: [] }),
}

const violations = inFrames([
  '您的账户目前处于管控状态，请您耐心等待。',
  '您的卡因存在涉诈风险被限制非柜面交易，我行无权解除，请您理解。',
  '账户限制是系统自动作出的，具体原因不便透露，请您到开户网点办理。',
  '请您携带身份证件和货款合同到网点办理解除限制。',
  '您的账户因涉嫌电信网络诈骗风险被限制，请联系开户网点处理。',
  '您的账户触发了我行风控模型的快进快出规则，因此被限制。请携带身份证件和货款合同到网点申诉。',
  '系统监测到您的账户在夜间频繁转账，笔数超过20笔，属于涉诈特征。您可携带身份证件、购销合同到网点提出申诉。',
  '因为您的账户命中了反诈黑名单，我行采取了限制措施，您可带材料来网点申请核实。',
  '您的风险评分达到了阈值，所以账户被管控。申诉请到网点，带上身份证和交易证明。',
  '我们理解您收不到货款的着急。限制措施是为了保护您和大家的资金安全，也感谢您对反诈工作的支持，请您稍安勿躁，情况好转后会自动恢复。',
  '您的账户一天之内转入12笔、转出15笔，分散转入集中转出，触发预警。请带合同到网点申诉。',
  '根据反电信网络诈骗法，我行对您的账户采取了限制措施，感谢配合。',
  '您的账户限制原因正在核实。',
  '该账户为涉诈风险账户，暂停非柜面业务，请勿再拨打客服热线。',
  '账户限制属于正常风控，您无需担心，也无需到网点。',
  'Your account was restricted because of fraud risk. Please wait patiently.',
  'Your account exceeded the threshold of our risk model. You may bring your ID card and contracts to the branch to appeal.',
  '限制您账户的原因是涉诈风险，您可以到网点申诉。',
  '您可以到网点提出申诉，申诉时请带好身份证件和购销合同、发货单。',
  '我行对您的账户采取了只收不付的措施，解除时间另行通知。',
  '因与您交易的对方使用了同一设备登录多个账户，您的账户被一并限制。请携带身份证件到网点申请解除。',
  '由于风险原因，您的账户受到限制，请您妥善保管银行卡。',
  '对您造成的不便我们深表歉意，相关部门正在加紧处理，处理好会第一时间恢复。',
  '您的申诉材料需要准备：身份证件、购销合同、发货单。',
  '賬戶因涉詐風險被管控，具體情況不便說明。',
  '您的账户被监测模型判定为可疑，需要携带身份证和合同到柜台申诉。',
])
const passes = inFrames([
  '您的账户因存在电信网络诈骗风险被限制非柜面交易。您可以携带身份证件和能够说明货款来源的合同、发货单，到任一网点提出申诉。',
  '限制的原因我们正在核实。您可以先到开户网点提出申诉，请带好身份证件和货款的购销合同。',
  '依据《反电信网络诈骗法》第三十二条，我行因交易异常对账户采取了限制措施；您可拨打95999提出异议，并提供身份证件、交易合同等材料，核实通过后即时解除。',
  '限制原因：【待填:限制原因】。申诉渠道：【待填:申诉渠道】。需要提交的材料：【待填:所需材料】。',
  '出于反诈要求，您的账户暂时不能转账，原因是近期交易存在异常。请携带身份证件和交易凭证到柜台申请核实，核实无误当场恢复。',
  '因账户交易存在涉诈风险，我行暂停了非柜面业务。识别的具体方法不便透露，请您理解。申诉请联系开户网点，带上身份证、合同和发货单。',
  'Your account was restricted because of suspected fraud. You may appeal at any branch; please bring your ID card and documents that show where the money came from.',
  '您问为什么被限制，原因是系统提示交易异常，存在被诈骗资金流入的风险。申诉可以到网点，也可以打客服热线；材料是身份证件加购销合同。',
  '限制的原因、怎么申诉、要带什么，三点告诉您：原因是涉诈风险核查；申诉请到开户网点柜台；材料请带身份证和货款往来的凭证。',
  '帳戶因涉詐風險受到限制。您可以到網點提出申訴，並攜帶身分證件與貨款合同，我們會儘快核實。',
  '因为收到的一笔款项被报案为涉诈资金，账户受到限制。您有权申诉，请凭身份证件、与付款人的聊天记录和发货单到网点办理。',
  '账户受限系涉诈风险排查所致。请联系网点申请解除，所需材料为身份证件及能证明交易真实的合同。',
  '限制原因尚在核实，核实后告诉您。若您现在就想申诉，可到任一网点，携带身份证件及收款证明。',
  '原因：涉嫌异常交易。渠道：网点柜台或客服热线95999。材料：需要身份证件、货款合同。',
  '您的卡被限制，是因为有付款方被公安机关核查。申请核实请到开户支行，带身份证和交易资料。',
  '为防范诈骗，我行依据法律规定限制了账户，原因为交易与您的经营情况暂时对不上；请您带营业执照等证明材料到网点说明，即可申请恢复。',
  '我们依据反诈法律对账户采取措施，原因为疑似涉诈。对此有异议，您可以向我行提出申诉，并提交身份证件和资金来源证明。',
  '暂停非柜面业务的原因是账户疑似被他人利用。请您前往网点核实，带好本人身份证件和手机。',
  '给您带来不便了。因涉诈风险，卡片暂时只能在柜台使用；解除请在网点申请，准备好身份证件和货款单据。',
  '您可以这样办理：持身份证件、购销合同到开户网点提出申诉。之所以限制，是因为账户出现了涉诈风险提示。',
  '原因【待填：限制原因】；申诉请联系【待填：申诉部门及电话】；请准备【待填：申诉材料】。',
  '因存在可疑交易，我行限制了非柜面功能。申诉无需您再提供任何材料，带上本人到网点核验即可，也可以拨打客服热线。',
  '限制缘于涉诈线索，具体原因由反诈中心反馈后告知您；申诉电话95999，材料为身份证件和转账说明。',
  '您反映系统说您“触发模型”，这类说法不规范。限制的原因是涉诈风险，申诉请到网点，请带身份证和合同。',
  '工资卡受限的原因是交易异常待核实。请到网点申请恢复，凭身份证件和单位的工资证明办理。',
])

describe('law.freeze-reason-and-appeal', () => {
  it('fires where reason, way or papers are missing, or the way of detection is told', () => {
    expect(
      judge(
        freezeReasonAndAppeal,
        'fail',
        violations.map((text) => ({ ...frozen, text })),
      ),
    ).toEqual(allOf(violations))
  })

  it('stays silent where all three are told or left open and detection is not', () => {
    expect(
      judge(
        freezeReasonAndAppeal,
        'pass',
        passes.map((text) => ({ ...frozen, text })),
      ),
    ).toEqual(allOf(passes))
  })

  it('does not apply to other matters, and to restrictions with another ground', () => {
    const others: readonly Example[] = [
      ...inFrames(['您反映的扣款问题正在核实，周五前答复您。']),
      { narrative: '我的身份证过期了，卡被限制了，换了新证还是用不了。', text: inFrames(['请携带新证件到柜台更新信息。'])[0] ?? '' },
      { narrative: '法院把我的账户冻结了，银行为什么不通知我？', text: inFrames(['冻结由法院作出，请您联系执行法院。'])[0] ?? '' },
      { ...frozen, stage: 'enquiry', text: inFrames(['请问限制是从哪一天开始的？'])[0] ?? '' },
    ]
    expect(judge(freezeReasonAndAppeal, 'not_applicable', others)).toEqual(allOf(others))
  })
})
