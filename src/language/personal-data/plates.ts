import { matchSpans } from './match-spans.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'

const provinces = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]'
// Five characters, or six for new-energy cars; the last may be a word such as 警 or 学; letters I and O are never used.
const plate = new RegExp(
  `${provinces}[A-HJ-NP-Z][·•・.\\s-]?(?=[A-Z]*\\d[A-Z]*\\d)(?<rest>[A-HJ-NP-Z0-9]{6}|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳电试超领使])(?![A-Za-z0-9])`,
  'dgiu',
)

/** Number plates of cars, the new-energy ones too. */
export function findPlates(view: string): PersonalDataSpan[] {
  return matchSpans(view, plate, 'plate')
}
