import type { PersonalDataKind } from '../../domain/personal-data.ts'
import type { Span } from '../../domain/span.ts'

/** One piece of personal data: UTF-16 offsets into the text and what it is. */
export type PersonalDataSpan = Span & { readonly kind: PersonalDataKind }

/** Finds one family of personal data in a view of a text (see text-view.ts). Spans may overlap those of other detectors. */
export type Detector = (view: string) => PersonalDataSpan[]

/** Ordered spans without overlaps: overlapping ones become one that covers all of them and has the longest one's kind. */
export function mergeSpans(spans: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const merged: PersonalDataSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (!last || last.end <= span.start) merged.push(span)
    else merged[merged.length - 1] = union(last, span)
  }
  return merged
}

function union(a: PersonalDataSpan, b: PersonalDataSpan): PersonalDataSpan {
  const { kind } = b.end - b.start > a.end - a.start ? b : a
  return { kind, start: a.start, end: Math.max(a.end, b.end) }
}
