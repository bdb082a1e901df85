import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type MaskedText, toMaskedSpan } from '../../src/domain/masked-text.ts'
import { PersonalDataVault } from '../../src/domain/personal-data.ts'
import type { Span } from '../../src/domain/span.ts'
import { flagCodes, responsibilities, severities, subtypes } from '../../src/domain/vocabulary.ts'
import { numberedCases } from '../../src/engines/local/classifier/heads.ts'
import { mask } from '../../src/flow/mask.ts'

export const labelledSets = ['situations', 'voices', 'core', 'english', 'out-of-scope-extra'] as const
/** `cases`: example narratives of the guidance cases, of which only the case is labelled. */
export const textSets = [...labelledSets, 'cases'] as const
export type TextSet = (typeof textSets)[number]

const lineSchema = z.object({
  id: z.string(),
  group: z.string(),
  narrative: z.string().min(1),
  subtype: z.enum(subtypes).nullable(),
  also: z.array(z.string()).default([]),
  case: z.int().min(1).max(32).nullable(),
  severity: z.literal(severities).optional(),
  responsibility: z.enum(responsibilities).optional(),
  flags: z.array(z.object({ code: z.enum(flagCodes), evidence: z.string().optional() })),
})

/** A labelled narrative as the classifier will see it: masked. */
export type TrainingText = Omit<z.infer<typeof lineSchema>, 'also' | 'case' | 'flags' | 'narrative'> & {
  readonly set: TextSet
  readonly text: string
  /** The id of the nearest guidance case; null where none is near. */
  readonly case: string | null
  /** Every subtype that counts as right; empty out of scope. */
  readonly accepted: readonly string[]
  /**
   * Where in `text` each flag is proven. `null`: it is, but nobody marked where. `channel`: by the channel alone, so that the
   * words cannot show it.
   */
  readonly flags: ReadonlyMap<string, Span | null | 'channel'>
}

/** Reads and masks the labelled narratives of a folder, set by set, in the order of the files. */
export function readTrainingTexts(folder: string): TrainingText[] {
  return labelledSets.flatMap((set) =>
    readFileSync(join(folder, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => trainingTextOf(set, lineSchema.parse(JSON.parse(line)))),
  )
}

function trainingTextOf(set: TextSet, { narrative, also, flags, case: number, ...line }: z.infer<typeof lineSchema>): TrainingText {
  const masked = mask(narrative, new PersonalDataVault())
  return {
    ...line,
    set,
    case: number === null ? null : (numberedCases[number - 1] ?? null),
    text: masked.text,
    accepted: line.subtype ? [line.subtype, ...also.map((each) => each.slice(each.indexOf('/') + 1))] : [],
    flags: new Map(flags.map(({ code, evidence }) => [code, placeOf(evidence, narrative, masked)])),
  }
}

function placeOf(evidence: string | undefined, narrative: string, masked: MaskedText): Span | null | 'channel' {
  if (evidence === '') return 'channel'
  const start = evidence === undefined ? -1 : narrative.indexOf(evidence)
  return evidence === undefined || start < 0 ? null : toMaskedSpan(masked, { start, end: start + evidence.length })
}
