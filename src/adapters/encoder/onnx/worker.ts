import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Tokenizer } from '@huggingface/tokenizers'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { OnnxReply, OnnxRequest, OnnxStart } from './protocol.ts'

const { folder, maxTokens }: OnnxStart = workerData
const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')), {})
const session = await InferenceSession.create(join(folder, 'model.onnx'), { intraOpNumThreads: 1, interOpNumThreads: 1 })

parentPort?.on('message', (request: OnnxRequest) => void answer(request))
reply({ id: 0, rows: [] })

async function answer({ id, texts }: OnnxRequest): Promise<void> {
  try {
    const rows: Float32Array[] = []
    for (const text of texts) rows.push(await scoresOf(text))
    reply({ id, rows })
  } catch {
    reply({ id, failed: true })
  }
}

// One text at a time: the int8 model scales by what is in the batch, so a neighbour would change a sentence's scores.
async function scoresOf(text: string): Promise<Float32Array> {
  const { ids } = tokenizer.encode(text)
  const kept = ids.length > maxTokens ? [...ids.slice(0, maxTokens - 1), ids.at(-1) ?? 0] : ids
  const shape = [1, kept.length]
  const { scores } = await session.run({
    input_ids: new Tensor('int64', BigInt64Array.from(kept, BigInt), shape),
    attention_mask: new Tensor('int64', new BigInt64Array(kept.length).fill(1n), shape),
  })
  if (!(scores?.data instanceof Float32Array)) throw new Error('the model has no output named scores')
  return scores.data
}

function reply(message: OnnxReply): void {
  parentPort?.postMessage(message)
}
