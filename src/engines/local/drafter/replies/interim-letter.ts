import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraphs } from '../brief.ts'
import { accountLimits } from '../parts/account-limits.ts'
import { signature, thank } from '../parts/closing.ts'
import { contact } from '../parts/contact.ts'
import { demands } from '../parts/demands.ts'
import { grievances } from '../parts/grievances.ts'
import { greet, opening } from '../parts/opening.ts'
import { plan } from '../parts/plan.ts'
import { regret, sayRegret } from '../parts/regret.ts'
import { relief } from '../parts/relief.ts'
import { safety } from '../parts/safety.ts'

/**
 * A letter while nothing is decided yet: feelings, what was understood, what is checked by whom until when, help meanwhile.
 * A small matter gets a short letter; where somebody is in danger the step that helps stands first and little else follows.
 */
export const interimLetter = (brief: Brief): DraftSegment[] =>
  brief.dangers.length > 0 ? letterInDanger(brief) : brief.small ? shortLetter(brief) : fullLetter(brief)

const fullLetter = (brief: Brief): DraftSegment[] =>
  paragraphs(
    opening(brief, { regret: '' }),
    regret(brief),
    grievances(brief),
    accountLimits(brief),
    demands(brief),
    relief(brief),
    plan(brief),
    contact(brief),
    thank(brief),
    signature(brief),
  )

const shortLetter = (brief: Brief): DraftSegment[] => paragraphs(opening(brief, { regret: sayRegret(brief) }), ...body(brief))

const body = (brief: Brief) => [
  grievances(brief),
  accountLimits(brief),
  demands(brief),
  relief(brief),
  plan(brief),
  thank(brief),
  signature(brief),
]

function letterInDanger(brief: Brief): DraftSegment[] {
  const first = opening(brief, { regret: sayRegret(brief) })
  return paragraphs(
    safety(brief, `${greet(brief)}\n您好！`),
    first && { ...first, text: first.text.replace(`${greet(brief)}\n`, '').replace(/^您好[！，]/u, '') },
    ...body(brief),
  )
}
