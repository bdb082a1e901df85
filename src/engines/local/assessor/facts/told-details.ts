import { datesOf } from '../../../../language/dates.ts'
import { figuresOf } from '../../../../language/figures.ts'
import type { NarrativeReading, NarrativeSentence } from '../read-narrative.ts'

/** Smaller sums are told, not verified one by one. */
const leastAmount = 20
const writtenSum = /^[¥\d一二两三四五六七八九十][\d一二两三四五六七八九十百千万零.,]*(?:余|多)?(?:元|块钱?|圆|美元|欧元|港币|英镑|镑)/u
const someDay = '2020-01-01T00:00:00+08:00'

/** A place, a machine or a person of the bank as the customer names it: what stands before the noun tells which. */
const machine =
  /(?:[\u4e00-\u9fff]{2,8}(?:路|街|巷|镇|口|边上?|旁边?|楼下|里|附近)的?)?(?:那|这|第?[一二三四五六\d])(?:台|个)(?:取款机|存款机|存取款机|atm|自助机|柜员机|智能柜台|叫号机|机器)|[\u4e00-\u9fff]{2,8}(?:路|街|巷|口|边上|旁边|楼下)的?(?:那台|这台)?(?:取款机|存款机|存取款机|atm|自助机|柜员机|机器)/gu
const branch = /(?<=[在到去的，。、]|^)[\u4e00-\u9fff]{2,8}(?:支行|分理处|营业部|储蓄所)/gu
const person =
  /(?:[一二三四五六七八九\d]+号(?:窗口|柜台)|戴眼镜|穿[\u4e00-\u9fff]{1,3}|姓[\u4e00-\u9fff])[^，。“”]{0,6}?(?:柜员|经理|保安|大堂|主任|小伙子|姑娘)/gu

const mostOf = { amount: 3, day: 2, machine: 1, branch: 1, person: 1 } as const
type Detail = keyof typeof mostOf

/** What is verified about a detail, in the words it was told. */
const pointOf: Readonly<Record<Detail, (words: string) => string>> = {
  machine: (words) => `「${words}」的设备编号、当时的交易流水和监控`,
  branch: (words) => `「${words}」当时的受理记录和经办岗位`,
  person: (words) => `「${words}」的岗位和当时的录音录像`,
  amount: (words) => `「${words}」的来由：对应的交易流水、凭证和入账情况`,
  day: (words) => `「${words}」当天的办理、通话记录和监控`,
}

/** A point to verify for each machine, branch, person, sum and day that the narrative names, in its own words. */
export const toldDetails = (reading: NarrativeReading): string[] => [
  ...found(reading, 'machine', ({ text }) => matches(text, machine)),
  ...found(reading, 'branch', ({ text }) => matches(text, branch)),
  ...found(reading, 'person', ({ text }) => matches(text, person)),
  ...found(reading, 'amount', amountsIn),
  ...found(reading, 'day', daysIn),
]

type Place = { readonly start: number; readonly end: number }
type Find = (sentence: NarrativeSentence) => readonly Place[]
function found({ sentences, source }: NarrativeReading, detail: Detail, find: Find): string[] {
  const words = sentences.flatMap((sentence) => find(sentence).map((place) => written(sentence, place, source)))
  return [...new Set(words)].slice(0, mostOf[detail]).map(pointOf[detail])
}

// 「三点在人民路那台取款机」 names the machine from behind the preposition on.
function matches(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map((match) => {
    const lead = /^.*[在到去从于](?=.{4})/u.exec(match[0])?.[0].length ?? 0
    return { start: match.index + lead, end: match.index + match[0].length }
  })
}

const amountsIn: Find = ({ text }) =>
  figuresOf(text).filter((figure) => figure.kind === 'money' && figure.value >= leastAmount && writtenSum.test(figure.text))

const daysIn: Find = ({ text }) => datesOf(text, someDay).filter((day) => day.kind === 'day' || /昨|前天/u.test(day.text))

function written(sentence: NarrativeSentence, { start, end }: Place, source: string): string {
  const span = sentence.toSource({ start, end })
  return source.slice(span.start, span.end).replaceAll(/\s+/gu, '')
}
