import type { Subtype } from '../../../domain/vocabulary.ts'
import type { Scored } from '../../../ports/classifier.ts'
import { circumstancesOf, minorsPaymentAs } from './circumstances.ts'
import { findDemands } from './demands/find-demands.ts'
import type { NarrativeReading } from './read-narrative.ts'
import { isBareComplaint } from './short-text.ts'

/** Where nothing is told yet somebody must first be listened to; among 21 subtypes that is hardly more than a guess. */
const nothingTold: Scored<Subtype> = { label: 'communication', probability: 0.15 }

const moneyBack = /退|追回|要回|赔|还我|拿回|讨回|找回/u

/**
 * The subtype a narrative is judged by and how likely it is: the best the classifier heard. None is guessed from a bare wish to
 * complain; where a child has paid and the money is asked back, that is the matter, and what failed beside it comes second.
 */
export function judgeSubtype(reading: NarrativeReading, heard: readonly Scored<Subtype>[]): Scored<Subtype> | null {
  if (isBareComplaint(reading.text)) return nothingTold
  const [best = null] = heard
  const minors = circumstancesOf(reading).minorsPayment !== null && findDemands(reading).some(({ text }) => moneyBack.test(text))
  return best && minors ? { ...best, label: minorsPaymentAs } : best
}
