import type { Circumstances } from '../circumstances.ts'
import { type Action, action, roles } from './action.ts'

/** What the circumstances call for: help that cannot wait for the findings, and the parents' matter when a child has paid. */
export const circumstanceActions = ({ urgentNeed, minorsPayment }: Circumstances): readonly Action[] => [
  ...(urgentNeed === null ? [] : [interimRelief(urgentNeed)]),
  ...(minorsPayment ? minorsPayments : []),
]

const interimRelief = (need: string): Action =>
  action(
    roles.branch,
    4,
    `当日先联系客户，核对受限的原因和急用的款项（客户提到${need}）；在核查结果出来之前，由有权限的人研究临时支取、分次支取或定向支付等应急办法`,
    'solve.immediate-relief',
    'act.contact-promptly',
    'law.freeze-reason-and-appeal',
  )

const minorsPayments: readonly Action[] = [
  action(
    roles.officer,
    24,
    '联系家长，逐笔核对收款商户、时间和支付渠道，告知未成年人消费的退款途径，协助其向平台、支付机构提出申请',
    'act.contact-parties',
    'solve.show-evidence',
    'calm.save-face',
  ),
  action(
    roles.officer,
    24,
    '协助家长解除不用的快捷支付和免密扣款、调低支付限额，核对账户绑定在哪些设备上',
    'solve.immediate-relief',
    'special.vulnerable-needs',
  ),
]
