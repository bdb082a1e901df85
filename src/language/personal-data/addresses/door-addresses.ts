import type { Span } from '../../../domain/span.ts'
import { textAfter, textBefore } from '../text-view.ts'
import { isNameless, isOffice, placeEnd, placeName, regionEnd } from './address-words.ts'

const number = '(?:\\d{1,5}|[A-Za-z]\\d{0,4}|[零〇一二三四五六七八九十百两甲乙丙丁]{1,6})'
const door = `${number}(?:号院|号楼|号|弄|栋|幢|座|楼|单元|室|组|队|排|门|层|舍|区)`
const room = `[ -]?(?:\\d{1,4}(?:-\\d{1,4})*|[零〇一二三四五六七八九]{3,4})(?![\\d.元年月万])`
const dashed = '\\d{1,3}(?:-\\d{1,3})?-\\d{3,4}(?![\\d-])'
const doors = new RegExp(`${door}(?:[ ,]?${door})*(?:后排|前排|${room})?|${dashed}`, 'gu')

// 栋, 幢, 室 and the like number homes by themselves; a bare 号 does so only after a street.
const homeDoor = /\d(?:[栋幢室弄舍]|单元)|号楼|号院|门\d|排\d/u
const roomInBlock = /^(?:\d{1,3}|[A-Z])[栋幢]\D{0,4}\d{3,4}$/u
const residence = /(?:住在?|址|寄到?|家在|店在)(?:是|为|[:“"(\s]){0,2}$/u
const roomCue = /(?:楼栋|门牌号?|房号)[是为:]?$/u
const notADoor = /^(?:线|文|令|函|公告|窗|柜|机|通知|工位|风球|码头|井|桥|晚|早|上午|下午|之前|前|左右|起)/u
const endsInPlace = new RegExp(`(?:${placeEnd}|${regionEnd})$`, 'u')
const spacedRegion = new RegExp(`(?:${regionEnd}|^) ?$`, 'u')

/** Places with a door: 解放街114号2单元301, 和睦里七号楼, 23幢1101. */
export function findDoorAddresses(view: string): Span[] {
  return [...view.matchAll(doors)].flatMap((match) => {
    const [from, end] = [match.index, match.index + match[0].length]
    const place = placeBefore(view, from)
    const isSaid = residence.test(textBefore(view, from - place.length, 5))
    const start = from - (isPlaceOf(place, match[0]) || (isSaid && place.length > 2) ? place.length : 0)
    const proven = start < from || roomCue.test(textBefore(view, from, 5)) || roomInBlock.test(match[0])
    return proven && !notADoor.test(textAfter(view, end, 4)) && !isOffice(view, start, end) ? [{ start, end }] : []
  })
}

function isPlaceOf(place: string, door: string): boolean {
  const named = place.length > 1 && !isNameless(place)
  return named && (endsInPlace.test(place) || homeDoor.test(door))
}

// A space is crossed only after a region, or before its last word: 青浦区 赵巷 镇.
function placeBefore(view: string, offset: number): string {
  const run =
    textBefore(view, offset, 40)
      .split(/[^\p{Script=Han}\d -]| {2}/u)
      .at(-1) ?? ''
  const words = run.trimEnd().split(' ')
  let first = words.length - 1
  while (first > 0 && (spacedRegion.test(words[first - 1] ?? '') || /^[镇乡路]/u.test(words[first] ?? ''))) first--
  const kept = words.slice(first).join(' ') + (run.endsWith(' ') ? ' ' : '')
  return placeName(kept).replace(/^[\d\s-]+/u, '')
}
