// Runs the import rules over the house. Seeing no module at all is a failure: a parser that reads nothing finds nothing.
import { execFileSync } from 'node:child_process'

type Report = { summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] } }

const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'
const output = execFileSync(process.execPath, [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'evals'], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
})
const { summary }: Report = JSON.parse(output)
const faults = summary.violations.map((each) => `${each.rule.name}: ${each.from} → ${each.to}`)
if (summary.totalCruised < 100) faults.push(`only ${summary.totalCruised} modules were cruised`)
process.stdout.write(faults.length > 0 ? `${faults.join('\n')}\n` : `imports: ${summary.totalCruised} modules, no violation\n`)
process.exitCode = faults.length > 0 ? 1 : 0
