const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const

/** The number of the item at a place counted from 0: 一, 二 … */
export const ordinal = (at: number): string => ordinals[at] ?? `${at + 1}`

/** A count before a measure word: 两, 三 … */
export const counted = (count: number): string => (count === 2 ? '两' : ordinal(count - 1))
