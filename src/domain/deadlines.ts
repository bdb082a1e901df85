import { chinaDate, daysAfter, endOfChinaDay } from './calendar.ts'
import type { Holidays, LegalRule } from './rule.ts'
import type { Channel, Nature } from './vocabulary.ts'

export type Deadlines = { readonly decideBy: string | null; readonly extendedTo: string | null; readonly rule: string | null }

export type Clock = {
  readonly nature: Nature
  readonly receivedAt: string
  readonly channel: Channel | null
  readonly regulatorBody: 'nfra' | 'pboc' | 'other' | null
  /** A due time that the regulator named itself; the earlier one holds. */
  readonly regulatorDueAt: string | null
}

type ClockRule = LegalRule & { clock: NonNullable<LegalRule['clock']> }

/** The rule of a kind in force on the day of receipt that fits the complaint best; undefined when none does. */
export function ruleFor(kind: ClockRule['clock']['kind'], clock: Clock, rules: readonly LegalRule[]): ClockRule | undefined {
  const received = chinaDate(clock.receivedAt)
  return rules
    .filter((rule): rule is ClockRule => rule.clock?.kind === kind)
    .filter((rule) => rule.effectiveFrom <= received && (rule.effectiveTo === null || received <= rule.effectiveTo))
    .filter((rule) => fits(rule, clock))
    .sort((one, other) => other.clock.priority - one.clock.priority)[0]
}

/** Statutory time to decide. Only a complaint starts the clock; the day after receipt is day 1. */
export function deadlinesOf(clock: Clock, rules: readonly LegalRule[], calendars: readonly Holidays[]): Deadlines {
  if (clock.nature !== 'complaint') return { decideBy: null, extendedTo: null, rule: null }
  const rule = ruleFor('decide', clock, rules)
  const days = rule?.clock.days ?? 15
  const byRule = endOfChinaDay(daysAfter(chinaDate(clock.receivedAt), days, rule?.clock.unit ?? 'calendar', calendars))
  const named = clock.regulatorDueAt
  const decideBy = named !== null && Date.parse(named) < Date.parse(byRule) ? named : byRule
  return { decideBy, extendedTo: null, rule: rule?.id ?? 'default.decide' }
}

/** The latest day to which an extension may go: the rule's longest total time from receipt; null when no rule allows any. */
export function latestExtension(
  clock: Clock,
  rules: readonly LegalRule[],
  calendars: readonly Holidays[],
): { until: string; rule: string } | null {
  const rule = ruleFor('extend', clock, rules)
  if (!rule) return null
  const total = rule.clock.maxTotalDays ?? rule.clock.days
  return { until: endOfChinaDay(daysAfter(chinaDate(clock.receivedAt), total, rule.clock.unit, calendars)), rule: rule.id }
}

function fits(rule: ClockRule, clock: Clock): boolean {
  const { channels, regulatorBodies } = rule.clock.appliesTo
  if (channels && !(clock.channel && channels.includes(clock.channel))) return false
  return !regulatorBodies || (clock.regulatorBody !== null && regulatorBodies.includes(clock.regulatorBody))
}
