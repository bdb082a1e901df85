import type { Emotion, Grade, Nature, Responsibility, ReviewReason, Severity } from '../domain/vocabulary.ts'

/** What the codes of an answer are called in Chinese. Types, subtypes and flags are not here: the taxonomy names them. */
export const words = {
  nature: { complaint: '投诉', report: '举报', enquiry: '咨询', suggestion: '建议', praise: '表扬' },
  severity: { 1: '一级 轻微', 2: '二级 一般', 3: '三级 严重', 4: '四级 危急' },
  emotion: { calm: '平静', worried: '担忧', upset: '不满', angry: '生气', furious: '激烈' },
  responsibility: { bank: '银行', third_party: '第三方', customer: '客户', mixed: '多方', unclear: '不明' },
  grade: { teach: '可学习', with_care: '谨慎参考', never_imitate: '不可仿效' },
  review: {
    low_confidence: '研判把握不足',
    no_close_case: '无相近案例',
    safety: '涉及人身安全',
    disagreement: '研判与案例不一致',
    injection_suspected: '诉述中含有操纵指令',
    out_of_scope: '与银行无关',
    multiple_grievances: '多项诉求',
    vulnerable: '特殊客群',
    severe: '情节严重',
  },
} as const satisfies {
  nature: Record<Nature, string>
  severity: Record<Severity, string>
  emotion: Record<Emotion, string>
  responsibility: Record<Responsibility, string>
  grade: Record<Grade, string>
  review: Record<ReviewReason, string>
}
