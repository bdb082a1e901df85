import { describe, expect, it } from 'vitest'
import type { FlagCode, Severity } from '../../../domain/vocabulary.ts'
import type { Classification } from '../../../ports/classifier.ts'
import { judgeSeverity } from './judge-severity.ts'
import { readNarrative } from './read-narrative.ts'

const classified = (severity: Severity): Classification => ({
  scope: 1,
  subtypes: [],
  cases: [],
  severities: ([1, 2, 3, 4] as const).map((label) => ({ label, probability: label === severity ? 0.97 : 0.01 })),
  responsibilities: [],
  flags: [],
  flagsOn: [],
})
const severityOf = (text: string, codes: readonly FlagCode[], base: Severity = 1): Severity =>
  judgeSeverity(
    readNarrative(text),
    classified(base),
    codes.map((code) => ({ code, evidence: text })),
  )

describe('severity', () => {
  it.each([
    ['self_harm', 4],
    ['violence_threat', 4],
    ['privacy_leak', 3],
    ['discrimination', 3],
    ['regulator_escalation', 3],
    ['media_exposure', 3],
    ['repeat_complaint', 1],
    ['vip_customer', 1],
  ] as const)('is raised by %s to at least %i', (code, least) => {
    expect(severityOf('事情是这样的', [code])).toBe(least)
  })

  it('rises with the sum that is missing', () => {
    expect(severityOf('卡里少了300元', ['fund_loss'])).toBe(2)
    expect(severityOf('卡里少了三万元', ['fund_loss'])).toBe(3)
  })

  it('is critical for a large group', () => {
    expect(severityOf('我们四十二户的工资都没有到账', ['group_complaint'])).toBe(4)
    expect(severityOf('我们三户的工资都没有到账', ['group_complaint'])).toBe(3)
  })

  it('is serious where a vulnerable person was misled', () => {
    expect(severityOf('老人被误导买了保险', ['misselling', 'vulnerable_customer'])).toBe(3)
  })

  it('does not rise for loudness and does not fall for calm', () => {
    expect(severityOf('饮水机没水！！！！太过分了！！！', [])).toBe(1)
    expect(severityOf('不着急，方便时看一下', [], 3)).toBe(3)
  })
})
