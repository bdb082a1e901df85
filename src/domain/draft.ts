import { z } from 'zod'
import { citationKinds, type DraftFormat, type DraftKind, type DraftStage, type DraftStatus, segmentPurposes } from './vocabulary.ts'

export const citationSchema = z.strictObject({ kind: z.enum(citationKinds), id: z.string() })
export type Citation = z.infer<typeof citationSchema>

/** One paragraph of a reply: what it is for, which grievances it answers, what it rests on. */
export const draftSegmentSchema = z.strictObject({
  purpose: z.enum(segmentPurposes),
  text: z.string().min(1),
  answers: z.array(z.string()),
  citations: z.array(citationSchema),
})
export type DraftSegment = z.infer<typeof draftSegmentSchema>

export type Placeholder = { readonly key: string; readonly label: string }

/** What an engine writes. `text` is the segments joined by blank lines (an SMS: joined without). */
export type DraftContent = {
  readonly format: DraftFormat
  readonly kind: DraftKind
  readonly stage: DraftStage
  readonly text: string
  readonly segments: readonly DraftSegment[]
  readonly placeholders: readonly Placeholder[]
  readonly usedFacts: readonly string[]
}

export type AiLabel = { readonly aiGenerated: boolean; readonly producer: string; readonly contentId: string }

/** A stored draft. `version` grows with every saved edit; `revision` with every change at all (the ETag). */
export type Draft = DraftContent & {
  readonly id: string
  readonly complaintId: string
  readonly version: number
  readonly revision: number
  readonly status: DraftStatus
  /** Principal ids of everyone who wrote in it, in order. The engine is no author. */
  readonly authors: readonly string[]
  readonly submittedBy: string | null
  readonly label: AiLabel
  readonly createdAt: string
}

export type DraftSummary = Pick<Draft, 'id' | 'format' | 'version' | 'status'>

const openPlaceholder = /【待填[:：]([^】]*)】/gu

/** The open placeholders of a text, in order, each label once. Other 【…】 is plain text. */
export function placeholdersOf(text: string): Placeholder[] {
  const labels = [...text.matchAll(openPlaceholder)].map((match) => (match[1] ?? '').trim())
  return [...new Set(labels)].map((label, index) => ({ key: `p${index + 1}`, label }))
}

/** The mark of an open place that an officer must fill, as the contract writes it. */
export const placeholderMark = (label: string): string => `【待填:${label}】`

/** The text of segments: blank lines between paragraphs, an SMS in one run. */
export const joinSegments = (format: DraftFormat, segments: readonly DraftSegment[]): string =>
  segments.map((segment) => segment.text).join(format === 'sms' ? '' : '\n\n')
