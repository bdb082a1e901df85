import { graver, type Severity } from '../../../domain/vocabulary.ts'
import { figuresOf } from '../../../language/figures.ts'
import { numberPattern, parseNumber } from '../../../language/numerals.ts'
import type { Classification } from '../../../ports/classifier.ts'
import type { Flag } from './flags/judge-flags.ts'
import type { NarrativeReading } from './read-narrative.ts'

/** The least a flag means, whatever the tone. */
const floors: Readonly<Partial<Record<Flag['code'], Severity>>> = {
  self_harm: 4,
  violence_threat: 4,
  mental_health: 3,
  discrimination: 3,
  privacy_leak: 3,
  regulator_escalation: 3,
  media_exposure: 3,
  legal_action: 3,
}
/** CNY from which the customer's own money lost is a substantial loss. */
const substantialLoss = 10_000
/** People from which a group is an event of its own. */
const largeGroup = 10

/** A vulnerable customer is served badly more gravely than others. */
const vulnerableAt = 0.42
/** A call to the city's hotline alone brings no regulator of banks into play. */
const publicHotline = /12345|12315|政务热线|市长热线|城管/
const withoutMoney = /工资|血汗钱|到账|没领|发不出|领不到|本金|骗|存款/
const inDanger =
  /(?:晕|昏|摔|栽|瘫)(?:倒|过去|在地)|倒在(?:地|大厅)|抽搐|休克|口吐白沫|骨折|摔断|流(?:了)?(?:好多|很多)?血|触电|电(?:了|到)我|起火|着火|冒烟|煤气|心梗|(?:叫|打|喊)(?:了)?(?:120|救护车)|抢救|憋得嘴唇|喘不上气|低血糖(?:倒|晕)|羊水破|(?:困|锁|关)(?:在|住|死)?(?:了)?[^，。]{0,10}(?:里面|里头|门里|厅里|隔间|出不来|打不开)/
const systemic =
  /(?:全|整个?)(?:县|市|镇|省|行|国|厂|校|村|小区)[^，。]{0,14}(?:都|系统|收款码|不到账|瘫|用不了|刷不出|发不出|领不到|没领)|(?:几百|上千|数百|几千|成百上千|\d{3,})(?:多|余)?(?:户|人|名|家)[^，。]{0,12}(?:受影响|没到|都|一样|被|领不到)|挤兑|群体(?:性)?事件/
const damagedCredit =
  /(?:上|进|有|影响|黑|坏|毁|花)(?:了)?[^，。]{0,4}征信|征信[^，。]{0,14}(?:逾期|黑|不良|污点|花了|受影响|坏|记录|多出|显示)[^，。]{0,12}/
const creditHarm =
  /(?:房贷|贷款|买房|审批|招聘|考编|政审|签约)[^。]{0,20}(?:批不|不批|被拒|没批|黄了|办不|卡住|受影响|没了|不过)|拒(?:贷|批)/

/** The classifier's severity, raised by what the words prove; never lowered, and never raised for being loud. */
export function judgeSeverity(reading: NarrativeReading, classification: Classification, flags: readonly Flag[]): Severity {
  const { text } = reading
  const base = likeliest(classification, flags)
  const raised = flags.filter(({ evidence }) => !publicHotline.test(evidence)).map(({ code }) => floors[code] ?? 1)
  return [...raised, lossFloor(text, flags), groupFloor(text, flags, base), dangerFloor(text, flags)].reduce<Severity>(
    (gravest, floor) => graver(gravest, floor),
    base,
  )
}

/** How likely a severity or a graver one must be; the graver it is, the less, because to grade too low is the worse mistake. */
const reachedAt: readonly (readonly [severity: Severity, probability: number])[] = [
  [4, 0.45],
  [3, 0.52],
  [2, 0.57],
]

function likeliest({ severities }: Classification, flags: readonly Flag[]): Severity {
  const isVulnerable = flags.some(({ code }) => code === 'vulnerable_customer')
  const atLeast = (least: Severity): number =>
    severities.filter(({ label }) => label >= least).reduce((sum, { probability }) => sum + probability, 0)
  return (
    reachedAt.find(([severity, probability]) => atLeast(severity) >= (isVulnerable && severity === 3 ? vulnerableAt : probability))?.[0] ??
    1
  )
}

/** Wrongs that are serious when they strike a vulnerable person. */
const graveForVulnerable: readonly Flag['code'][] = ['misselling', 'fund_loss', 'suspected_fraud', 'staff_misconduct']

const graveWithLoss: readonly Flag['code'][] = ['misselling', 'suspected_fraud', 'staff_misconduct']

// Money is often told without its unit: 「两万一千，请追回」.
const bareSum = new RegExp(`${numberPattern}(?![\\d.]*(?:人|户|家|个|名|次|天|年|月|日|号|点|分|岁|笔|张|公里|里|斤|%))`, 'g')

function largestSum(text: string): number {
  const told = figuresOf(text).flatMap(({ kind, value }) => (kind === 'money' ? value : []))
  const bare = [...text.matchAll(bareSum)].flatMap(([sum]) => (/[千万w]/.test(sum) ? (parseNumber(sum) ?? 0) : 0))
  return Math.max(0, ...told, ...bare)
}

function lossFloor(text: string, flags: readonly Flag[]): Severity {
  if (damagedCredit.test(text) && creditHarm.test(text)) return 3
  const struck = (...codes: readonly Flag['code'][]): boolean => flags.some(({ code }) => codes.includes(code))
  if (struck('vulnerable_customer') && struck(...graveForVulnerable)) return 3
  if (struck('fund_loss') && struck(...graveWithLoss)) return 3
  if (!struck('fund_loss', 'suspected_fraud')) return 1
  return largestSum(text) >= substantialLoss ? 3 : 2
}

// A large group is an event of its own where something grave happened to it.
function groupFloor(text: string, flags: readonly Flag[], base: Severity): Severity {
  if (!flags.some(({ code }) => code === 'group_complaint')) return 1
  const heads = figuresOf(text).filter(({ unit }) => /人|户|家|位|名|个$/.test(unit))
  const isLarge = heads.some(({ value }) => value >= largeGroup && value < 100_000)
  return systemic.test(text) || (isLarge && (base >= 3 || withoutMoney.test(text))) ? 4 : 3
}

// Someone hurt, ill or locked in on the bank's ground; with a vulnerable person it is never ordinary.
function dangerFloor(text: string, flags: readonly Flag[]): Severity {
  if (!inDanger.test(text)) return 1
  return flags.some(({ code }) => code === 'vulnerable_customer') ? 3 : 2
}
