import type { Span } from '../../../domain/span.ts'
import { isNameless, isOffice, placeEnd, placeName, regionEnd } from './address-words.ts'

const cue = '(?:家住|现住|居住|住在|住址|住|家庭住址|家在|店在|老家在?|我家是|妈家是|地址|寄到|寄往|寄至|寄)(?:是|为|在|到|[:“"(\\s]){0,3}'
const word = '[\\p{Script=Han}\\dA-Za-z-]'
const near = '(?:附近|旁边?|对面|后[排面头]|门口|[东西南北][侧门边]|[东西南北]门?往?.第.家)'
const tail = `(?:(?:\\d{1,4}|[一二三四五六七八九十]{1,3})(?:组|队|号|区))?(?:某小区|${near}|(?:卫生院|小学|中学|学校|医院)${near}|[往向][东西南北]|第.家)*`

const afterCue = new RegExp(`${cue}(?<value>${word}{1,30}(?:${regionEnd}|${placeEnd})${tail})`, 'dgu')
const regionChain = new RegExp(
  `(?:\\p{Script=Han}{2,8}?(?:省|自治区|市|州|盟))?\\p{Script=Han}{2,8}?(?:市|州|盟|区|县|旗)\\p{Script=Han}{1,5}?(?:镇|乡|街道|区|县|路|街)\\p{Script=Han}{1,7}?(?:村|路|街|组|屯|社区|巷|大道|小厨|店|厂)${tail}`,
  'gu',
)
const signed = /^[\s,。]*(?:\uFFFC|$)/u
const steps = new RegExp(`[^省市区县州盟旗镇乡]{1,8}?(?:${regionEnd}|${placeEnd})`, 'gu')

const settlement = /(?:村|屯|寨|庄|小区|苑|花园|公寓)$/u
const nearby = new RegExp(`${near}$`, 'u')
const sentenceWord = /[的了我你他这那哪们]/u

/** Places without a door where 住, 地址 or 寄到 says that somebody is there: at least two steps, or a village or estate. */
export function findCuedAddresses(view: string): Span[] {
  return [...view.matchAll(afterCue)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.value ?? [0, 0]
    const place = view.slice(start, end)
    if (isNameless(place) || sentenceWord.test(place)) return []
    if (nearby.test(place)) return [{ start, end }]
    const known = (place.match(steps)?.length ?? 0) > 1 || settlement.test(place)
    return known && !isOffice(view, start, end) ? [{ start, end }] : []
  })
}

/** Chains of three regions down to a village or street, as people sign with: 岚谷县杜庄乡樊家沟村. */
export function findRegionChains(view: string): Span[] {
  return [...view.matchAll(regionChain)].flatMap((match) => {
    const end = match.index + match[0].length
    const start = end - placeName(match[0]).length
    const place = view.slice(start, end)
    const counted = place.match(steps)?.length ?? 0
    return (counted > 2 || (counted > 1 && signed.test(view.slice(end, end + 4)))) && !isOffice(view, start, end) ? [{ start, end }] : []
  })
}
