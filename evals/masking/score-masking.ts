import type { Mark, MarkedNarrative } from './marked-narratives.ts'

/** What masking found in one narrative, in the kinds of the marks. */
export type Finding = { readonly narrative: MarkedNarrative; readonly finds: readonly Mark[] }

export type KindScore = {
  readonly kind: string
  readonly marks: number
  /** Marks that a find of any kind touches. */
  readonly found: number
  /** Found marks whose find has the mark's kind. */
  readonly rightKind: number
  readonly finds: number
  /** Finds that touch a mark of any kind. */
  readonly rightFinds: number
  readonly characters: number
  readonly coveredCharacters: number
}

const overlaps = (a: Mark, b: Mark) => a.start < b.end && b.start < a.end

/** The marks nothing touched, or the finds that touch no mark. */
export function missesOf({ narrative, finds }: Finding): { missed: Mark[]; extra: Mark[] } {
  return {
    missed: narrative.marks.filter((mark) => !finds.some((find) => overlaps(mark, find))),
    extra: finds.filter((find) => !narrative.marks.some((mark) => overlaps(mark, find))),
  }
}

/** Recall and precision per kind; every place of a mark counts once. */
export function scoreMasking(findings: readonly Finding[], kinds: readonly string[]): KindScore[] {
  return kinds.map((kind) => findings.map((finding) => scoreOne(finding, kind)).reduce(add))
}

function scoreOne({ narrative, finds }: Finding, kind: string): KindScore {
  const marks = narrative.marks.filter((mark) => mark.kind === kind)
  const own = finds.filter((find) => find.kind === kind)
  const values = marks.map((mark) => sensitivePart(narrative.narrative, mark))
  return {
    kind,
    marks: marks.length,
    found: marks.filter((mark) => finds.some((find) => overlaps(mark, find))).length,
    rightKind: marks.filter((mark) => own.some((find) => overlaps(mark, find))).length,
    finds: own.length,
    rightFinds: own.filter((find) => narrative.marks.some((mark) => overlaps(mark, find))).length,
    characters: sum(values.map(({ start, end }) => end - start)),
    coveredCharacters: sum(values.flatMap((value) => finds.map((find) => common(value, find)))),
  }
}

// A mark may hold the word before the digits (尾号3358); the word may stay readable.
function sensitivePart(narrative: string, mark: Mark): Mark {
  const word = /^(?:\D*开头)?(?:尾号|尾数|末四位|卡尾|卡|ending)?[)\s]*/u.exec(narrative.slice(mark.start, mark.end))?.[0] ?? ''
  return { ...mark, start: mark.start + (word.length < mark.end - mark.start ? word.length : 0) }
}

function common(a: Mark, b: Mark): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function add(a: KindScore, b: KindScore): KindScore {
  return {
    kind: a.kind,
    marks: a.marks + b.marks,
    found: a.found + b.found,
    rightKind: a.rightKind + b.rightKind,
    finds: a.finds + b.finds,
    rightFinds: a.rightFinds + b.rightFinds,
    characters: a.characters + b.characters,
    coveredCharacters: a.coveredCharacters + b.coveredCharacters,
  }
}
