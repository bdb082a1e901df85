import { z } from 'zod'
import type { ChatMessage } from './render-messages.ts'

export type Endpoint = { readonly baseUrl: string; readonly apiKey: string; readonly model: string }
export type ChatRequest = {
  readonly messages: readonly ChatMessage[]
  readonly temperature: number
  readonly seed: number
  readonly maxTokens: number
}
export type ChatAnswer = { readonly text: string; readonly finishReason: string }

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().trim().min(1) }), finish_reason: z.string().min(1) })).min(1),
})

/** The server answered, and not with a draft. Carries the status, never the address. */
export class NoDraft extends Error {
  override readonly name = 'NoDraft'
}

/**
 * One answer of an OpenAI-compatible server. Throws NoDraft for an error status or an answer without text, and whatever `fetch`
 * throws where the server cannot be reached or the signal fires.
 */
export async function completeChat(endpoint: Endpoint, request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer> {
  const { maxTokens, ...rest } = request
  const response = await fetch(`${endpoint.baseUrl.replace(/\/$/, '')}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${endpoint.apiKey}` },
    body: JSON.stringify({ model: endpoint.model, ...rest, max_tokens: maxTokens }),
    signal,
  })
  if (!response.ok) throw new NoDraft(`the server answered ${response.status}`)
  const parsed = answerSchema.safeParse(await response.json().catch(() => null))
  const choice = parsed.data?.choices[0]
  if (!choice) throw new NoDraft('the answer holds no text')
  return { text: choice.message.content, finishReason: choice.finish_reason }
}
