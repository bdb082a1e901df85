import type { Assessment } from '../../domain/assessment.ts'
import type { PolicyPack } from '../../domain/policy.ts'
import { figuresOf } from '../../language/figures.ts'
import { fold } from '../../language/fold.ts'

const toBeGiven = /赔|补偿|补给|退|免|减|refund|compensat|waive/

/** True where a demand asks for more (CNY) than any role of the policy pack may give. */
export function asksBeyondPower(policy: PolicyPack, { demands }: Pick<Assessment, 'demands'>): boolean {
  const limit = highestLimitOf(policy)
  if (limit === null) return false
  return demands
    .map(({ text }) => fold(text))
    .filter((demand) => toBeGiven.test(demand))
    .flatMap(figuresOf)
    .some(({ kind, value }) => kind === 'money' && value > limit)
}

/** The highest sum (CNY) that any role of the pack may grant; null where none is listed. */
export function highestLimitOf({ authority }: PolicyPack): number | null {
  if (typeof authority !== 'object' || Array.isArray(authority)) return null
  const limits = Object.values(authority).flatMap((powers) =>
    Object.entries(powers)
      .filter(([power]) => power.endsWith('Cny'))
      .flatMap(([, limit]) => (limit === 'any' ? Number.POSITIVE_INFINITY : typeof limit === 'number' ? limit : [])),
  )
  return limits.length === 0 ? null : Math.max(...limits)
}
