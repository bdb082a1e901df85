import { describe, expect, it } from 'vitest'
import { layOn } from './lay-on.ts'
import { basePackSchema, draftChangeSchema } from './pack.ts'

const base = basePackSchema.parse({
  id: 'fee',
  scenario: 'fee',
  format: 'written_reply',
  stage: 'interim',
  channel: 'app',
  narrative: '多收了我60元年费。',
  facts: [],
  assessment: { issues: [{ id: 'i1', subtype: 'fees', summary: '年费多收', evidence: '多收了我60元年费' }] },
  draft: [
    { id: 'open', purpose: 'acknowledge', text: '您反映的60元年费，我们已收悉。' },
    { id: 'next', purpose: 'commit', text: '我们会在11月25日前答复您。' },
  ],
})
const change = (given: object) => draftChangeSchema.parse({ id: 'x', principle: 'guard.g4-no-gag', operator: 'inject', ...given })
const wordsOf = (given: object): string[] | undefined => layOn(change(given), base)?.draft.map(({ text }) => text)

describe('a change laid on a clean draft', () => {
  it('puts its text before, after or in place of a block', () => {
    expect(wordsOf({ at: { purpose: 'commit', place: 'before' }, text: '新' })).toEqual([base.draft[0]?.text, '新', base.draft[1]?.text])
    expect(wordsOf({ at: { block: 'open', place: 'replace' }, text: '新' })).toEqual(['新', base.draft[1]?.text])
    expect(wordsOf({ at: { place: 'end' }, text: '关于{i1}' })?.at(-1)).toBe('关于年费多收')
  })

  it('takes a block away where it has no text', () => {
    expect(wordsOf({ operator: 'drop', at: { purpose: 'commit', place: 'replace' } })).toEqual([base.draft[0]?.text])
  })

  it('replaces words, and is nothing where the words are not there', () => {
    expect(wordsOf({ operator: 'corrupt', change: [{ from: '60元', to: '600元' }] })?.[0]).toContain('600元')
    expect(layOn(change({ change: [{ from: '八百元', to: '1元' }] }), base)).toBeNull()
  })

  it('changes what surrounds the draft', () => {
    const laidOn = layOn(change({ operator: 'undertriage', with: { assessment: { severity: 1 } } }), base)
    expect(laidOn?.assessment).toMatchObject({ severity: 1, issues: base.assessment.issues })
  })

  it('keeps to the bases it is meant for', () => {
    expect(layOn(change({ where: { formats: ['sms'] }, at: { place: 'end' }, text: '新' }), base)).toBeNull()
    expect(layOn(change({ where: { facts: 'some' }, at: { place: 'end' }, text: '新' }), base)).toBeNull()
    expect(layOn(change({ at: { place: 'end' }, text: '新' }), { ...base, lang: 'en' })).toBeNull()
  })

  it('is nothing where it changes nothing', () => {
    expect(layOn(change({ change: [{ from: '60元', to: '60元' }] }), base)).toBeNull()
  })
})
