import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CannotMeasure, measureAll } from './measure-all.ts'
import { printMisses, printScores } from './print-scores.ts'
import { proofFile, proofOf } from './proof.ts'
import { parts } from './read-material.ts'

// npm run eval:meta [-- --only PRINCIPLE] [--misses dev|heldout] [--publish]: proves the checks on seeded violations and look-alikes;
// --publish writes what is proven to seed/proof.json, where every report takes it from.
// Exit 0: measured · 2: usage · 3: cannot measure.

const fail = (code: 2 | 3, message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

function options() {
  try {
    return parseArgs({ options: { only: { type: 'string' }, misses: { type: 'string' }, publish: { type: 'boolean', default: false } } })
      .values
  } catch (error) {
    return fail(2, error instanceof Error ? error.message : 'wrong options')
  }
}

const { only, misses, publish } = options()
if (publish && only !== undefined) fail(2, '--publish needs every principle: leave --only away')
const part = misses === undefined ? undefined : (parts.find((each) => each === misses) ?? fail(2, '--misses takes dev or heldout'))
try {
  const report = await measureAll(only)
  printScores(report)
  if (part) printMisses(report, part)
  if (publish) writeFileSync(proofFile, `${JSON.stringify(proofOf(report, new Date()))}\n`)
} catch (error) {
  if (!(error instanceof CannotMeasure)) throw error
  fail(3, error.message)
}
