import { textAfter } from '../text-view.ts'

/** Names of regions end in one of these. */
export const regionEnd = '(?:省|自治区|市|自治州|州|盟|新区|区|县|旗|镇|乡|街道)'

/** Names of streets, villages and estates end in one of these. */
export const placeEnd =
  '(?:大道|街|路|道|巷|弄|胡同|里|新村|村|庄|屯|寨|沟|湾|坪|坊|苑|园|府|庭|邸|城|小区|社区|公寓|大厦|广场|宿舍|大院|院|厦)'

const office =
  '支行|分行|总行|网点|营业|分理处|储蓄所|银行|自助|ATM|信用社|农商|派出所|法院|办事处|政府|医院|保健院|卫生院|疾控|税务|工商|大堂|柜台'
const officeInside = new RegExp(office, 'u')
const officeAfter = new RegExp(`^(?:的|那个|那家|这个|这家|那边| ){0,2}\\p{Script=Han}{0,4}(?:${office})`, 'u')

/** Whether a place belongs to a branch or another office, whose address is nobody's secret. */
export function isOffice(view: string, start: number, end: number): boolean {
  return officeInside.test(view.slice(start, end)) || officeAfter.test(textAfter(view, end, 10))
}

// Nobody's village is called 农村, no estate 我们小区.
const noName =
  /^(?:农|乡|这个?|哪个?|那个?|我们|你们|他们|咱们?|一个|同一?个?|全|某|老旧|公寓|工业|自然|本)?(?:村|镇|乡|县|市|区|小区|社区|街|路|街道)$/u

/** Whether a place is only spoken of, not named. */
export function isNameless(place: string): boolean {
  return noName.test(place)
}

// The last of these before a place is where the sentence ends and the address begins.
const sentenceEnd = /^.*(?:[住在到是的去从于给把跟了往至址寄称您你我他她请该这那个没要就搬送登记开]|们|[我你他她]家|地点|坐落)(?=.)/su

/** The part of a run of words that names the place, without the sentence before it. */
export function placeName(run: string): string {
  return run.slice(sentenceEnd.exec(run)?.[0].length ?? 0)
}
