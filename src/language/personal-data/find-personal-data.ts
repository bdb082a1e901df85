import { findAccounts } from './accounts.ts'
import { findAddresses } from './addresses/find-addresses.ts'
import { findBankCards } from './bank-cards.ts'
import { findCardTails } from './card-tails.ts'
import { findEmails } from './emails.ts'
import { findIdCards } from './id-cards.ts'
import { findNames } from './names/find-names.ts'
import type { Detector, PersonalDataSpan } from './personal-data-span.ts'
import { findPhones } from './phones.ts'
import { findPlates } from './plates.ts'
import { findSecrets } from './secrets.ts'
import { cover, halfWidth } from './text-view.ts'
import { findWechats } from './wechats.ts'

// The surest first: each reads the text with the finds of those before it covered. Names come last, since a phone number
// or an address beside them is part of what proves them.
const detectors: readonly Detector[] = [
  findEmails,
  findWechats,
  findSecrets,
  findIdCards,
  findPhones,
  findBankCards,
  findCardTails,
  findAccounts,
  findPlates,
  findAddresses,
  findNames,
]

/**
 * The personal data of a text (at most 20,000 characters): spans with kinds, ordered, never overlapping, UTF-16 offsets.
 * Amounts, dates, order and policy numbers, hotlines and branches are none.
 */
export function findPersonalData(text: string): PersonalDataSpan[] {
  const found: PersonalDataSpan[] = []
  let view = halfWidth(text)
  for (const detector of detectors) {
    const fresh = withoutOverlaps(detector(view))
    view = cover(view, fresh)
    found.push(...fresh)
  }
  return found.sort((a, b) => a.start - b.start)
}

function withoutOverlaps(spans: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const kept: PersonalDataSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}
