import type { PersonalDataKind } from '../../domain/personal-data.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'

/**
 * Where a pattern matches, as spans of one kind: its group `value` where it has one, else the whole match.
 * The pattern needs the flags `d` and `g`.
 */
export function matchSpans(view: string, pattern: RegExp, kind: PersonalDataKind): PersonalDataSpan[] {
  return [...view.matchAll(pattern)].map((match) => {
    const [start, end] = match.indices?.groups?.value ?? [match.index, match.index + match[0].length]
    return { kind, start, end }
  })
}
