import type { Nature } from '../../../../domain/vocabulary.ts'
import { type Action, action, roles } from './action.ts'

/** What is no complaint asks for something else than an investigation. */
export const natureActions: Readonly<Record<Exclude<Nature, 'complaint'>, readonly Action[]>> = {
  report: [
    action(
      roles.compliance,
      24,
      '登记举报线索，交与被反映人员没有利害关系的部门核查，为举报人保密',
      'guard.g10-privacy',
      'boundary.responsibility-by-facts',
    ),
  ],
  enquiry: [
    action(
      roles.officer,
      24,
      '按现行规定直接答复客户所问，一次讲清；一时答不了的，说明由谁、什么时候回话',
      'manner.answer-the-question',
      'manner.consistent-correct-guidance',
    ),
  ],
  suggestion: [
    action(roles.officer, 24, '向客户致谢，登记建议，转相关部门研究能否采纳', 'thank.invite-suggestions'),
    action(roles.officer, 120, '把研究的结果告诉客户，不采纳的也说明原因', 'act.keep-informed', 'close.follow-up-and-confirm'),
  ],
  praise: [action(roles.officer, 24, '向客户致谢，把表扬转达所在网点和当事员工', 'thank.for-raising')],
}

/** A complaint that says nothing yet: whoever wrote it is asked, today. */
export const nothingTold: readonly Action[] = [
  action(
    roles.officer,
    8,
    '当日联系客户，先听客户说完，问清发生了什么、涉及哪个网点或渠道、希望怎样解决，再登记分派',
    'act.contact-promptly',
    'listen.let-vent-first',
    'ask.steer-to-facts',
  ),
  action(roles.officer, 24, '查客户近期的来电、来信和业务记录，看是否为此前事项的延续', 'escalate.repeat-contact', 'ask.only-useful-facts'),
]

export const outOfScope: Action = action(
  roles.officer,
  24,
  '告知所述事项不属于本行业务，指引其联系相应单位；确有涉及本行的部分再行受理',
  'manner.answer-the-question',
  'escalate.first-contact-ownership',
)

export const seniorOwner: Action = action(
  roles.senior,
  8,
  '由分管负责人亲自过问，首次联系客户并约定进展通报时间',
  'act.senior-ownership',
  'act.contact-promptly',
)
