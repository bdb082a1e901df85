import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ClassifierModel, classifierModelSchema } from '../../src/engines/local/classifier/classifier-model.ts'

const root = join(import.meta.dirname, '../..')
export const narrativesFolder = join(root, 'evals/datasets/narratives')
export const casesFolder = join(root, 'seed/cases')
export const classifierFolder = join(root, 'seed/classifier')

/** The model in seed/classifier; null where there is none, or one of another make. */
export function readShippedModel(): ClassifierModel | null {
  const file = join(classifierFolder, 'model.json')
  if (!existsSync(file)) return null
  const parsed = classifierModelSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return parsed.success ? parsed.data : null
}
