import { matchSpans } from '../match-spans.ts'
import type { PersonalDataSpan } from '../personal-data-span.ts'
import { textBefore } from '../text-view.ts'
import { isFrequentLatinName } from './latin-given-names.ts'

const word = "[A-Z][a-z]+(?:['’-][A-Z][a-z]+)*"
const written = new RegExp(
  `(?<![A-Za-z])(?!(?:Mr|Mrs|Ms|Miss|Dr|Dear|Yours|Name)\\b)(?:${word})(?: (?:${word}|[A-Z]\\.|de|van|von|bin|al)){0,2} (?:${word})(?![A-Za-z])`,
  'dgu',
)
const capitals = /(?<![A-Za-z])[A-Z]{2,}[ /,][A-Z]{2,}(?: [A-Z]{2,})?(?![A-Za-z0-9])|(?<![A-Za-z])[A-Z]{6,}(?![A-Za-z0-9])/dgu

const cue =
  /(?:[Mm]y name is|[Nn]ame(?: is)?|NAME|I am|I'm|[Tt]his is|\bM(?:r|rs|s|iss)\.?|\bDr\.?|Yours(?: (?:sincerely|faithfully|truly))?|[Ss]incerely|[Rr]egards|[Ss]igned|Attn|我叫|我是|姓名|英文名|护照名|户名|拼音)(?:是|为|印反了|[:,\s(“"-])*$/u
const passportCue = /(?:护照|拼音|英文名|户名|姓名|登机牌|证件|name)[^。!?\n]{0,12}$/iu
const noName =
  /\b(?:Dear|The|This|That|Please|Thank|Thanks|Best|Kind|Yours|Bank|Card|Account|Credit|Customer|Service|Manager|Hong|Kong|York|Street|Road|District|City|Hotel|University|Street|Monday|January|China|Apple|Pay|Visa|Master|Mobile|Gold|Platinum)\b/u

/** Full names in Latin letters: announced by "my name is" or 姓名, or begun by a frequent given name; in capitals after 护照 or 拼音. */
export function findLatinNames(view: string): PersonalDataSpan[] {
  const names = matchSpans(view, written, 'name').filter((span) => isFullName(view, span))
  const passports = matchSpans(view, capitals, 'name').filter(({ start }) => passportCue.test(textBefore(view, start, 24)))
  return [...names, ...passports]
}

function isFullName(view: string, { start, end }: PersonalDataSpan): boolean {
  const name = view.slice(start, end)
  if (noName.test(name)) return false
  const words = name.split(/[ -]/u)
  return cue.test(textBefore(view, start, 24)) || isFrequentLatinName(words[0] ?? '') || isSigned(view, start, end)
}

// A name alone at the end of a letter: after a full stop, before the end, a comma and a number or a place.
function isSigned(view: string, start: number, end: number): boolean {
  return (
    /[.!?。\n]\s*$/u.test(view.slice(0, start)) &&
    /^\s*(?:[.,]?\s*$|[,.\n(]\s*(?:account|tel|phone|card|email|\uFFFC))/u.test(view.slice(end))
  )
}
