import { describe, expect, it } from 'vitest'
import type { DraftSegment } from '../../domain/draft.ts'
import { alignSegments } from './align-segments.ts'

const before: DraftSegment[] = [
  {
    purpose: 'acknowledge',
    text: '您反映在网点等候时间较长，我们理解您的不满。',
    answers: ['i1'],
    citations: [{ kind: 'case', id: 'case-12' }],
  },
  { purpose: 'commit', text: '我们将在12月5日前向您通报核查进展。', answers: [], citations: [{ kind: 'policy', id: 'sla' }] },
]

describe('the segments of an edited draft', () => {
  it('keep purpose and citations where an officer only mends the words', () => {
    const [first] = alignSegments('您反映在网点等候时间过长，我们非常理解您的不满。', before)
    expect(first).toMatchObject({ purpose: 'acknowledge', answers: ['i1'], citations: [{ kind: 'case', id: 'case-12' }] })
  })

  it('follow their paragraph when paragraphs change places', () => {
    const text = `${before[1]?.text}\n\n${before[0]?.text}`
    expect(alignSegments(text, before).map((segment) => segment.purpose)).toEqual(['commit', 'acknowledge'])
  })

  it('start without citations in a paragraph that is new', () => {
    expect(alignSegments('另附办事指南一份，供您参考。', before)).toEqual([
      { purpose: 'explain', text: '另附办事指南一份，供您参考。', answers: [], citations: [] },
    ])
  })

  it('leave blank paragraphs out and lose no word of the others', () => {
    const text = '第一段。\n\n\n　\n第二段。'
    expect(alignSegments(text, before).map((segment) => segment.text)).toEqual(['第一段。', '第二段。'])
  })
})
