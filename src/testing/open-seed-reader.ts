import { resolve } from 'node:path'
import { openSentenceReader } from '../adapters/encoder/sentence-reader.ts'
import type { SentenceReader } from '../ports/sentence-reader.ts'

/** Nothing measured or tested may silently go without opinions because the machine is busy. */
const patienceMs = 600_000

/** The shipped reader; its thread does not keep a process alive. */
export const openSeedReader = (): Promise<SentenceReader> =>
  openSentenceReader(resolve(import.meta.dirname, '../../seed/reader'), patienceMs)
