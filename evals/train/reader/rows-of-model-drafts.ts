import { resolve } from 'node:path'
import type { BreachLabel } from '../../../src/domain/sentence-opinion.ts'
import { readText, type Sentence } from '../../../src/language/reading.ts'
import { partOf } from '../../models/part-of.ts'
import { type LabelLine, readLabels } from '../../models/read-labels.ts'
import { readRecording } from '../../models/recording.ts'
import { breachOf } from './breach-of.ts'
import type { Row } from './prepare.ts'

const here = import.meta.dirname

/** What a sentence does when a reader marked it for breaking the rule: a span shows more than a violation that was laid on. */
const labelOf: Readonly<Record<string, BreachLabel>> = {
  ...breachOf,
  'product.explain-nature': 'product_misnamed',
  'disclose.consent-before-acting': 'done_without_consent',
  'special.vulnerable-needs': 'diagnosis',
}
const asked = [...new Set(Object.values(labelOf))]

/** A finding without support: what kind of statement it is, its own words tell. */
function statementKinds(sentence: string): BreachLabel[] {
  const kinds: BreachLabel[] = []
  if (/由于|因为|原因|导致|造成|because|due to/.test(sentence)) kinds.push('cause_invented')
  if (/经(?:过)?(?:核实|核查|调查|查)|核实|发现|显示|确认|verified|found|checked/.test(sentence)) kinds.push('verification_claimed')
  if (kinds.length === 0 && /已|have |has /.test(sentence)) kinds.push('step_claimed')
  return kinds
}

/** The sentences of the dev half of the model's drafts with what the first reader saw in them; gaps of whole drafts teach none. */
export function rowsOfModelDrafts(): Row[] {
  const drafts = new Map(readRecording(resolve(here, '../../recordings/model-drafts.jsonl')).map((draft) => [draft.id, draft]))
  return readLabels(resolve(here, '../../labels/model-drafts/reader-a.jsonl')).flatMap((line) => {
    const draft = drafts.get(line.draftId)
    if (!draft || partOf(draft.packId) !== 'dev') return []
    return readText(draft.text).sentences.map((sentence) => rowOf(sentence, draft.text, line))
  })
}

function rowOf(sentence: Sentence, text: string, { labels }: LabelLine): Row {
  const folded = readText(text)
  const source = folded.toSource(sentence)
  const here = labels.filter(({ span }) => {
    if (span === '') return false
    const at = text.indexOf(span)
    return at < source.end && at + span.length > source.start
  })
  const marked = here.filter(({ verdict }) => verdict === 'fail')
  const positive = marked.flatMap(({ principleId }) =>
    principleId === 'verify.before-answering' ? statementKinds(sentence.text) : (labelOf[principleId] ?? []),
  )
  const doubted = new Set(here.filter(({ verdict }) => verdict === 'unclear').flatMap(({ principleId }) => labelOf[principleId] ?? []))
  // The reader was asked about these rules alone; silence on a sentence with another fault says less.
  const sure = Object.fromEntries(asked.map((label) => [label, doubted.has(label) ? 0 : here.length > 0 ? 0.2 : 0.5]))
  return { text: sentence.text.trim(), hand: 'model', positive: [...new Set(positive)], breach: 0, acts: 0, sure }
}
