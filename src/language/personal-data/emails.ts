import { matchSpans } from './match-spans.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'

const email = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}\s?@\s?(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,12}(?![A-Za-z0-9@])/dgu

/** E-mail addresses. */
export function findEmails(view: string): PersonalDataSpan[] {
  return matchSpans(view, email, 'email')
}
