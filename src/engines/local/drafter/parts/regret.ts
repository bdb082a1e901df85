import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraph } from '../brief.ts'

const assurances = [
  '我们会把经过一步步查清楚，如实告诉您。',
  '请给我们一点时间，我们会认真核查，把结果原原本本地告诉您。',
  '我们会当作要紧事来办，查到什么，就向您说明什么。',
] as const

/** The sentence of regret for the main grievance: for the experience, never an admission, never conditional. */
export const sayRegret = ({ main, vary }: Brief): string => main.situation?.regret ?? vary(main.playbook.regret, 'regret') ?? ''

/** Regret, and the assurance of a process. */
export function regret(brief: Brief): DraftSegment | null {
  const assurance = brief.vary(assurances, 'assurance') ?? assurances[0]
  return paragraph({
    purpose: 'apologise',
    text: sayRegret(brief) + assurance,
    answers: [brief.main],
    cites: brief.cite.principles('own.apologise-specifically', 'boundary.responsibility-by-facts'),
  })
}
