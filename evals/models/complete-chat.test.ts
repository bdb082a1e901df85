import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { type ChatRequest, completeChat, NoDraft } from './complete-chat.ts'

const request: ChatRequest = { messages: [{ role: 'user', content: '你好' }], temperature: 0.4, seed: 1, maxTokens: 50 }

async function serve(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : address
  return { baseUrl: `http://127.0.0.1:${port}/v1/`, apiKey: 'none', model: 'stub' }
}
const answering = (status: number, body: string) => serve((_, response) => void response.writeHead(status).end(body))
const choice = (content: string) => JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }] })

test('the model’s words come back trimmed, with the reason why they end', async () => {
  const endpoint = await answering(200, choice(' 您好。\n'))
  expect(await completeChat(endpoint, request, AbortSignal.timeout(5000))).toEqual({ text: '您好。', finishReason: 'stop' })
})

test('the server is asked with its own model name, the seed and the limit', async () => {
  let asked = ''
  const endpoint = await serve((incoming, response) => {
    incoming.on('data', (chunk) => {
      asked += chunk
    })
    incoming.on('end', () => response.end(choice('好')))
  })
  await completeChat(endpoint, request, AbortSignal.timeout(5000))
  expect(JSON.parse(asked)).toMatchObject({ model: 'stub', seed: 1, temperature: 0.4, max_tokens: 50 })
})

test.each([
  ['an error status', 500, 'out of memory'],
  ['an empty text', 200, choice('  ')],
  ['no choice', 200, '{"choices":[]}'],
  ['no JSON', 200, '<html>'],
])('%s is no draft', async (_, status, body) => {
  const endpoint = await answering(status, body)
  await expect(completeChat(endpoint, request, AbortSignal.timeout(5000))).rejects.toThrow(NoDraft)
})
