import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { Span } from '../../domain/span.ts'
import { leavesOpen } from '../../language/left-open.ts'
import { contentTokens } from '../../language/likeness.ts'
import type { Reading, Sentence } from '../../language/reading.ts'
import { type Evidence, evidenceOf, isContradicted, isDrawnFrom, isSupported } from '../support/evidence.ts'
import { sureFrom, sureness } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, pass, wordsAt } from '../support/verdicts.ts'
import { type Finding, findingsOf, isNoFinding } from './findings.ts'
import { unsupportedFiguresOf } from './unsupported-figures.ts'

const stating = ['verification_claimed', 'step_claimed', 'cause_invented'] as const

// Where facts were verified a reply may tell them in its own words: then the reader has to be surer that it tells something else.
const surer = ({ facts }: CheckContext): number => (facts?.length ? 0.75 : sureFrom)

/** A statement about the case needs a verified fact; its figures and dates need a source. */
export const verifyBeforeAnswering: Check = {
  principleId: 'verify.before-answering',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const evidence = evidenceOf(context)
    const states = (sentence: Sentence): boolean =>
      stating.some((label) => sureness(context, sentence, label) >= surer(context)) &&
      !leavesOpen(sentence.plain) &&
      sentence.clauses.some((clause) => !isNoFinding(clause, sentence))
    const finding = findingsOf(reading, states).find((each) => !isGrounded(each, evidence)) ?? contradictionIn(reading, evidence)
    const [figure] = unsupportedFiguresOf(reading, context, evidence)
    const span: Span | undefined = finding?.clause ?? figure
    if (!span) return pass
    const words = wordsAt(reading, span)
    if (evidence.facts === null) {
      return cannotJudge(
        `不知道本案已核实的事实，无法判断「${words}」有没有依据`,
        'the verified facts are not known here, so the finding cannot be judged',
      )
    }
    return failAt(reading, span, {
      reason: finding ? `「${words}」是关于本案的认定，但没有已核实的事实支持` : `「${words}」在客户陈述、已核实事实和本行制度中都找不到`,
      reasonEn: finding
        ? 'a finding about the case that no verified fact supports'
        : 'a figure or date that stands in no source of the case',
      fix: '先把核实结果录入为事实；尚未核实的，写明正在核实什么、何时答复，或用【待填:…】留空',
    })
  },
}

/** A clause that says the contrary of a verified fact, whether or not it is put as a finding. */
function contradictionIn(reading: Reading, evidence: Evidence): Finding | undefined {
  const facts = evidence.facts ?? []
  if (facts.length === 0) return undefined
  for (const sentence of reading.sentences) {
    const clause = sentence.clauses.find(
      (each) => !each.own.includes('□') && !isNoFinding(each, sentence) && isContradicted(each.own, facts),
    )
    if (clause) return { clause, words: clause.own, verified: true }
  }
  return undefined
}

const ownSource = /由于|因为|原因(?:是|为|在)|导致|造成|引起|他表示|她表示|其表示|表示(?:从|没|未|不)|\bbecause\b|\bdue to\b/

function isGrounded({ words, verified }: Finding, evidence: Evidence): boolean {
  const checked = [...(evidence.facts ?? []), ...evidence.history, ...evidence.policy]
  if (/^\s*(?:□|\s)*属实/.test(words) || /属实/.test(words)) return (evidence.facts ?? []).length > 0
  // A clause that holds little but its figure stands or falls with the figure.
  const matter = [...contentTokens(words)].filter((token) => !token.startsWith('#'))
  if (matter.length <= 1 && /\d|[一二三四五六七八九十百千万]/.test(words)) return true
  const told = evidence.narrative
  const plain = words.replaceAll('□', ' ')
  if (isSupported(plain, verified ? checked : [...checked, ...told])) return true
  // A cause, and what somebody else is said to have said, need a source of their own.
  return (evidence.facts ?? []).length > 0 && !ownSource.test(words) && isDrawnFrom(plain, { checked, told })
}
