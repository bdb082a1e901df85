import { overlay } from '../../src/domain/overlay.ts'
import type { BasePack, Block, DraftChange, Place } from './pack.ts'

/** A base with a change laid on; `null` where the change does not suit the base, finds no place in it or changes nothing. */
export function layOn(change: DraftChange, base: BasePack): BasePack | null {
  if (!suits(change, base)) return null
  const placed = change.at ? place(base.draft, change.at, fillIn(change.text, base)) : base.draft
  const draft = placed && replaceIn(placed, change)
  if (!draft || draft.length === 0) return null
  const laidOn = surround(change, base, draft)
  return JSON.stringify(laidOn) === JSON.stringify(base) ? null : laidOn
}

function suits({ where, operator }: DraftChange, base: BasePack): boolean {
  const { formats, stages, langs, facts = 'any', bases } = where
  const known = (base.facts ?? []).length > 0
  return (
    (formats?.includes(base.format) ?? true) &&
    (stages?.includes(base.stage) ?? true) &&
    // A Chinese phrase does not belong into an English letter; what only takes away fits both.
    (langs?.includes(base.lang) ?? (operator === 'drop' || base.lang === 'zh')) &&
    (facts === 'any' || (facts === 'some') === known) &&
    (bases?.includes(base.id) ?? true)
  )
}

const fillIn = (text: string | undefined, base: BasePack): string | undefined =>
  text?.replaceAll(/\{(i\d+)\}/g, (mark, id) => base.assessment.issues?.find((issue) => issue.id === id)?.summary ?? mark)

function place(draft: readonly Block[], at: Place, text: string | undefined): readonly Block[] | null {
  const put: readonly Block[] = text === undefined ? [] : [{ id: 'laid-on', purpose: 'explain', text, answers: [] }]
  if (at.place === 'start') return [...put, ...draft]
  if (at.place === 'end') return [...draft, ...put]
  const index = draft.findIndex((block) => isAt(block, at))
  if (index < 0) return null
  const before = at.place === 'after' ? index + 1 : index
  const after = at.place === 'before' ? index : index + 1
  return [...draft.slice(0, before), ...put, ...draft.slice(after)]
}

function isAt(block: Block, at: Place): boolean {
  if ('block' in at) return block.id === at.block
  return 'purpose' in at && block.purpose === at.purpose
}

function replaceIn(draft: readonly Block[], { change = [] }: DraftChange): readonly Block[] | null {
  if (change.length === 0) return draft
  let hits = 0
  const changed = draft.map((block) => ({
    ...block,
    text: change.reduce((text, { from, to }) => {
      if (!text.includes(from)) return text
      hits += 1
      return text.replaceAll(from, to)
    }, block.text),
  }))
  return hits === 0 ? null : changed.filter((block) => block.text.trim() !== '')
}

function surround({ with: given = {} }: DraftChange, base: BasePack, draft: readonly Block[]): BasePack {
  const policy = { ...base.policy, ...given.policy }
  return { ...overlay(base, given), policy, assessment: { ...base.assessment, ...given.assessment }, draft: [...draft] }
}
