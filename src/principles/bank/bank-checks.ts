import { RE2JS } from 're2js'
import type { Assessment } from '../../domain/assessment.ts'
import type { CheckFinding, CheckResult } from '../../domain/check.ts'
import type { BankCheck } from '../../domain/policy.ts'
import { type Family, families } from '../../domain/vocabulary.ts'
import { fold } from '../../language/fold.ts'
import { isNegatedAt } from '../../language/negation.ts'
import { type Reading, readText } from '../../language/reading.ts'
import { type ReadContext, readingOf } from '../support/reading-of.ts'
import { failAt, failWhole, notApplicable, pass, wordsAt } from '../support/verdicts.ts'
import { wordsOf } from '../support/words-of.ts'

/**
 * The bank's own rules as data (`checks` of the policy pack): forbidden words (`pattern`) or words that must stand (`required`). One is
 * enforced only while its own examples come out as it says; else it says which one does not.
 */
export function runBankChecks(context: ReadContext): CheckResult[] {
  return (context.policy.checks ?? []).map((check) => {
    const { id: principleId, tier } = check
    const flaw = flawOf(check)
    const finding: CheckFinding = flaw ? notApplicable(...flaw) : judge(check, context)
    return { ...wordsOf(finding, context.text), principleId, family: familyOf(principleId), tier, enforced: flaw === null, proven: false }
  })
}

function judge(check: BankCheck, context: ReadContext): CheckFinding {
  if (!applies(check.applies ?? {}, context.assessment)) return notApplicable('不适用于这类投诉', 'does not concern this kind of complaint')
  const reading = readingOf(context)
  const fault = { reason: check.reason, reasonEn: 'breaks a rule of the bank’s own policy pack', fix: check.reason }
  if (check.required !== undefined) return stands(check.required, reading) ? pass : failWhole(fault)
  const span = forbiddenIn(check.pattern ?? '', reading)
  return span ? failAt(reading, span, { ...fault, reason: `「${wordsAt(reading, span)}」：${check.reason}` }) : pass
}

// RE2 matches in linear time: whatever a bank writes cannot run away.
const compiled = (pattern: string): RE2JS => RE2JS.compile(fold(pattern), RE2JS.CASE_INSENSITIVE)

const stands = (pattern: string, reading: Reading): boolean => compiled(pattern).matcher(reading.own).find()

/** The first place where the bank itself says the words: not quoted, not negated. */
function forbiddenIn(pattern: string, reading: Reading): { start: number; end: number } | null {
  for (const { plain, start } of reading.sentences) {
    const matcher = compiled(pattern).matcher(plain)
    while (matcher.find()) {
      const [from, to] = [matcher.start(), matcher.end()]
      if (to > from && !isNegatedAt(plain, from)) return { start: start + from, end: start + to }
    }
  }
  return null
}

/** Why the check may not be enforced, in Chinese and English; null where its examples come out right. */
function flawOf(check: BankCheck): readonly [zh: string, en: string] | null {
  const { pattern, required, examples } = check
  try {
    const breaks = (text: string): boolean => {
      const reading = readText(text)
      return required === undefined ? forbiddenIn(pattern ?? '', reading) !== null : !stands(required, reading)
    }
    const missed = examples.fail.find((text) => !breaks(text))
    if (missed !== undefined) return [`未启用：示例「${missed}」应当不通过，却通过了`, 'not enforced: an example that must fail passes']
    const hit = examples.pass.find(breaks)
    if (hit !== undefined) return [`未启用：示例「${hit}」应当通过，却没有通过`, 'not enforced: an example that must pass fails']
    if (examples.fail.length === 0 || examples.pass.length === 0)
      return ['未启用：通过和不通过的示例各要有一条', 'not enforced: it needs an example that fails and one that passes']
    return null
  } catch {
    return ['未启用：表达式写错了，或者用了不支持的语法', 'not enforced: the expression is wrong or uses what RE2 does not know']
  }
}

/** Every field named must fit: a list holds what may stand there; of the flags one must be raised. */
function applies(wanted: Readonly<Record<string, unknown>>, assessment: Assessment): boolean {
  const known: Readonly<Record<string, unknown>> = assessment
  return Object.entries(wanted).every(([field, value]) => {
    const allowed: readonly unknown[] = Array.isArray(value) ? value : [value]
    return field === 'flags' ? assessment.flags.some(({ code }) => allowed.includes(code)) : allowed.includes(known[field])
  })
}

/** A rule's family is the first word of its id where that is one of the families, else it counts among the guards. */
const familyOf = (id: string): Family => families.find((family) => id.startsWith(`${family}.`)) ?? 'guard'
