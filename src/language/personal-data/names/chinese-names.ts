import type { PersonalDataSpan } from '../personal-data-span.ts'
import { cueAfter, isTitleAfterSurname } from './cues-after.ts'
import { cueBefore, isCueWord, outright } from './cues-before.ts'
import { endsEverydayWord, startsEverydayWord } from './everyday-words.ts'
import { isFrequentInNames, isSentenceCharacter } from './given-characters.ts'
import { surnameAt, surnameEvidence } from './surnames.ts'

type Candidate = { readonly start: number; readonly end: number; readonly score: number }

/** A candidate needs this much evidence from the words before it, its own characters and what follows. */
const enough = 4
/** What it says against a candidate that it is an everyday word. */
const everydayWord = -4

/**
 * Full names of the form surname + one or two characters. Each candidate is weighed: the cue before it (我叫, 客户,
 * 母亲, a line's start), how usual its characters are in names, and how well the text goes on after it (先生, a phone
 * number, a full stop). A surname with a title (王经理) is no candidate.
 */
export function findChineseNames(view: string): PersonalDataSpan[] {
  const names: PersonalDataSpan[] = []
  for (let at = 0; at < view.length; at++) {
    const surname = surnameAt(view, at)
    const best = surname && bestNameAt(view, at, surname)
    if (!best) continue
    names.push({ kind: 'name', start: best.start, end: best.end })
    at = best.end - 1
  }
  return names
}

function bestNameAt(view: string, start: number, surname: string): Candidate | undefined {
  const afterSurname = start + surname.length
  const given = /^\p{Script=Han}{1,2}/u.exec(view.slice(afterSurname, afterSurname + 4))?.[0]
  const characters = takeWhileGiven(given ?? '')
  if (characters.length === 0 || isTitleAfterSurname(view, afterSurname) || isNoName(view, start)) return undefined
  const possible = characters
    .map((_, index) => weigh(view, start, surname, characters.slice(0, index + 1)))
    .filter(({ score, end }) => score >= enough - outright - 1 && !isFamily(view.slice(start, end)))
  const cue = possible.length ? cueBefore(view, start, surname) : 0
  const evidence = cue + surnameEvidence(surname, cue)
  return possible
    .map((candidate) => ({ ...candidate, score: candidate.score + evidence }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)[0]
}

function takeWhileGiven(text: string): string[] {
  const characters = [...text]
  const stop = characters.findIndex((character) => isSentenceCharacter(character) && !isFrequentInNames(character))
  return stop < 0 ? characters : characters.slice(0, stop)
}

function isFamily(name: string): boolean {
  return name.length === 2 && /[家氏]$/u.test(name)
}

// 一张新卡 only looks like a name, and 小陈明白 means that 小陈 understands.
const measuredOrNicknamed = /(?:[一两几三四五六七八九十多这那每\d]张|[小老].)$/u

function isNoName(view: string, start: number): boolean {
  const isCue = isCueWord(view.slice(start, start + 2)) || isCueWord(view.slice(start, start + 3))
  return isCue || endsEverydayWord(view, start) || measuredOrNicknamed.test(view.slice(Math.max(0, start - 1), start + 1))
}

// What the candidate and the text after it say, without the cue before it.
function weigh(view: string, start: number, surname: string, given: readonly string[]): Candidate {
  const end = start + surname.length + given.join('').length
  const usual = given.reduce((sum, character) => sum + usualness(character), 0)
  const word = startsEverydayWord(view.slice(start, end)) ? everydayWord + given.length - 1 : 0
  return { start, end, score: usual + lengthEvidence(surname.length + given.length, usual) + word + cueAfter(view, end) }
}

// Two characters are short for a name; three of which two are usual in names are seldom anything else.
function lengthEvidence(length: number, usual: number): number {
  if (usual < 1) return -1.5
  return length === 2 ? -0.5 : usual < 2 ? 0 : 0.5
}

function usualness(character: string): number {
  return isFrequentInNames(character) && !isSentenceCharacter(character) ? 1 : 0
}
