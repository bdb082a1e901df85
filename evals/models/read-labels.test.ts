import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSeedKnowledge } from '../../src/testing/make-draft-input.ts'
import { faultsOfLabels, type LabelLine, readLabelledPrinciples } from './read-labels.ts'
import type { RecordedDraft } from './recording.ts'

const ids = readLabelledPrinciples(readFileSync(resolve(import.meta.dirname, 'labelling.md'), 'utf8'))
const draft: RecordedDraft = {
  id: 'one.000000',
  packId: 'one',
  promptId: 'plain',
  format: 'sms',
  model: { name: 'stub', quantisation: 'none', server: 'none' },
  seed: 1,
  temperature: 0.5,
  maxTokens: 120,
  text: '您好,一定全额退还。',
  finishReason: 'stop',
}
const line = (principleId: string, span: string): LabelLine => ({
  draftId: draft.id,
  reader: 'A',
  labels: [{ principleId, verdict: 'fail', span, reason: '退款尚未批准' }],
})

test('the guide explains every blocker, guard and legal rule of the catalogue once', () => {
  const wanted = readSeedKnowledge().principles.filter(({ tier, family }) => tier === 'blocker' || family === 'guard' || family === 'law')
  expect([...ids].sort()).toEqual(wanted.map(({ id }) => id).sort())
})

test('a label points to words of its draft and to a rule of the guide', () => {
  expect(faultsOfLabels([line('authority.no-overpromise', '一定全额退还'), line('law.remedies-stated', '')], [draft], ids)).toEqual([])
  expect(faultsOfLabels([line('authority.no-overpromise', '肯定退还')], [draft], ids)).toHaveLength(1)
  expect(faultsOfLabels([line('thank.for-raising', '')], [draft], ids)).toHaveLength(1)
  expect(faultsOfLabels([{ ...line('law.remedies-stated', ''), draftId: 'two.000000' }], [draft], ids)).toHaveLength(1)
})
