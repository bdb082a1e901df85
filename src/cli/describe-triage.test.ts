import { describe, expect, it } from 'vitest'
import { describeTriage, type triageAnswerShape } from './describe-triage.ts'

const names = {
  types: [{ id: 'staff_service', zh: '人员服务' }],
  items: [{ id: 'staffing', zh: '人员资源不足' }],
  flags: [{ id: 'media_exposure', zh: '媒体曝光' }],
}
const wording = { names, small: (code: string) => ` (${code})` }
const answer: ReturnType<typeof triageAnswerShape.parse> = {
  assessment: {
    inScope: true,
    nature: 'complaint',
    type: 'staff_service',
    subtype: 'staffing',
    severity: 2,
    emotion: 'angry',
    confidence: 0.914,
    department: '运营管理部',
    responsibility: 'unclear',
    flags: [{ code: 'media_exposure', evidence: '我要发到网上' }],
    issues: [{ id: 'i1', summary: '排队两小时' }],
    demands: [],
    factsToVerify: ['当天的叫号记录'],
    actions: [{ what: '联系客户', owner: '网点负责人', dueAt: '2026-11-28T10:00:00+08:00' }],
    deadlines: { decideBy: '2026-12-12T23:59:59+08:00', rule: 'nfra-2020-3.decide' },
    review: { required: true, reasons: ['low_confidence'] },
  },
  similarCases: [{ id: 'case-05', title: '窗口少', score: 0.613, grade: 'never_imitate' }],
  draft: null,
}

describe('a triage answer at the terminal', () => {
  it('says every code in Chinese, with the code beside it', () => {
    const lines = describeTriage(answer, wording).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        '类别　　人员服务 › 人员资源不足（把握 91%） (staff_service › staffing)',
        '性质　　投诉　二级 一般　情绪：生气　责任：不明（仅据诉述） (complaint severity 2 angry unclear)',
        '时限　　2026-12-12 23:59 (nfra-2020-3.decide)',
        '复核　　需人工复核：研判把握不足 (low_confidence)',
        '风险　　媒体曝光：「我要发到网上」 (media_exposure)',
        '行动　　网点负责人：联系客户（2026-11-28 10:00 前）',
        '0.61　窗口少（不可仿效） (case-05 never_imitate)',
      ]),
    )
  })

  it('gives no category to what is not about the bank', () => {
    const outside = { ...answer.assessment, inScope: false, type: null, subtype: null }
    expect(describeTriage({ ...answer, assessment: outside }, wording)).toContain('类别　　与银行业务无关')
  })
})
