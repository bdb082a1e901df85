import type { CheckResult } from '../domain/check.ts'
import type { DraftView } from '../domain/complaint-view.ts'
import { restore } from '../domain/masked-text.ts'
import type { PersonalDataVault } from '../domain/personal-data.ts'

/** Puts the originals back in every string of a plain value; the shape stays the same. */
export function revealDeep<Value>(value: Value, vault: PersonalDataVault): Value {
  // `revealed` changes strings only: every other part of the value comes back as it was, so the shape holds.
  return revealed(value, vault) as Value
}

/** A draft with its originals, and the spans of its checks moved along. */
export function revealDraft<Shown extends Pick<DraftView, 'text' | 'segments' | 'placeholders' | 'checks'>>(
  draft: Shown,
  vault: PersonalDataVault,
): Shown {
  const { text, toRestored } = restore(draft.text, vault)
  const moved = (result: CheckResult): CheckResult => {
    if (!result.span) return revealDeep(result, vault)
    const span = toRestored(result.span)
    return { ...revealDeep(result, vault), span: { ...span, text: text.slice(span.start, span.end) } }
  }
  return {
    ...draft,
    text,
    segments: revealDeep(draft.segments, vault),
    placeholders: revealDeep(draft.placeholders, vault),
    checks: { ...draft.checks, results: draft.checks.results.map(moved) },
  }
}

function revealed(value: unknown, vault: PersonalDataVault): unknown {
  if (typeof value === 'string') return restore(value, vault).text
  if (Array.isArray(value)) return value.map((each) => revealed(each, vault))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revealed(each, vault)]))
}
