import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { seedCaseSchema } from '../../domain/guidance-case.ts'
import { ngramVocabularySchema } from '../../domain/ngram-vocabulary.ts'
import { playbookSchema } from '../../domain/playbook.ts'
import { mergePolicy, policyPackSchema } from '../../domain/policy.ts'
import { principleFileSchema } from '../../domain/principle.ts'
import { proofSchema } from '../../domain/proof.ts'
import { holidaysSchema, ruleFileSchema } from '../../domain/rule.ts'
import type { Seed } from '../../domain/seed.ts'
import { taxonomySchema } from '../../domain/taxonomy.ts'

/** A seed or policy file that does not fit its schema: names the file, the place and what is wrong there. */
export class SeedError extends Error {}

/** Reads and parses every seed file below `folder`; with `policyFile` the bank's own pack lies over the default. Throws SeedError. */
export async function readSeed(folder: string, policyFile?: string): Promise<Seed> {
  const principleFiles = await readAll(join(folder, 'principles'), principleFileSchema)
  const ruleFiles = await readAll(join(folder, 'rules'), ruleFileSchema)
  const policy = await readYaml(join(folder, 'policy/default.yaml'), policyPackSchema)
  const ownPolicy = policyFile ? await readYaml(policyFile, policyPackSchema) : undefined
  return {
    catalogues: {
      taxonomy: await readYaml(join(folder, 'taxonomy.yaml'), taxonomySchema),
      principles: principleFiles.flatMap((file) => file.principles),
      policy: mergePolicy(policy, ownPolicy),
      rules: ruleFiles.flatMap((file) => file.rules),
      holidays: await readAll(join(folder, 'holidays'), holidaysSchema),
      playbooks: await readAll(join(folder, 'playbooks'), playbookSchema),
      ngrams: ngramVocabularySchema.parse(JSON.parse(await readFile(join(folder, 'encoder/ngrams.json'), 'utf8'))),
      proof: proofSchema.parse(JSON.parse(await readFile(join(folder, 'proof.json'), 'utf8'))),
    },
    cases: await readAll(join(folder, 'cases'), seedCaseSchema),
    classifier: {
      model: JSON.parse(await readFile(join(folder, 'classifier/model.json'), 'utf8')),
      weights: new Uint8Array(await readFile(join(folder, 'classifier/weights.bin'))),
    },
  }
}

async function readAll<Schema extends z.ZodType>(folder: string, schema: Schema): Promise<z.infer<Schema>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(names.map((name) => readYaml(join(folder, name), schema)))
}

async function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SeedError(`${basename(file)}: the file cannot be read`)
  })
  const parsed = schema.safeParse(parse(text))
  if (parsed.success) return parsed.data
  throw new SeedError(`${basename(file)}:\n${z.prettifyError(parsed.error)}`)
}
