import type { Bin, Figures } from './figures.ts'

/** A table of figures in per cent, beside those of the shipped model where there is one. */
export function figuresTable(after: Figures, before: Figures = {}): string {
  const rows = Object.entries(after).map(([name, value]) => `${name.padEnd(36)}${percent(before[name])}${percent(value)}`)
  return [`${'cross-validated, %'.padEnd(36)}shipped     now`, ...rows, ''].join('\n')
}

/** How often answers of a confidence are right. */
export function reliabilityTable(bins: readonly Bin[]): string {
  const rows = bins.map(({ count, confidence, right }) => `${percent(confidence)}${percent(right)}${String(count).padStart(8)}`)
  return ['confidence   right   count', ...rows, ''].join('\n')
}

const percent = (value: number | undefined): string => (value === undefined ? '–' : (value * 100).toFixed(1)).padStart(8)
