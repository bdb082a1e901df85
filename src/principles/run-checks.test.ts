import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Principle } from '../domain/principle.ts'
import { makeAssessment, makeCheckContext } from '../testing/make-check-context.ts'
import { checks, isEnforced } from './catalogue.ts'
import { runChecks, summaryOf } from './run-checks.ts'

const principle = (id: string, tier: Principle['tier'] = 'blocker'): Principle => ({
  id,
  family: 'authority',
  tier,
  kind: 'documented',
  zh: '只承诺权限和事实允许的事',
  en: 'promise only what authority and facts allow',
  source: 'manual ch.1 §4',
  sourceLines: [414],
  appliesWhen: '总是',
  where: ['written', 'phone'],
  checkedBy: 'DJ',
  check: '见检查',
  violation: '您一定会拿回全部的钱',
  fix: '承诺过程',
  titleOnly: false,
})

describe('running the checks', () => {
  it('gives every principle of the catalogue one result', () => {
    const principles = [principle('authority.no-overpromise'), principle('ask.find-crux', 'major'), principle('calm.fit-approach', 'minor')]
    const { results } = runChecks(makeCheckContext(), principles)
    expect(results.map(({ principleId, verdict, enforced }) => ({ principleId, verdict, enforced }))).toEqual([
      { principleId: 'authority.no-overpromise', verdict: 'pass', enforced: true },
      { principleId: 'ask.find-crux', verdict: 'not_applicable', enforced: false },
      { principleId: 'calm.fit-approach', verdict: 'not_applicable', enforced: false },
    ])
  })

  it('says in Chinese and English that a principle is not yet enforced, and cites the passage', () => {
    const [result] = runChecks(makeCheckContext(), [principle('ask.find-crux')]).results
    expect(result).toMatchObject({ reason: '尚未启用自动检查', reasonEn: 'not yet enforced', proven: false })
    expect(result?.passage).toBe('manual ch.1 §4：只承诺权限和事实允许的事')
  })

  it('shows the words of a failure as they stand in the draft, with reason and fix', () => {
    const text = '您好。我们 一定会全额退款 给您。'
    const [result] = runChecks(makeCheckContext({ text }), [principle('authority.no-overpromise')]).results
    expect(result?.span?.text).toBe('我们 一定会全额退款 给您。')
    expect([result?.verdict, typeof result?.reason, typeof result?.fix]).toEqual(['fail', 'string', 'string'])
  })

  it('calls a check proven only with the reader that the proof was measured with', () => {
    const principles = [principle('guard.g4-no-gag'), principle('ask.find-crux', 'major')]
    const proof = { measuredOn: '2026-11-27', reader: 'reader-1', proven: ['guard.g4-no-gag', 'ask.find-crux'] }
    const provenWith = (model: string | null) =>
      runChecks(makeCheckContext({ opinions: model === null ? null : { model, bySentence: new Map() } }), principles, {
        proof,
      }).results.map(({ proven }) => proven)
    expect(provenWith('reader-1')).toEqual([true, false])
    expect(provenWith('reader-2')).toEqual([false, false])
    expect(provenWith(null)).toEqual([false, false])
  })

  it('counts only failures, by tier', () => {
    const text = '我们一定会全额退款给您。'
    const report = runChecks(makeCheckContext({ text }), [
      principle('authority.no-overpromise'),
      principle('guard.g4-no-gag'),
      principle('ask.find-crux'),
    ])
    expect(report.summary).toEqual({ blockers: 1, majors: 0, minors: 0 })
    expect(summaryOf([])).toEqual({ blockers: 0, majors: 0, minors: 0 })
  })

  it('reckons from the day that the policy pack names', () => {
    const context = makeCheckContext({ text: '我们会在20日内答复您。', policy: { today: '2025-11-20' } })
    expect(runChecks(context, [principle('law.deadline-truth')]).results[0]?.verdict).toBe('pass')
    expect(runChecks({ ...context, policy: {} }, [principle('law.deadline-truth')]).results[0]?.verdict).toBe('fail')
  })

  it.each(['我们一定会全额退款给您。', '如您撤回投诉，我行将退还50元。', '请您提供近三个月的账户流水。', '我们会核实后答复您。'])(
    'judges %s alike in whatever spelling',
    (text) => {
      const spellings = [
        text,
        [...text].join('　'),
        text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
        text.replaceAll('退', '\u200b退'),
      ]
      const verdicts = spellings.map((spelling) =>
        runChecks(
          makeCheckContext({ text: spelling }),
          checks.map((check) => principle(check.principleId)),
        ).results.map((result) => result.verdict),
      )
      expect(verdicts).toEqual(spellings.map(() => verdicts[0]))
    },
  )

  it('knows which principles are enforced', () => {
    expect([isEnforced('law.remedies-stated'), isEnforced('calm.save-face')]).toEqual([true, false])
    expect(new Set(checks.map((check) => check.principleId)).size).toBe(checks.length)
  })

  it('never throws and never points outside the draft, whatever text, narrative and facts are', () => {
    const words = fc.array(
      fc.constantFrom(
        '我行',
        '您',
        '经核实',
        '一定',
        '退还',
        '五千元',
        '，',
        '。',
        '“',
        '责任',
        '〔卡号1〕',
        '【待填:依据】',
        '12月30日',
        '答复',
        '请提供',
        '流水',
        '\n',
        '投诉',
        '撤回',
        '老年人',
        '不',
      ),
      { maxLength: 60 },
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      words.map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('interim', 'final', 'enquiry'), fc.boolean(), (text, narrative, stage, known) => {
        const issues = [
          { id: 'i1', subtype: 'fees' as const, summary: narrative, evidence: '' },
          { id: 'i2', subtype: null, summary: '排队', evidence: narrative },
        ]
        const facts = known ? [{ id: 'f1', statement: narrative, status: 'verified' as const }] : null
        const deadlines = { decideBy: known ? narrative : '2025-12-12T23:59:59+08:00', extendedTo: null, rule: null }
        const context = makeCheckContext({
          text,
          narrative,
          stage,
          facts,
          assessment: makeAssessment({ issues, deadlines }),
          policy: { today: narrative },
        })
        const { results } = runChecks(
          context,
          checks.map((check) => principle(check.principleId)),
        )
        const spans = results.flatMap((result) => result.span ?? [])
        expect(spans.every((span) => span.start >= 0 && span.start <= span.end && span.end <= text.length)).toBe(true)
        expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(spans.map((span) => span.text))
      }),
      { numRuns: 200 },
    )
  })

  // What makes an expression backtrack: long runs of what it repeats, without the end that it waits for.
  const runs = [
    '您',
    '不',
    '如果',
    '已经',
    '核实',
    '退',
    '1',
    '一',
    '，',
    '。',
    '“',
    '（',
    '【待填:',
    '〔',
    ' ',
    'a',
    'we will ',
    '我行将为您',
    '以及',
    '的',
  ]
  it.each(runs)('comes to an end on the longest run of %s', (unit) => {
    const text = unit.repeat(Math.ceil(8000 / unit.length))
    const principles = [...checks].map(({ principleId }) => principle(principleId))
    const { results } = runChecks(makeCheckContext({ text, narrative: text.slice(0, 3000) }), principles)
    expect(results).toHaveLength(principles.length)
  })
})
