const z95 = 1.959964

/** The 95 % Wilson score interval of a proportion (Wilson 1927): [low, high]. `of` 0 gives [0, 1]. */
export function wilson(right: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1]
  const share = right / of
  const square = z95 * z95
  const centre = (share + square / (2 * of)) / (1 + square / of)
  const half = (z95 / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
