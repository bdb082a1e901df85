import type { Check, CheckContext, CheckFinding } from '../domain/check.ts'
import { makeCheckContext } from './make-check-context.ts'

/** A draft, or a draft with what else its context holds. */
export type Example = string | (Partial<CheckContext> & { readonly text: string })

export type Score = { readonly right: number; readonly of: number; readonly rate: number; readonly wrong: readonly string[] }

/** Runs a check over examples that must all come out as `wanted`; `wrong` shows each that did not, with the verdict and reason. */
export function judge(check: Check, wanted: CheckFinding['verdict'], examples: readonly Example[]): Score {
  const wrong = examples.flatMap((example) => {
    const finding = check.run(makeCheckContext(typeof example === 'string' ? { text: example } : example))
    if (finding.verdict === wanted) return []
    const text = typeof example === 'string' ? example : example.text
    return [`${finding.verdict}: ${text}${'reason' in finding ? ` (${finding.reason})` : ''}`]
  })
  const right = examples.length - wrong.length
  return { right, of: examples.length, rate: right / examples.length, wrong }
}

/** The score that a table of examples must reach: every one right. */
export const allOf = (examples: readonly Example[]): Score => ({ right: examples.length, of: examples.length, rate: 1, wrong: [] })
