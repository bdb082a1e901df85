import type { PolicyPack } from '../../domain/policy.ts'

/** Every text of the policy pack, one line a value; amounts are written with 元 so that they compare as money. */
export function policyLines(policy: PolicyPack, keys: readonly string[] = Object.keys(policy)): string[] {
  return keys.filter((key) => key !== 'checks' && key !== 'lexicons').flatMap((key) => linesOf(policy[key]))
}

function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [`${value}元`]
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  // A row such as {name, amountCny, period} is one line: its words and its figure belong together.
  const flat = entries.every(([, each]) => typeof each !== 'object')
  if (!flat) return entries.flatMap(([key, each]) => linesOf(each).map((line) => `${key} ${line}`))
  return [
    entries.map(([key, each]) => (typeof each === 'number' ? `${key} ${each}元` : `${each}`)).join(' '),
    ...entries.map(([key]) => key),
  ]
}
