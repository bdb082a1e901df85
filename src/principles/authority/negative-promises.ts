import type { OutcomeAct } from '../../language/acts.ts'
import { conditionAt } from '../../language/conditions.ts'
import type { Reading } from '../../language/reading.ts'
import type { OutcomePromise } from './outcome-promise.ts'

type Rule = { readonly act: OutcomeAct; readonly pattern: RegExp; readonly unless?: RegExp }

const aboutProcedure = /代扣|授权|销户|解约|签约|停用|取消|申请|调解|投诉|核查|查询|咨询|复核|提供|材料|排队|往返|跑/

/** Outcomes promised by a negation: the customer will lose, pay or miss nothing. */
const rules: readonly Rule[] = [
  {
    act: 'compensate',
    pattern:
      /(?:不会|不让|绝不|决不|不能)(?:再)?(?:让|使|令|叫|给)?您[^，。；]{0,8}(?:损失|吃亏|受损|承担[^，。]{0,6}(?:损失|费用|责任)|亏)|(?:不会|没)有(?:任何|半点|一分钱?)(?:的)?损失/g,
  },
  { act: 'refund', pattern: /(?:一分(?:钱)?|分文|一毛(?:钱)?|分毫|一个子儿?|半分)(?:都|也)?(?:不会|不|没)(?:有)?(?:少|差|缺|丢|短)/g },
  {
    act: 'waive',
    pattern:
      /您?(?:无需|不用|不必|不需要|无须|不会让您|免于)(?:再)?(?:承担|支付|缴纳|缴|交|归还|偿还|还|付)[^，。；]{0,6}(?:这|该|上述|本次|全部|任何)?(?:笔)?[^，。；]{0,6}(?:利息|本金|欠款|滞纳金|违约金|罚息|年费|手续费|损失|款项|费用|钱|账单)/g,
    unless: aboutProcedure,
  },
  {
    act: 'waive',
    pattern: /(?:费|息|金|款|账单)(?:就|也|都|全)?(?:给您)?(?:不(?:再)?(?:收|要|算|计)|不用(?:您)?(?:管|还|交|付))(?:您)?(?:的)?了?/g,
    unless: aboutProcedure,
  },
  {
    act: 'waive',
    pattern: /(?:不再|不会再?|今后不|以后不)(?:向您|对您)?(?:继续)?(?:收取|扣收|收|扣)(?!到|集|看)[^，。；]{0,10}(?:费|款|利息|钱)/g,
    unless: aboutProcedure,
  },
  {
    act: 'restore',
    pattern:
      /(?:不会|不|绝不|肯定不)(?:会)?(?:对您?)?[^，。；]{0,10}(?:影响|波及)(?:到)?您?[^，。；]{0,8}(?:征信|信用)|(?:征信|信用)[^，。；]{0,12}(?:不会|绝不|不)(?:会)?(?:受|有)[^，。；]{0,6}影响/g,
  },
]

/** What nobody can know before it is decided, said as certain. */
const blanket: readonly Rule[] = [
  {
    act: 'compensate',
    pattern:
      /(?:全部|一切|所有|任何)?(?:损失|费用|后果)(?:都|均|全部|全)?由我(?:行|们)(?:来)?(?:承担|负责|兜底|买单)|我(?:行|们)(?:会|将|来)?(?:全额|全部|一力|完全)?(?:兜底|包赔|买单)|(?<!(?:核查|调查|跟进|处理|答复|这件事|此事)[^，。；]{0,6})我(?:行|们)[^，。；]{0,4}负责到底/g,
  },
]

/** Promises that a negation hides (「绝不会让您损失一分钱」), in the bank's own words. */
export function negativePromisesOf(reading: Reading): OutcomePromise[] {
  return reading.sentences.flatMap((sentence) =>
    [...rules, ...blanket].flatMap((rule) =>
      [...sentence.plain.matchAll(rule.pattern)]
        .filter((match) => stands(match.index, sentence.plain, rule) && conditionAt(sentence.conditions, match.index)?.kind !== 'merit')
        .map((match) => ({
          act: rule.act,
          span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
          sentence: sentence.plain,
          certain: true,
          open: false,
        })),
    ),
  )
}

const doubted = /(?:是否|能否|不能保证|无法保证|不能承诺|无法承诺|希望|争取|尽量|尽力|尚不能|并不意味|不代表|不等于)[^，。；]{0,20}$/

function stands(at: number, sentence: string, rule: Rule): boolean {
  if (doubted.test(sentence.slice(0, at)) || /^[^，。；]{0,30}[?？吗]/u.test(sentence.slice(at))) return false
  return !rule.unless?.test(sentence)
}
