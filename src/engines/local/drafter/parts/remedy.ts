import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import type { Fact } from '../../../../domain/fact.ts'
import { type Brief, paragraph } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { isPutRight, tellFact } from '../verified.ts'
import { askedFor, quoteAsked } from './demands.ts'

/** What is put right: done already, or the verified sum with who decides and by when left to the officer; then who looks after it. */
export function remedy(brief: Brief, { verified, fault }: Decision): DraftSegment | null {
  const finished = brief.input.facts.filter(isPutRight)
  if (!fault && finished.length === 0) return null
  const sums = brief.input.facts.filter(({ amountCny, kind }) => amountCny !== undefined && (kind === 'loss' || kind === 'fault'))
  const { update } = brief.timetable
  const by = update ?? placeholderMark('回访日期')
  const follow = `我们会在${by}前再与您联系，${finished.length > 0 ? '问问事情是否都办妥了、您是否满意' : '告诉您办到了哪一步，问问您是否满意'}。`
  const put = finished.length > 0 ? `已经办好的是：${finished.map(tellFact).join('；')}。` : sayOpenRemedy(brief, sums)
  return paragraph({
    purpose: 'remedy',
    text: `${put}${follow}${brief.main.playbook.improve}`,
    answers: verified.map(({ matter }) => matter),
    cites: [
      ...brief.cite.facts([...finished, ...sums]),
      ...brief.cite.policy('authority'),
      ...brief.cite.principles(
        'solve.fix-substance',
        'solve.remedy-from-verified-loss',
        'close.follow-up-and-confirm',
        'own.prevent-recurrence',
      ),
    ],
  })
}

// Nobody but the person with authority turns a verified sum into a payment.
function sayOpenRemedy(brief: Brief, sums: readonly Fact[]): string {
  const asked = askedFor(brief)
  const about = asked.length === 0 ? '' : `对您提出的${quoteAsked(asked)}的诉求：`
  const amount = sums.map(({ amountCny }) => `${amountCny}元`).join('、')
  return amount === ''
    ? `${about}我们要把这件事改正过来，更正和补救的措施是：${placeholderMark('更正措施、完成日期和批准情况')}。`
    : `${about}核实的金额为${amount}，更正方案须经${placeholderMark('有权审批人')}批准，批准结果和到账日期是：${placeholderMark('审批结果与到账日期')}。`
}
