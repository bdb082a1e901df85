import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CasePack, casePackSchema } from './case-pack.ts'
import { type ChatAnswer, type ChatRequest, NoDraft } from './complete-chat.ts'
import type { DraftPrompt } from './draft-prompt.ts'
import { planDrafts } from './plan-drafts.ts'
import { type Recorder, recordAll } from './record-all.ts'
import { readRecording } from './recording.ts'

const pack = (id: string): CasePack =>
  casePackSchema.parse({
    id,
    language: 'zh',
    subtype: 'fees',
    traits: [],
    narrativeId: null,
    narrative: '年费扣了两次，{{policy}}里也没写。',
    channel: 'hotline',
    format: 'sms',
    receivedAt: '2026-11-24T10:00:00+08:00',
    facts: [],
    history: [],
    policy: { today: '2026-11-27' },
  })
const prompt: DraftPrompt = { id: 'plain', title: 'plain', language: 'zh', temperature: 0.5, user: '{{narrative}}|{{facts}}' }
const plan = planDrafts([pack('one'), pack('two'), pack('three')], [prompt], 1)

function makeRecorder(answer: (request: ChatRequest, call: number) => ChatAnswer) {
  const calls: ChatRequest[] = []
  const stop = new AbortController()
  const recorder: Recorder = {
    file: join(mkdtempSync(join(tmpdir(), 'recording-')), 'drafts.jsonl'),
    model: { name: 'stub', quantisation: 'none', server: 'none' },
    complete: async (request) => answer(request, calls.push(request)),
    signal: stop.signal,
    lanes: 1,
    report: () => {},
  }
  return { recorder, calls, stop }
}
const written = { text: '您好，我们正在核实。', finishReason: 'stop' }

test('every planned draft is recorded with its origin, and a second run asks for nothing again', async () => {
  const { recorder, calls } = makeRecorder(() => written)
  expect(await recordAll(plan, recorder)).toEqual({ written: 3, kept: 0, failed: 0 })
  expect(readRecording(recorder.file)[0]).toMatchObject({ packId: 'one', promptId: 'plain', seed: 1000, maxTokens: 120 })
  expect(await recordAll(plan, recorder)).toEqual({ written: 0, kept: 3, failed: 0 })
  expect(calls).toHaveLength(3)
})

test('lanes share the work: each draft is asked for once', async () => {
  const { recorder, calls } = makeRecorder(() => written)
  expect(await recordAll(plan, { ...recorder, lanes: 2 })).toEqual({ written: 3, kept: 0, failed: 0 })
  expect(new Set(readRecording(recorder.file).map(({ id }) => id)).size).toBe(3)
  expect(calls).toHaveLength(3)
})

test('braces in a narrative are the customer’s words and are filled with nothing', async () => {
  const { recorder, calls } = makeRecorder(() => written)
  await recordAll(plan, recorder)
  expect(calls[0]?.messages).toEqual([{ role: 'user', content: '年费扣了两次，{{policy}}里也没写。|（尚未核实到任何事实）' }])
})

test('an answer without a draft is counted, left out and asked for again', async () => {
  const { recorder } = makeRecorder((_, call) => {
    if (call === 2) throw new NoDraft('the answer holds no text')
    return written
  })
  expect(await recordAll(plan, recorder)).toEqual({ written: 2, kept: 0, failed: 1 })
  expect(await recordAll(plan, recorder)).toEqual({ written: 1, kept: 2, failed: 0 })
})

test('a stopped run leaves whole lines, and a server that is away ends the run with what was written', async () => {
  const { recorder, stop } = makeRecorder((_, call) => {
    if (call === 2) {
      stop.abort()
      throw new DOMException('stopped', 'AbortError')
    }
    return written
  })
  expect(await recordAll(plan, recorder)).toEqual({ written: 1, kept: 0, failed: 0 })
  expect(readFileSync(recorder.file, 'utf8').split('\n')).toHaveLength(2)

  const away = makeRecorder((_, call) => {
    if (call === 2) throw new TypeError('fetch failed')
    return written
  })
  await expect(recordAll(plan, away.recorder)).rejects.toThrow('fetch failed')
  expect(readRecording(away.recorder.file)).toHaveLength(1)
})

test('a broken line of a recording is an error, not a draft that was never there', async () => {
  const { recorder } = makeRecorder(() => written)
  await recordAll(plan, recorder)
  appendFileSync(recorder.file, '{"id":"half\n')
  await expect(recordAll(plan, recorder)).rejects.toThrow()
})
