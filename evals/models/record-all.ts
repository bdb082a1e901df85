import type { DraftFormat } from '../../src/domain/vocabulary.ts'
import { type ChatAnswer, type ChatRequest, NoDraft } from './complete-chat.ts'
import type { PlannedDraft } from './plan-drafts.ts'
import { appendDraft, type RecordedModel, readRecording } from './recording.ts'
import { renderMessages } from './render-messages.ts'

export type Recorder = {
  readonly file: string
  readonly model: RecordedModel
  readonly complete: (request: ChatRequest, signal: AbortSignal) => Promise<ChatAnswer>
  readonly signal: AbortSignal
  /** How many drafts are asked for at once: as many as the server answers at once. */
  readonly lanes: number
  readonly report: (line: string) => void
}
export type Recorded = { readonly written: number; readonly kept: number; readonly failed: number }

const maxTokensOf = { written_reply: 400, phone_script: 240, sms: 120 } as const satisfies Record<DraftFormat, number>

/**
 * Records every planned draft that the file does not hold yet, so many at a time as there are lanes. An answer without a draft is
 * reported, counted and left out, so that the next run asks again; a fired signal ends the run between two lines. Throws where the
 * server is away.
 */
export async function recordAll(plan: readonly PlannedDraft[], recorder: Recorder): Promise<Recorded> {
  const known = new Set(readRecording(recorder.file).map(({ id }) => id))
  const open = plan.filter(({ id }) => !known.has(id))
  const queue = open.values()
  const count = { written: 0, failed: 0 }
  const work = async (): Promise<void> => {
    for (const planned of queue) {
      if (recorder.signal.aborted) return
      const outcome = await recordOne(planned, recorder)
      if (outcome === 'stopped') return
      count[outcome === 'written' ? 'written' : 'failed'] += 1
      recorder.report(`${count.written + count.failed}/${open.length} ${planned.id} ${outcome}`)
    }
  }
  await Promise.all(Array.from({ length: recorder.lanes }, work))
  return { ...count, kept: plan.length - open.length }
}

async function recordOne({ id, pack, prompt, seed }: PlannedDraft, recorder: Recorder): Promise<string> {
  const maxTokens = maxTokensOf[pack.format]
  const { temperature } = prompt
  try {
    const request = { messages: renderMessages(prompt, pack), temperature, seed, maxTokens }
    const answer = await recorder.complete(request, recorder.signal)
    const origin = { id, packId: pack.id, promptId: prompt.id, format: pack.format, model: recorder.model }
    appendDraft(recorder.file, { ...origin, seed, temperature, maxTokens, ...answer })
    return 'written'
  } catch (error) {
    if (recorder.signal.aborted) return 'stopped'
    if (error instanceof NoDraft) return `failed: ${error.message}`
    throw error
  }
}
