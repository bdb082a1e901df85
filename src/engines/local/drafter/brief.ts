import type { Citation, DraftSegment } from '../../../domain/draft.ts'
import type { FlagCode, SegmentPurpose } from '../../../domain/vocabulary.ts'
import { fold } from '../../../language/fold.ts'
import type { DraftInput } from '../../../ports/drafter.ts'
import { type Danger, dangersOf } from '../../../principles/escalate/dangers.ts'
import { type Cite, citeFrom } from './cite.ts'
import { type Matter, mattersOf } from './matters.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { pressingNeedOf } from './pressing-needs.ts'
import { type Timetable, timetableOf } from './timetable.ts'
import { type Vary, varyBy } from './vary.ts'

/** All that the parts of a reply draw on, read from the input once. */
export type Brief = {
  readonly input: DraftInput
  readonly matters: readonly Matter[]
  /** The first grievance: the one that is named when only one can be. */
  readonly main: Matter
  /** The narrative, folded, for matching. */
  readonly words: string
  readonly dangers: readonly { readonly danger: Danger; readonly now: boolean }[]
  /** formal: letters that a regulator or another office will read. */
  readonly register: 'formal' | 'ordinary'
  readonly tone: 'plain' | 'warm' | 'ordinary'
  /** How the customer is named after 尊敬的. */
  readonly name: string | null
  /** The customer needs a way without telephone apps, and help in person. */
  readonly offline: boolean
  /** What is due and cannot wait, in our words; null where nothing is told, or where a danger comes before any money. */
  readonly pressing: string | null
  /** One ordinary grievance of a customer who comes for the first time: the letter is short. */
  readonly small: boolean
  readonly timetable: Timetable
  readonly vary: Vary
  readonly cite: Cite
}

/** Reads the input once. Throws where a complaint has no grievance at all, which `mattersOf` rules out. */
export function briefOf(input: DraftInput): Brief {
  const { assessment, narrative, channel, customerName } = input
  const matters = mattersOf(input)
  const [main] = matters
  if (!main) throw new Error('a complaint without any grievance cannot be answered')
  const dangers = dangersOf({ narrative: narrative.text, assessment })
  const flags = assessment.flags.map((flag) => flag.code)
  const words = fold(ordinaryWords(narrative.text))
  const register = channel !== null && formalChannels.includes(channel) ? 'formal' : 'ordinary'
  const pressing = dangers.some(({ danger }) => danger !== 'medical') ? null : pressingNeedOf(words, subtypesOf(input))
  return {
    input,
    matters,
    main,
    words,
    dangers,
    register,
    tone: dangers.some(({ danger }) => danger === 'self_harm') ? 'plain' : toneOf(input),
    name: customerName ?? ownNameIn(narrative.text),
    offline: flags.includes('vulnerable_customer') || assessment.subtype === 'special_needs',
    pressing,
    small: register === 'ordinary' && matters.length === 1 && assessment.severity <= 2 && !flags.some((code) => weighty.has(code)),
    timetable: timetableOf(input, { pressing: pressing !== null, danger: dangers.length > 0 }),
    vary: varyBy(narrative.text),
    cite: citeFrom(input),
  }
}

const weighty: ReadonlySet<FlagCode> = new Set([
  'regulator_escalation',
  'legal_action',
  'media_exposure',
  'repeat_complaint',
  'fund_loss',
  'suspected_fraud',
  'misselling',
  'privacy_leak',
  'discrimination',
])

const subtypesOf = ({ assessment }: DraftInput) => [assessment.subtype, ...assessment.issues.map(({ subtype }) => subtype)]

const formalChannels: readonly NonNullable<DraftInput['channel']>[] = ['regulator_transfer', 'government_hotline', 'petition']

// Of an officer's wish a composer can honour length and warmth; the rest is for the officer's own hand.
function toneOf({ tone, instruction }: DraftInput): Brief['tone'] {
  const wish = instruction?.text ?? ''
  if (/简短|简洁|精简|短一(?:点|些)|简单一(?:点|些)/u.test(wish)) return 'plain'
  if (/温和|亲切|温暖|柔和|暖一(?:点|些)/u.test(wish)) return 'warm'
  return tone ?? 'ordinary'
}

const ownNameIn = (narrative: string): string | null =>
  /(?:我(?:名)?叫|本人(?:姓名)?(?:叫|是|为|[:：])?|我是)(?<name>〔姓名\d+〕)(?!的|家|，?(?:柜员|经理))/u.exec(narrative)?.groups?.name ??
  null

type Paragraph = {
  readonly purpose: SegmentPurpose
  readonly text: string
  readonly answers?: readonly Matter[]
  readonly cites?: readonly Citation[]
}

/** One paragraph; null where there is nothing to say. Double full stops from joined sentences are mended. */
export function paragraph({ purpose, text, answers = [], cites = [] }: Paragraph): DraftSegment | null {
  const said = text.trim()
  if (said === '') return null
  return { purpose, text: said, answers: answers.flatMap(({ issueId }) => issueId ?? []), citations: distinct(cites) }
}

/** The paragraphs that say something. */
export const paragraphs = (...parts: readonly (DraftSegment | null | readonly (DraftSegment | null)[])[]): DraftSegment[] =>
  parts.flat().filter((part): part is DraftSegment => part !== null && !Array.isArray(part))

const distinct = (cites: readonly Citation[]): Citation[] =>
  cites.filter((one, at) => cites.findIndex((other) => other.kind === one.kind && other.id === one.id) === at)
