import type { BreachLabel } from '../../../src/domain/sentence-opinion.ts'

/** What a sentence does that breaks the rule in so many words. Rules that are broken by leaving something out teach no sentence. */
export const breachOf: Readonly<Record<string, BreachLabel>> = {
  'guard.g1-no-yield-lure': 'yield_lure',
  'guard.g2-no-sale-before-resolution': 'sale',
  'guard.g3-no-third-party-pressure': 'third_party_pressure',
  'guard.g4-no-gag': 'gag',
  'guard.g5-no-invented-anecdote': 'anecdote',
  'guard.g6-no-supposed-memory': 'supposed_memory',
  'guard.g7-no-naming-other-banks': 'other_banks',
  'guard.g8-no-suspicion-in-text': 'suspicion',
  'guard.g9-gifts-by-policy': 'gift',
  'guard.g12-hurry-vs-verify': 'haste',
  'law.no-redundant-material': 'redundant_material',
  'escalate.media-threat': 'media_bargain',
  'authority.no-overpromise': 'outcome_promise',
  'own.no-blame-shifting': 'blame_shift',
  'handle.not-curt': 'curt',
  'product.risk-and-return': 'risk_minimised',
  'ask.gauge-severity': 'minimised',
}
