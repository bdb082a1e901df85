import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import type { Assessment } from '../domain/assessment.ts'
import { deadlinesOf } from '../domain/deadlines.ts'
import type { SimilarCase } from '../domain/guidance-case.ts'
import { seedCaseSchema } from '../domain/guidance-case.ts'
import type { Knowledge } from '../domain/knowledge.ts'
import { PersonalDataVault } from '../domain/personal-data.ts'
import { playbookSchema } from '../domain/playbook.ts'
import { policyPackSchema } from '../domain/policy.ts'
import { principleFileSchema } from '../domain/principle.ts'
import { proofSchema } from '../domain/proof.ts'
import { holidaysSchema, ruleFileSchema } from '../domain/rule.ts'
import { type FlagCode, type Subtype, typeOf } from '../domain/vocabulary.ts'
import { mask } from '../flow/mask.ts'
import type { DraftInput } from '../ports/drafter.ts'
import { makeAssessment } from './make-check-context.ts'

const seed = resolve(import.meta.dirname, '../../seed')

/** What the seed files say, read as the product reads them; the taxonomy and the classifier are not needed here. */
export function readSeedKnowledge(): Knowledge {
  return {
    taxonomy: {
      types: [],
      subtypes: [],
      flags: [],
      regulatory: { standard: '', certainty: '', channels: [], businesses: [], reasons: [] },
    },
    principles: readFolder('principles', principleFileSchema).flatMap((file) => file.principles),
    policy: policyPackSchema.parse(readYaml('policy/default.yaml')),
    rules: readFolder('rules', ruleFileSchema).flatMap((file) => file.rules),
    holidays: readFolder('holidays', holidaysSchema),
    playbooks: readFolder('playbooks', playbookSchema),
    proof: proofSchema.parse(JSON.parse(readFileSync(resolve(seed, 'proof.json'), 'utf8'))),
  }
}

/** Every seed case as retrieval would hand it over. */
export function readSeedCases(): SimilarCase[] {
  return readFolder('cases', seedCaseSchema).map(({ id, title, grade, type, subtype, lessons }) => ({
    id,
    title,
    grade,
    type,
    subtype,
    lessons,
    score: 0.5,
    why: [],
  }))
}

function readFolder<Schema extends z.ZodType>(folder: string, schema: Schema): z.infer<Schema>[] {
  const names = readdirSync(resolve(seed, folder)).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => schema.parse(readYaml(`${folder}/${name}`)))
}

const readYaml = (file: string): unknown => parse(readFileSync(resolve(seed, file), 'utf8'))

/** One grievance of a made complaint: its subtype and the exact words of the narrative. */
export type MadeIssue = { readonly subtype: Subtype; readonly evidence: string; readonly summary?: string }

/** A situation as a test tells it; what is left out is ordinary. */
export type MadeSituation = {
  readonly narrative: string
  readonly knowledge: Knowledge
  readonly subtype: Subtype
  readonly issues?: readonly MadeIssue[]
  readonly demands?: readonly string[]
  readonly flags?: readonly FlagCode[]
  readonly assessment?: Partial<Assessment>
  readonly input?: Partial<Omit<DraftInput, 'narrative' | 'knowledge' | 'assessment'>>
}

/** The input of a draft: received on 27 November 2025 in the morning, nothing verified, an ordinary customer without a name. */
export function makeDraftInput({ narrative, knowledge, subtype, issues, demands, flags, assessment, input }: MadeSituation): DraftInput {
  const vault = new PersonalDataVault()
  const masked = mask(narrative, vault)
  const receivedAt = input?.receivedAt ?? '2025-11-27T09:00:00+08:00'
  const nature = assessment?.nature ?? 'complaint'
  const channel = input?.channel ?? 'hotline'
  const clock = { nature, receivedAt, channel, regulatorBody: null, regulatorDueAt: null }
  const { departments } = knowledge.policy
  const department = typeof departments === 'object' && !Array.isArray(departments) ? departments[subtype] : undefined
  return {
    narrative: masked,
    channel,
    receivedAt,
    now: '2025-11-27T10:00:00+08:00',
    customerName: null,
    branch: null,
    product: null,
    history: [],
    facts: [],
    assessment: makeAssessment({
      type: typeOf(subtype),
      subtype,
      department: department ?? '消费者权益保护部门',
      flags: (flags ?? []).map((code) => ({ code, evidence: '' })),
      issues: (issues ?? [{ subtype, evidence: narrative }]).map(({ evidence, ...issue }, at) => ({
        id: `i${at + 1}`,
        subtype: issue.subtype,
        summary: issue.summary ?? mask(evidence, vault).text,
        evidence: mask(evidence, vault).text,
      })),
      demands: (demands ?? []).map((text) => ({ text, underlyingNeed: '' })),
      deadlines: deadlinesOf(clock, knowledge.rules, knowledge.holidays),
      ...assessment,
    }),
    cases: [],
    knowledge,
    format: 'written_reply',
    tone: null,
    instruction: null,
    ...input,
  }
}
