import { describe, expect, it } from 'vitest'
import { type FlagCode, flagCodes, subtypes } from '../../../domain/vocabulary.ts'
import { readSeedKnowledge } from '../../../testing/make-draft-input.ts'
import { planActions } from './plan-actions.ts'

const { playbooks, policy, principles } = readSeedKnowledge()
const plan = (codes: readonly FlagCode[], change: Partial<Parameters<typeof planActions>[0]> = {}) =>
  planActions({
    inScope: true,
    subtypes: ['self_service_device'],
    business: 'other',
    severity: 2,
    flags: codes.map((code) => ({ code, evidence: '' })),
    playbooks,
    policy,
    ...change,
  })

describe('actions', () => {
  it('come from the playbook of the grievance', () => {
    expect(plan([]).map(({ what }) => what)).toContain('安排清机，核对流水、钞箱和监控')
  })

  it('name the department where the playbook leaves it to the bank', () => {
    expect(plan([]).map(({ owner }) => owner)).toContain('渠道管理部')
    expect(plan([]).map(({ owner }) => owner)).not.toContain('department')
  })

  it('put danger to life before everything else', () => {
    const [first] = plan(['media_exposure', 'vulnerable_customer', 'self_harm'])
    expect(first).toMatchObject({ withinHours: 1, principleIds: ['escalate.safety-first', 'act.senior-ownership'] })
  })

  it('bring in a senior person from severity 3', () => {
    expect(plan([], { severity: 3 }).map(({ owner }) => owner)).toContain('分管负责人')
    expect(plan([], { severity: 2 }).map(({ owner }) => owner)).not.toContain('分管负责人')
  })

  it('call the customer once, however many grievances there are', () => {
    const contacts = plan([], { subtypes: ['self_service_device', 'attitude', 'fees'] }).filter(({ what }) =>
      /^联系客户|致电客户/.test(what),
    )
    expect(contacts).toHaveLength(1)
  })

  it('only point elsewhere what is not about the bank', () => {
    expect(plan([], { inScope: false, subtypes: [] })).toHaveLength(1)
  })

  it('rest on principles of the catalogue, whatever the flags and grievances', () => {
    const known = new Set(principles.map(({ id }) => id))
    const all = subtypes.flatMap((subtype) => plan(flagCodes, { subtypes: [subtype], severity: 4 }))
    const single = flagCodes.flatMap((code) => plan([code]))
    expect([...all, ...single].flatMap(({ principleIds }) => principleIds).filter((id) => !known.has(id))).toEqual([])
  })
})
