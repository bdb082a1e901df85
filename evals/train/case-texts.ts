import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { seedCaseSchema } from '../../src/domain/guidance-case.ts'
import { PersonalDataVault } from '../../src/domain/personal-data.ts'
import { mask } from '../../src/flow/mask.ts'
import type { TrainingText } from './training-texts.ts'

/** The example narratives of a folder's guidance cases about a bank, masked; those that stand among `labelled` are left out. */
export function readCaseTexts(folder: string, labelled: readonly TrainingText[]): TrainingText[] {
  const known = new Set(labelled.map(({ text }) => text))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => seedCaseSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))))
    .filter(({ industry }) => industry === 'bank')
    .flatMap(({ id, subtype, narratives }) => narratives.map((narrative, at) => caseText({ id, subtype, at }, narrative)))
    .filter(({ text }) => !known.has(text))
}

type Place = { readonly id: string; readonly subtype: TrainingText['subtype']; readonly at: number }

/** Names the example narrative at a place of a case. */
export const caseTextId = (caseId: string, at: number): string => `${caseId}#${at + 1}`

function caseText({ id, subtype, at }: Place, narrative: string): TrainingText {
  const name = caseTextId(id, at)
  return {
    id: name,
    group: name,
    set: 'cases',
    text: mask(narrative, new PersonalDataVault()).text,
    subtype,
    accepted: [],
    case: id,
    flags: new Map(),
  }
}
