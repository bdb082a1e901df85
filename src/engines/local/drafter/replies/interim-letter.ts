import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraphs } from '../brief.ts'
import { accountLimits } from '../parts/account-limits.ts'
import { signature, thank } from '../parts/closing.ts'
import { contact } from '../parts/contact.ts'
import { demands } from '../parts/demands.ts'
import { grievances } from '../parts/grievances.ts'
import { greet, opening } from '../parts/opening.ts'
import { plan } from '../parts/plan.ts'
import { regret } from '../parts/regret.ts'
import { relief } from '../parts/relief.ts'
import { safety } from '../parts/safety.ts'

/** A letter while nothing is decided yet: feelings, what was understood, what is checked by whom until when, help meanwhile. */
export function interimLetter(brief: Brief): DraftSegment[] {
  const step = safety(brief, `${greet(brief)}\n您好！`)
  const first = opening(brief)
  const greeted = step && first ? { ...first, text: first.text.replace(`${greet(brief)}\n您好！`, '') } : first
  return paragraphs(
    step,
    greeted,
    regret(brief),
    grievances(brief),
    accountLimits(brief),
    demands(brief),
    plan(brief),
    relief(brief),
    contact(brief),
    thank(brief),
    signature(brief),
  )
}
