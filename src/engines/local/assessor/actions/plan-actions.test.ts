import { describe, expect, it } from 'vitest'
import { type FlagCode, flagCodes, natures, subtypes } from '../../../../domain/vocabulary.ts'
import { readSeedKnowledge } from '../../../../testing/make-draft-input.ts'
import { circumstancesOf } from '../circumstances.ts'
import { readNarrative } from '../read-narrative.ts'
import { planActions } from './plan-actions.ts'

const { playbooks, policy, principles } = readSeedKnowledge()
const { minorsPayment } = circumstancesOf(readNarrative('孩子拿我的卡充游戏，充了两千。'))
const plan = (codes: readonly FlagCode[], change: Partial<Parameters<typeof planActions>[0]> = {}) =>
  planActions({
    inScope: true,
    nature: 'complaint',
    issues: [{ subtype: 'self_service_device' }],
    circumstances: { urgentNeed: null, minorsPayment: null },
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
    const contacts = plan([], { issues: [{ subtype: 'self_service_device' }, { subtype: 'attitude' }, { subtype: 'fees' }] }).filter(
      ({ what }) => /^联系客户|致电客户/.test(what),
    )
    expect(contacts).toHaveLength(1)
  })

  it('only point elsewhere what is not about the bank', () => {
    expect(plan([], { inScope: false, issues: [] })).toHaveLength(1)
  })

  it('bring early contact and interim relief today where blocked money is needed for rent or treatment', () => {
    const [first] = plan([], { circumstances: { urgentNeed: '房租', minorsPayment: null } })
    expect(first).toMatchObject({ withinHours: 4, owner: '网点负责人' })
    expect(first?.what).toMatch(/当日先联系.*房租.*临时支取/u)
    expect(first?.principleIds).toContain('solve.immediate-relief')
  })

  it('help the parents of a child that paid for games: a way to the refund, and limits', () => {
    const said = plan([], { circumstances: { urgentNeed: null, minorsPayment } }).map(({ what }) => what)
    expect(said.join()).toMatch(/未成年人消费的退款途径/u)
    expect(said.join()).toMatch(/免密扣款.*支付限额/u)
  })

  it('keep safety first, whatever else is urgent', () => {
    const [first] = plan(['self_harm'], { circumstances: { urgentNeed: '医药费', minorsPayment } })
    expect(first?.principleIds).toContain('escalate.safety-first')
  })

  it('call somebody in danger once', () => {
    const contacts = plan(['self_harm'], { issues: [{ subtype: 'mental_health' }] }).filter(({ what }) => what.startsWith('立即'))
    expect(contacts).toHaveLength(1)
  })

  it('answer a question instead of investigating it', () => {
    expect(plan([], { nature: 'enquiry' }).map(({ what }) => what)).toEqual([expect.stringContaining('直接答复客户所问')])
  })

  it('ask the customer today where nothing is told yet', () => {
    expect(plan([], { issues: [{ subtype: null }] })[0]).toMatchObject({ withinHours: 8, owner: '投诉处理专员' })
  })

  it('rest on principles of the catalogue, whatever the flags and grievances', () => {
    const known = new Set(principles.map(({ id }) => id))
    const all = subtypes.flatMap((subtype) => plan(flagCodes, { issues: [{ subtype }], severity: 4 }))
    const single = flagCodes.flatMap((code) => plan([code], { circumstances: { urgentNeed: '工资', minorsPayment } }))
    const others = natures.flatMap((nature) => plan([], { nature, issues: [] }))
    expect([...all, ...single, ...others].flatMap(({ principleIds }) => principleIds).filter((id) => !known.has(id))).toEqual([])
  })
})
