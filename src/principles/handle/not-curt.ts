import { forbids } from '../support/forbids.ts'
import { besideIt } from '../support/neighbours.ts'
import type { StatementRule } from '../support/statements.ts'

const rules: readonly StatementRule[] = [
  {
    pattern:
      /(?:这是|就是|都是|规定就是|制度就是)(?:规定|制度|流程|政策)[，。；]?(?:[^。；]{0,8}(?:没(?:有)?办法|没法|就这样|只能这样))?|(?:没(?:有)?(?:任何)?办法|无能为力|爱莫能助|恕难(?:从命|办理)|不归我们管|无法受理|不予受理)(?=[，。；！]|$)/g,
    negatable: false,
  },
  { pattern: /(?:that is|those are) (?:just )?(?:the rules?|our policy)\b[^.]{0,20}\.|nothing (?:we|more) can (?:do|be done)/g },
]
const answers = ['reason', 'way_on', 'alternative', 'next_step', 'relief_now', 'under_way', 'choice', 'limit_referral'] as const

/** A grievance is not brushed off: a bare rule or a bare no stands with a reason and a next step. */
export const notCurt = forbids({
  principleId: 'handle.not-curt',
  rules,
  labels: ['curt'],
  allowed: ({ sentence }, context) => besideIt(context, sentence, answers),
  reason: '是生硬的打发，没有理由也没有下一步',
  reasonEn: 'a flat brush-off without reason or next step',
  fix: '补上为什么，以及现在可以怎样做、谁来做、哪天答复',
})
