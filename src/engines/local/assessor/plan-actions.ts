import type { Playbook } from '../../../domain/playbook.ts'
import type { PolicyPack } from '../../../domain/policy.ts'
import type { RegulatoryBusiness, Severity, Subtype } from '../../../domain/vocabulary.ts'
import type { Opinion } from '../../../ports/assessor.ts'
import type { Flag } from './flags/judge-flags.ts'

type Action = Opinion['actions'][number]
const mostActions = 10

type FlagAction = Action & { readonly flag: Flag['code'] }
/** What a flag calls for, the most urgent first; it comes before anything about the matter itself. */
const flagActions: readonly FlagAction[] = [
  {
    flag: 'self_harm',
    what: '立即联系客户，先确认人是否安全；有现实危险时拨打110、120并请家人到场，指定专人陪护跟进',
    owner: '网点负责人（值班经理）',
    withinHours: 1,
    principleIds: ['escalate.safety-first', 'act.senior-ownership'],
  },
  {
    flag: 'violence_threat',
    what: '通知相关网点和安保做好人员防护，必要时报警；由负责人联系客户先缓和情绪',
    owner: '网点负责人（值班经理）',
    withinHours: 1,
    principleIds: ['escalate.safety-first', 'act.senior-ownership'],
  },
  {
    flag: 'suspected_fraud',
    what: '协助客户止付、挂失并报警，保全交易和设备记录，联系收款行协查',
    owner: '运营风险岗',
    withinHours: 1,
    principleIds: ['solve.immediate-relief', 'act.contact-parties'],
  },
  {
    flag: 'mental_health',
    what: '由受过训练的固定人员联系，用语平和，暂缓不必要的外呼，了解身边有无可依靠的人',
    owner: '网点负责人（值班经理）',
    withinHours: 4,
    principleIds: ['special.vulnerable-needs', 'escalate.safety-first'],
  },
  {
    flag: 'media_exposure',
    what: '报声誉风险管理岗位评估影响、统一口径；不要求客户删帖或沉默',
    owner: '声誉风险管理岗',
    withinHours: 4,
    principleIds: ['escalate.media-threat', 'guard.g4-no-gag'],
  },
  {
    flag: 'group_complaint',
    what: '统计同类受影响客户和范围，报上级启动群体事项预案，指定统一联系人',
    owner: '消费者权益保护部门负责人',
    withinHours: 8,
    principleIds: ['escalate.by-severity-and-level', 'improve.root-cause-and-pattern'],
  },
  {
    flag: 'regulator_escalation',
    what: '登记监管渠道的编号和时限，报消费者权益保护部门牵头办理',
    owner: '消费者权益保护部门负责人',
    withinHours: 8,
    principleIds: ['escalate.by-severity-and-level'],
  },
  {
    flag: 'privacy_leak',
    what: '保全信息查询日志，核实泄露范围，先采取补救措施',
    owner: '信息保护岗',
    withinHours: 24,
    principleIds: ['guard.g10-privacy', 'act.early-detection'],
  },
  {
    flag: 'legal_action',
    what: '转法律事务岗位评估，保全证据；与客户的沟通照常进行',
    owner: '法律事务岗',
    withinHours: 24,
    principleIds: ['escalate.by-severity-and-level'],
  },
  {
    flag: 'staff_misconduct',
    what: '由与此事无利害关系的人员核查当事员工的行为，保全监控和录音',
    owner: '内控合规岗',
    withinHours: 24,
    principleIds: ['improve.staff-action-internal', 'boundary.responsibility-by-facts'],
  },
  {
    flag: 'vulnerable_customer',
    what: '按客户的身体和家庭情况安排照应：优先受理、上门或线下办理，不要求其自行操作手机',
    owner: '网点负责人',
    withinHours: 24,
    principleIds: ['special.vulnerable-needs', 'special.elder-care'],
  },
  {
    flag: 'proxy_complaint',
    what: '直接联系客户本人核对诉求和授权，保护其个人信息',
    owner: '投诉处理专员',
    withinHours: 24,
    principleIds: ['guard.g10-privacy', 'boundary.hold-line'],
  },
  {
    flag: 'repeat_complaint',
    what: '查清此前各次反映为何没有结果，由上一级负责人接手到底',
    owner: '网点负责人',
    withinHours: 24,
    principleIds: ['escalate.repeat-contact', 'escalate.first-contact-ownership'],
  },
]
const outOfScope: Action = {
  what: '告知所述事项不属于本行业务，指引其联系相应单位；确有涉及本行的部分再行受理',
  owner: '投诉处理专员',
  withinHours: 24,
  principleIds: ['manner.answer-the-question', 'escalate.first-contact-ownership'],
}
const seniorOwner: Action = {
  what: '由分管负责人亲自过问，首次联系客户并约定进展通报时间',
  owner: '分管负责人',
  withinHours: 8,
  principleIds: ['act.senior-ownership', 'act.contact-promptly'],
}

type Context = {
  readonly inScope: boolean
  readonly subtypes: readonly Subtype[]
  readonly business: RegulatoryBusiness
  readonly severity: Severity
  readonly flags: readonly Flag[]
  readonly playbooks: readonly Playbook[]
  readonly policy: PolicyPack
}

/** What to do, who and within how many hours: safety first, then what flags call for, then the playbooks of the grievances. */
export function planActions(context: Context): Action[] {
  const { inScope, flags, severity } = context
  const flagged = flagActions.filter(({ flag }) => flags.some(({ code }) => code === flag)).map(({ flag: _, ...action }) => action)
  if (!inScope) return [...flagged, outOfScope]
  const senior = severity >= 3 && !flagged.some(({ principleIds }) => principleIds.includes('act.senior-ownership')) ? [seniorOwner] : []
  const actions = [...flagged, ...senior, ...playbookActions(context)]
  return distinct(actions).slice(0, mostActions)
}

// Of a second grievance's playbook the first contact is left out: the customer is called once.
function playbookActions({ subtypes, playbooks, policy, business }: Context): Action[] {
  return subtypes.slice(0, 3).flatMap((subtype, at) => {
    const actions = playbooks.find((playbook) => playbook.subtype === subtype)?.actions ?? []
    return actions
      .slice(at === 0 ? 0 : 1, at === 0 ? 4 : 3)
      .map((action) => ({ ...action, owner: action.owner === 'department' ? departmentOf(subtype, business, policy) : action.owner }))
  })
}

function departmentOf(subtype: Subtype, business: RegulatoryBusiness, { departments }: PolicyPack): string {
  if (typeof departments === 'string') return departments
  if (departments === undefined || Array.isArray(departments)) return '消费者权益保护部门'
  return departments[business] ?? departments[subtype] ?? '消费者权益保护部门'
}

const distinct = (actions: readonly Action[]): Action[] =>
  actions.filter((each, at) => actions.findIndex(({ what }) => what === each.what) === at)
