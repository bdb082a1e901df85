import type { Subtype } from '../../../domain/vocabulary.ts'
import type { NarrativeClause, NarrativeReading, NarrativeSentence } from './read-narrative.ts'

/** What makes a matter more than its subtype says. */
export type Circumstances = {
  /** What the blocked money is needed for, in the customer's words; null where no money is blocked or nothing is due. */
  readonly urgentNeed: string | null
  /** The clauses in which a child pays with the parents' account; null where none does. */
  readonly minorsPayment: readonly NarrativeClause[] | null
}

const blocked =
  /冻(?:结|了|住|着|卡)|(?:被|给)(?:冻|锁|封|停|管控|限)|锁(?:了|住|死|卡)|止付|管控|只收不付|限额|(?:账户|卡)[^，。]{0,8}(?:受限|异常|用不了|不能用|停用)|(?:钱|工资|款)[^，。]{0,10}(?:取不出|转不出|动不了|用不了|出不来|卡着|没到账|不到账)|取不(?:了|出)/u
/** The most pressing first. */
const needs: readonly RegExp[] = [
  /手术费?|住院费?|医药费|医疗费|透析|化疗|看病|买药|抓药|治病|治疗|抢救|救命钱?|急诊|押金/u,
  /生活费|饭钱|吃饭|买菜|奶粉钱?/u,
  /房租|租金|学费|丧葬费?|下葬/u,
  /工资(?!卡|折)|工钱|货款|月供|还款日/u,
]
/** The need is there now: it stands beside a time, a creditor or the wish to pay. */
const due =
  /等(?:着|钱)?|急|交|付|发|还|催|到期|今天|明天|后天|这?周|月底|\d+号|欠|没钱|没法|怎么|靠|指望|看不(?:了|成)|吃不上|揭不开|停药|断/u

const child =
  /(?<![女男])孩子|儿子|女儿|闺女|孙(?:子|女|儿)|外孙|小孩|娃|未成年|小学|初中|(?:[5-9]|1[0-7]|五|六|七|八|九|十[一二三四五六七]?)岁/u
const childsPlay = /游戏|充值|充了|点券|皮肤|打赏|直播|主播|手游|氪|买装备/u
const paid = /充|打赏|买|付|花|扣|转|刷|没了|少了/u

/** A payment that the account holder did not make is looked into as such. */
export const minorsPaymentAs = 'handling_error' satisfies Subtype

/** Reads the circumstances from the narrative. */
export const circumstancesOf = ({ text, sentences }: NarrativeReading): Circumstances => ({
  urgentNeed: blocked.test(text) ? needIn(sentences) : null,
  minorsPayment: sentences.flatMap((_, at) => minorsPaymentIn(sentences, at))[0] ?? null,
})

// Who paid is often told in the sentence before or after.
function minorsPaymentIn(sentences: readonly NarrativeSentence[], at: number): (readonly NarrativeClause[])[] {
  const sentence = sentences[at]
  const around = sentences.slice(Math.max(0, at - 1), at + 2).some(({ text }) => child.test(text))
  if (!sentence || !around || !childsPlay.test(sentence.text) || !paid.test(sentence.text)) return []
  const tells = ({ text }: NarrativeClause): boolean => childsPlay.test(text) || (child.test(text) && paid.test(text))
  return [sentence.clauses.slice(sentence.clauses.findIndex(tells), sentence.clauses.findLastIndex(tells) + 1)]
}

function needIn(sentences: readonly NarrativeSentence[]): string | null {
  const pressing = sentences.filter(({ text }) => due.test(text))
  const found = needs.flatMap((need) => pressing.flatMap(({ text }) => need.exec(text)?.[0] ?? []))
  return found[0] ?? null
}
