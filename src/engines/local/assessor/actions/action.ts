import type { Opinion } from '../../../../ports/assessor.ts'

export type Action = Opinion['actions'][number]

/** One action as a row of a table: who, within how many hours, what, resting on which principles. */
export const action = (owner: string, withinHours: number, what: string, ...principleIds: readonly [string, ...string[]]): Action => ({
  what,
  owner,
  withinHours,
  principleIds,
})

/** Those who act; a bank renames them in its own words. */
export const roles = {
  officer: '投诉处理专员',
  branch: '网点负责人',
  onDuty: '网点负责人（值班经理）',
  senior: '分管负责人',
  consumerProtection: '消费者权益保护部门负责人',
  operationRisk: '运营风险岗',
  reputation: '声誉风险管理岗',
  dataProtection: '信息保护岗',
  legal: '法律事务岗',
  compliance: '内控合规岗',
} as const
