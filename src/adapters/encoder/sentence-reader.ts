import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type SentenceOpinion, sentenceLabels } from '../../domain/sentence-opinion.ts'
import type { SentenceReader } from '../../ports/sentence-reader.ts'
import { startOnnxThread } from './onnx/onnx-thread.ts'

const maxTokens = 96
/** A check waits no longer than this for opinions; without them the rules alone answer. */
const patience = 5000
/** Sentences whose opinions are kept: a keystroke changes one of them. */
const kept = 5000

const cardSchema = z.object({ id: z.string(), labels: z.array(z.string()) })

/** The trained reader of a folder such as seed/reader. Throws an Error where the model was trained for other labels. */
export async function openSentenceReader(
  folder: string,
  timeoutMs = patience,
): Promise<SentenceReader & { readonly close: () => Promise<void> }> {
  const { id, labels } = cardSchema.parse(JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')))
  if (labels.join() !== sentenceLabels.join()) throw new Error(`${folder}: the model was trained for other labels than src/domain has`)
  const thread = await startOnnxThread({ folder, maxTokens }, timeoutMs)
  const known = new Map<string, SentenceOpinion>()

  const learn = async (sentences: readonly string[]): Promise<void> => {
    const fresh = [...new Set(sentences)].filter((sentence) => !known.has(sentence))
    const rows = await thread.score(fresh)
    for (const [at, sentence] of fresh.entries()) known.set(sentence, opinionOf(rows[at]))
  }
  return {
    model: id,
    read: async (sentences) => {
      await learn(sentences)
      const opinions = sentences.map((sentence) => known.get(sentence) ?? opinionOf(undefined))
      for (const oldest of known.keys()) {
        if (known.size <= kept) break
        known.delete(oldest)
      }
      return opinions
    },
    close: thread.stop,
  }
}

function opinionOf(row: Float32Array | undefined): SentenceOpinion {
  if (row?.length !== sentenceLabels.length) throw new Error('the model answered with another number of labels')
  return Object.fromEntries(sentenceLabels.map((label, at) => [label, row[at] ?? 0])) as SentenceOpinion
}
