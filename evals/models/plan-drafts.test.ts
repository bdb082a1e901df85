import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCasePacks } from './case-pack.ts'
import { readDraftPrompts } from './draft-prompt.ts'
import { planDrafts } from './plan-drafts.ts'

const packs = readCasePacks(join(import.meta.dirname, 'packs.jsonl'))
const prompts = readDraftPrompts(join(import.meta.dirname, 'prompts'))
const plan = planDrafts(packs, prompts, 3)

test('no pack meets the same prompt twice, and every pack is written in its own language', () => {
  expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length)
  expect(plan.filter(({ pack, prompt }) => pack.language !== prompt.language)).toEqual([])
})

test('every prompt writes in every format', () => {
  for (const prompt of prompts.filter(({ language }) => language === 'zh')) {
    const formats = plan.filter((planned) => planned.prompt.id === prompt.id).map(({ pack }) => pack.format)
    expect(new Set(formats).size, prompt.id).toBe(3)
  }
})

test('a pack appended later leaves the earlier ones with the prompts they had', () => {
  const earlier = planDrafts(packs.slice(0, -10), prompts, 2).map(({ id }) => id)
  const later = new Set(planDrafts(packs, prompts, 2).map(({ id }) => id))
  expect(earlier.filter((id) => !later.has(id))).toEqual([])
})
