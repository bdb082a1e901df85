import { createHash } from 'node:crypto'
import type { CasePack } from './case-pack.ts'
import type { DraftPrompt } from './draft-prompt.ts'

export type PlannedDraft = { readonly id: string; readonly pack: CasePack; readonly prompt: DraftPrompt; readonly seed: number }

// Coprime to the number of prompts of a language, so that a pack meets another prompt each round.
const stride = 3

/**
 * Which packs meet which prompts. A round gives every pack one prompt of its language that it has not had; a pack appended later
 * changes nothing of what was planned before. Inside a round the drafts of a prompt stand together: servers keep a shared prefix.
 */
export function planDrafts(packs: readonly CasePack[], prompts: readonly DraftPrompt[], rounds: number): PlannedDraft[] {
  const planned = Array.from({ length: rounds }, (_, round) =>
    Object.values(Object.groupBy(packs, ({ language }) => language))
      .flatMap((group = []) => planRound(group, prompts, round))
      .sort((one, other) => one.prompt.id.localeCompare(other.prompt.id)),
  )
  return planned.flat()
}

function planRound(packs: readonly CasePack[], prompts: readonly DraftPrompt[], round: number): PlannedDraft[] {
  const fitting = prompts.filter(({ language }) => language === packs[0]?.language)
  if (round >= fitting.length) return []
  return packs.flatMap((pack, at) => {
    const prompt = fitting[(at + round * stride) % fitting.length]
    return prompt ? [{ id: draftId(pack, prompt), pack, prompt, seed: 1000 + round }] : []
  })
}

// Readers label by this id and must not see from it which prompt they read.
function draftId(pack: CasePack, prompt: DraftPrompt): string {
  const digest = createHash('sha256').update(`${pack.id} ${prompt.id}`).digest('hex')
  return `${pack.id}.${digest.slice(0, 6)}`
}
