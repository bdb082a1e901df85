import type { Flag } from '../flags/judge-flags.ts'
import { type Action, action, roles } from './action.ts'

/** What a flag calls for, the most urgent first; it comes before anything about the matter itself. */
export const flagActions: readonly (readonly [Flag['code'], Action])[] = [
  [
    'self_harm',
    action(
      roles.onDuty,
      1,
      '立即联系客户，先确认人是否安全；有现实危险时拨打110、120并请家人到场，指定专人陪护跟进',
      'escalate.safety-first',
      'act.senior-ownership',
    ),
  ],
  [
    'violence_threat',
    action(
      roles.onDuty,
      1,
      '通知相关网点和安保做好人员防护，必要时报警；由负责人联系客户先缓和情绪',
      'escalate.safety-first',
      'act.senior-ownership',
    ),
  ],
  [
    'suspected_fraud',
    action(
      roles.operationRisk,
      1,
      '协助客户止付、挂失并报警，保全交易和设备记录，联系收款行协查',
      'solve.immediate-relief',
      'act.contact-parties',
    ),
  ],
  [
    'mental_health',
    action(
      roles.onDuty,
      4,
      '由受过训练的固定人员联系，用语平和，暂缓不必要的外呼，了解身边有无可依靠的人',
      'special.vulnerable-needs',
      'escalate.safety-first',
    ),
  ],
  [
    'media_exposure',
    action(roles.reputation, 4, '报声誉风险管理岗位评估影响、统一口径；不要求客户删帖或沉默', 'escalate.media-threat', 'guard.g4-no-gag'),
  ],
  [
    'group_complaint',
    action(
      roles.consumerProtection,
      8,
      '统计同类受影响客户和范围，报上级启动群体事项预案，指定统一联系人',
      'escalate.by-severity-and-level',
      'improve.root-cause-and-pattern',
    ),
  ],
  [
    'regulator_escalation',
    action(roles.consumerProtection, 8, '登记监管渠道的编号和时限，报消费者权益保护部门牵头办理', 'escalate.by-severity-and-level'),
  ],
  [
    'privacy_leak',
    action(roles.dataProtection, 24, '保全信息查询日志，核实泄露范围，先采取补救措施', 'guard.g10-privacy', 'act.early-detection'),
  ],
  ['legal_action', action(roles.legal, 24, '转法律事务岗位评估，保全证据；与客户的沟通照常进行', 'escalate.by-severity-and-level')],
  [
    'staff_misconduct',
    action(
      roles.compliance,
      24,
      '由与此事无利害关系的人员核查当事员工的行为，保全监控和录音',
      'improve.staff-action-internal',
      'boundary.responsibility-by-facts',
    ),
  ],
  [
    'vulnerable_customer',
    action(
      roles.branch,
      24,
      '按客户的身体和家庭情况安排照应：优先受理、上门或线下办理，不要求其自行操作手机',
      'special.vulnerable-needs',
      'special.elder-care',
    ),
  ],
  [
    'proxy_complaint',
    action(roles.officer, 24, '直接联系客户本人核对诉求和授权，保护其个人信息', 'guard.g10-privacy', 'boundary.hold-line'),
  ],
  [
    'repeat_complaint',
    action(
      roles.branch,
      24,
      '查清此前各次反映为何没有结果，由上一级负责人接手到底',
      'escalate.repeat-contact',
      'escalate.first-contact-ownership',
    ),
  ],
]
