import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/domain/span.ts'
import { toldCases } from '../../src/engines/local/classifier/heads.ts'
import { splitClauses } from '../../src/engines/local/classifier/split-clauses.ts'
import { readCaseTexts } from './case-texts.ts'
import { foldsOf } from './folds.ts'
import { casesFolder, narrativesFolder } from './shipped-model.ts'
import { clauseTarget, documentTargets } from './training-heads.ts'
import { readTrainingTexts, type TrainingText } from './training-texts.ts'

const text: TrainingText = {
  id: 'T-1',
  group: 'g',
  set: 'voices',
  text: '等了两小时，柜员骂我老不死，我要找记者。',
  subtype: 'attitude',
  accepted: ['attitude', 'staffing'],
  case: 'case-09',
  severity: 2,
  responsibility: 'bank',
  flags: new Map<string, Span | null | 'channel'>([
    ['media_exposure', { start: 14, end: 19 }],
    ['vulnerable_customer', null],
    ['regulator_escalation', 'channel'],
  ]),
}

describe('targets', () => {
  it('hold for the label, are left open for another acceptable one, and do not hold elsewhere', () => {
    const targetOf = (head: string) => documentTargets(head, [text])[0]
    expect(['subtype:attitude', 'subtype:staffing', 'subtype:fees'].map(targetOf)).toEqual([1, 0, -1])
    expect(['case:case-09', 'case:none', 'severity:2', 'severity:3', 'scope:bank'].map(targetOf)).toEqual([1, -1, 1, -1, 1])
    expect(['flag:media_exposure', 'flag:regulator_escalation', 'flag:fund_loss'].map(targetOf)).toEqual([1, 0, -1])
  })

  it('hold for the clause where the evidence stands, and are left open where nobody marked it', () => {
    const clauses = splitClauses(text.text)
    const targetsOf = (code: string) => clauses.map((clause) => clauseTarget(code, text, clause))
    expect(targetsOf('media_exposure')).toEqual([-1, -1, 1])
    expect(targetsOf('vulnerable_customer')).toEqual([0, 0, 0])
    expect(targetsOf('fund_loss')).toEqual([-1, -1, -1])
  })
})

describe('the examples of cases', () => {
  const example: TrainingText = { ...text, set: 'cases', accepted: [], case: 'bond-fees', flags: new Map() }

  it('teach their case and nothing else', () => {
    const targetOf = (head: string) => documentTargets(head, [example])[0]
    expect(['case:bond-fees', 'case:case-17', 'case:none'].map(targetOf)).toEqual([1, -1, -1])
    expect(['subtype:attitude', 'scope:bank', 'severity:2', 'responsibility:bank', 'flag:fund_loss'].map(targetOf)).toEqual([0, 0, 0, 0, 0])
    expect(splitClauses(example.text).map((clause) => clauseTarget('fund_loss', example, clause))).toEqual([0, 0, 0])
  })

  it('have one id each, are no labelled narratives, and leave no told case without any', () => {
    const labelled = readTrainingTexts(narrativesFolder)
    const examples = readCaseTexts(casesFolder, labelled)
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length)
    const known = new Set(labelled.map(({ text: masked }) => masked))
    expect(examples.filter(({ text: masked }) => known.has(masked))).toEqual([])
    expect(toldCases.filter((id) => !examples.some((each) => each.case === id))).toEqual([])
  })
})

describe('folds', () => {
  it('keep the situations of one story together', () => {
    const texts = Array.from({ length: 200 }, (_, at) => ({ id: `S-${at}`, group: `story-${at % 40}`, set: 'situations' as const }))
    const folds = foldsOf(texts, 5, 1)
    expect(new Set(folds).size).toBe(5)
    for (const [at, { group }] of texts.entries()) expect(folds[at]).toBe(folds[texts.findIndex((each) => each.group === group)])
  })
})

describe('the training texts', () => {
  const texts = readTrainingTexts(narrativesFolder)

  it('are masked, and their evidence lies within the masked text', () => {
    for (const { text: masked, flags } of texts) {
      for (const place of flags.values()) {
        if (place === null || place === 'channel') continue
        expect(place.start).toBeLessThan(place.end)
        expect(place.end).toBeLessThanOrEqual(masked.length)
      }
    }
    expect(texts.filter(({ text: masked }) => /(?<!\d)1[3-9]\d{9}(?!\d)/.test(masked))).toEqual([])
  })

  it('have one id each', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
  })
})
