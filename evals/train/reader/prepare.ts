// node evals/train/reader/prepare.ts > ROWS.jsonl: everything the sentence reader learns from, one row a sentence, folded as checks see it.
import { type BreachLabel, breachLabels, replyActs } from '../../../src/domain/sentence-opinion.ts'
import { draftFormats } from '../../../src/domain/vocabulary.ts'
import { createLocalDrafter } from '../../../src/engines/local/drafter/create-local-drafter.ts'
import { bareSentence } from '../../../src/language/bare-sentence.ts'
import { fold } from '../../../src/language/fold.ts'
import { readText } from '../../../src/language/reading.ts'
import { situations } from '../../../src/testing/draft-situations.ts'
import { furtherSituations } from '../../../src/testing/draft-situations-decided.ts'
import { makeDraftInput, readSeedCases, readSeedKnowledge } from '../../../src/testing/make-draft-input.ts'
import { type ReplyLetter, readLetters, readSentences } from '../../datasets/reply-material.ts'
import { draftNarratives } from '../../drafter/draft-narratives.ts'
import { contextOf } from '../../meta/context-of.ts'
import { readBases, readChanges } from '../../meta/read-material.ts'
import { breachOf } from './breach-of.ts'
import { rowsOfModelDrafts } from './rows-of-model-drafts.ts'

/** `breach` and `acts`: how far silence about a label of that kind means that it does not hold; `sure` says it label by label. */
export type Row = {
  readonly text: string
  readonly hand: string
  readonly positive: readonly string[]
  readonly breach: number
  readonly acts: number
  readonly sure?: Readonly<Partial<Record<BreachLabel, number>>>
}

// The first two hands were given 37 labels: they say nothing about the others.
const addedLater: readonly BreachLabel[] = [
  'goodwill_offer',
  'sharp_tone',
  'general_queue',
  'open_ended_time',
  'minimised',
  'danger_doubted',
  'asks_secret',
  'fee_hidden',
  'privileged',
  'app_only',
  'conditional_apology',
  'never_again',
  'detection_logic',
]
const earlyHands = new Set(['ada', 'ben'])

const sentences: Row[] = readSentences().map(({ text, hand, labels }) => ({
  text,
  hand,
  positive: labels,
  // A hand that wrote a breach may have overlooked that the sentence does something else beside it.
  breach: labels.length > 0 ? 0.5 : 1,
  acts: 0,
  ...(earlyHands.has(hand) && { sure: Object.fromEntries(addedLater.map((label) => [label, 0])) }),
}))

// What a verified fact, a granted remedy or an admitted fault says is no breach where the facts carry it: a clean letter holds such sentences.
const spoken = Object.fromEntries(
  (['grant_made', 'verification_claimed', 'step_claimed', 'cause_invented', 'liability_admitted', 'liability_denied'] as const).map(
    (label) => [label, 0],
  ),
)

// Every third letter of this hand sets the points instead (--hold ben,letters).
const held = new Set(['wen'])
// A hand that teaches nothing: every other letter sets the points, the rest measures (evals/models/rank-letters.ts).
const isMeasuring = ({ hand, id }: ReplyLetter): boolean => hand === 'ivy' && Number(id.slice(-2)) % 2 === 1
const letters: Row[] = readLetters()
  .filter((each) => !isMeasuring(each))
  .flatMap(({ hand, sentences: told }, letter) =>
    told.map(({ text, acts, breaches }) => ({
      text,
      hand: hand === 'ivy' || (held.has(hand) && letter % 3 === 0) ? 'letters' : hand,
      positive: [...(acts ?? []), ...breaches],
      breach: 0.8,
      acts: acts === null ? 0 : 0.8,
      ...(acts === null && { sure: spoken }),
    })),
  )

const speaking = new Set(['inject', 'launder', 'paraphrase', 'replace', 'overdo'])

function changes(kind: 'mutations' | 'lookalikes'): Row[] {
  return readChanges(kind, 'dev').flatMap(({ principle, operator, text, change = [] }) => {
    const label = breachOf[principle]
    if (!label || !speaking.has(operator)) return []
    return [text ?? '', ...change.map(({ to }) => to)]
      .filter((words) => words.length >= 8 && words.length <= 120 && !words.includes('{i'))
      .map((words) => ({
        text: words,
        hand: 'changes',
        positive: kind === 'mutations' ? [label] : [],
        breach: 0,
        acts: 0,
        sure: { [label]: 1 },
      }))
  })
}

const knowledge = readSeedKnowledge()
const cases = readSeedCases().filter((each) => each.grade !== 'never_imitate')

// What the local drafter writes breaks nothing: ordinary sentences of replies.
const ownSentences = new Set<string>()
for await (const { draft } of draftNarratives(10)) {
  for (const { text } of readText(draft.text).sentences) if (text.trim().length >= 8) ownSentences.add(text.trim())
}
const drafted: Row[] = [...ownSentences].map((text) => ({ text, hand: 'drafter', positive: [], breach: 0.7, acts: 0 }))

// What it writes to the situations of its tests trains nothing: it sets the points beside the held letters.
const situationDrafts = [...situations, ...furtherSituations].flatMap(({ title: _, ...told }) =>
  draftFormats.map((format) => makeDraftInput({ ...told, knowledge, input: { cases, ...told.input, format } })),
)
const drafter = createLocalDrafter()
const answered = await Promise.all(situationDrafts.map((input) => drafter.draft(input)))
const heldDrafts: Row[] = [...new Set(answered.flatMap(({ text }) => readText(text).sentences.map((sentence) => sentence.text.trim())))]
  .filter((text) => !ownSentences.has(text))
  .map((text) => ({ text, hand: 'letters', positive: [], breach: 1, acts: 0, sure: spoken }))

// The clean drafts of the meta-eval, as letters that break nothing: that the checks leave them alone says little about others.
const bases: Row[] = readBases()
  .flatMap((base) => readText(contextOf(base, knowledge.policy).text).sentences)
  .map(({ text }) => ({ text, hand: 'bases', positive: [], breach: 1, acts: 0, sure: spoken }))

const write = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`)
write({ breach: breachLabels, acts: replyActs })
for (const row of [
  ...sentences,
  ...letters,
  ...changes('mutations'),
  ...changes('lookalikes'),
  ...drafted,
  ...rowsOfModelDrafts(),
  ...bases,
  ...heldDrafts,
])
  write({ ...row, text: bareSentence(fold(row.text)) })
