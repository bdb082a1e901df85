import { fold } from './fold.ts'

const run = /([\u3400-\u9fff\u3007]+)|([a-z0-9]+(?:[.,][0-9]+)*)/g

/**
 * The one segmenter of index and query. Chinese runs give their overlapping character pairs (a single character stands
 * alone), Latin words and numbers stay whole, thousands separators are dropped. Order and repetition are kept.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (const [, chinese, latin] of fold(text).matchAll(run)) {
    if (latin !== undefined) tokens.push(latin.replaceAll(',', ''))
    else if (chinese !== undefined) tokens.push(...pairsOf(chinese))
  }
  return tokens
}

function pairsOf(chinese: string): string[] {
  if (chinese.length === 1) return [chinese]
  return Array.from({ length: chinese.length - 1 }, (_, at) => chinese.slice(at, at + 2))
}
