import { isNegatedAt } from './negation.ts'

/** How sure a clause is of its act: 一定/保证 · 将/会/尽快 · 决定/予以 · 可以 · 可能/争取 · a question · nothing of it. */
export type Modality = 'certain' | 'future' | 'decided' | 'able' | 'possible' | 'asked' | 'plain'
export type Tense = 'past' | 'future' | 'present'

const possible =
  /可能|也许|或许|有望|争取|力争|尽力|尽量|努力(?!的)|希望|尝试|试着|试试|酌情|考虑|建议|设法|想办法|尽最大|尽全力|不排除|看看|视情|适当时|推动|促成|促使|促进|积极协调|\bmay\b|\bmight\b|\btry\b|\bhope\b|\bconsider|\bdo our best\b|\bbest efforts?\b|\bpossibl/
const certain =
  /一定|肯定|必(?:定|将|然|会|当|须)|保证(?!金)|确保|绝对|绝不|决不|承诺|向您保证|务必|百分之百|百分百|100%|毫无疑问|放心|定(?:会|将|当)|无条件|负责到底|铁定|妥妥|笃定|准(?=到|能|给|会|行|成|批|下|退|赔)|包管|管保|跑不了|没跑|绝无二话|尽管|放一百个心|安心等|坐等|静等|静候佳音|只管等|等着(?:收|拿)|一言为定|君子一言|拿人格|以[^，]{0,6}担保|担保(?!人|物|公司|贷款|方)|包在|包您|包赔|包退|没问题|无论如何|不管怎样|说到做到|打包票|拍胸脯|guarantee|promise|certain|definite|assure|absolute|rest assured|without fail/
const decided = /决定|愿意?(?!望)|甘愿|同意|批准|批复|兹|特此|现予|予以|给予|现给|现为|处理意见|处理结果|agreed|decided|approved/
const future =
  /将|(?<!不|学|机|(?<!员)工|社|协|委员|理事|开|大|约|聚|全|商|议|例|年|晨|夕|听证|座谈|恳谈)会(?!议|计|员|同|面|谈|签|晤|诊|费|场|话|馆|社|所)|马上|立即|立刻|即刻|即日|尽快|尽早|近日|近期|稍后|稍晚|届时|到时|很快|不日|这两天|这几天|过两天|过几天|不出[^，]{0,4}(?:天|日)|今天|明天|今日|明日|今晚|明早|本周|下周|这就|预计|估计|大概|应该(?:会|能|是|没|可以)|差不多|最迟|最晚|(?:日|号|天|周|月|年|小时|工作日|分钟|点)(?:之)?(?:内|前|以内)|\bwill\b|\bshall\b|\bgoing to\b|'ll\b|\bsoon\b|\bexpect/
const able = /可以|能够|能|可|\bcan\b|\bable to\b/
const asked = /吗|呢|是否|能否|可否|可不可以|能不能|要不要|是不是|有没有|应否|会否|何时|如何|怎样|怎么|\bwhether\b|\?|？/

/** The modality that a clause gives the act at `at` (folded text without reported speech). */
export function modalityOf(clause: string, at: number, end: number): Modality {
  const before = clause.slice(0, at)
  if (asked.test(before) || /^[^，]{0,16}(?:吗|呢)?[?？]/u.test(clause.slice(end)) || /吗$/u.test(clause)) return 'asked'
  if (isCertain(clause)) return possible.test(before) && !/(?:一定|肯定|保证|承诺).*(?:会|将|能)/.test(before) ? 'possible' : 'certain'
  if (possible.test(before)) return 'possible'
  if (decided.test(before)) return 'decided'
  if (future.test(before) || /^[^，]{0,10}(?:日|天|周|月|小时|工作日)(?:之)?(?:内|前)/u.test(clause.slice(end))) return 'future'
  if (/^[^，]{0,14}(?:会|将)(?:尽快|马上|立即|一定)*(?:落实|兑现|办|支付|发放|到位|安排|给)/u.test(clause.slice(end))) return 'future'
  return able.test(before) ? 'able' : 'plain'
}

/** True where the clause assures without a negation before the assurance: 不能保证 is none. */
export function isCertain(clause: string): boolean {
  const match = certain.exec(clause)
  return match !== null && !isNegatedAt(clause, match.index)
}

const doneBefore =
  /(?:已(?!经?[^，]{0,8}的(?!时))|均已|刚刚|刚才|曾|曾经|早已|此前已|昨天|昨日|前天|上周|上月|日前|(?<!核实|核查|次|受理|到账)(?:当天|当日)|当场|\bhas\b|\bhave\b|\bwas\b|\bwere\b|\balready\b)[^，]{0,24}$/
const doneAfter = /^(?:了|过|完毕|完成|成功|完|妥当|妥)/
// Between 已 and the act, 将 only brings the object forward: 已将500元退回.
const decidedOnly = /预计|决定|同意|批准|拟|准备|待|要(?!求)|\bwill\b|\bshall\b/
const stillToCome = /将|估计|就|应该|最晚|最迟|今天|明天|下周|会(?!议|计|员)|预计|决定|同意|批准|拟|准备|待|要|\bwill\b|\bshall\b/

/** Whether the act at `at` has happened, is to come, or is told without time. */
export function tenseOf(clause: string, at: number, end: number): Tense {
  const before = clause.slice(0, at)
  const done = doneBefore.exec(before)
  const between = done ? before.slice(done.index) : ''
  if (done && !decidedOnly.test(between)) return 'past'
  if (doneAfter.test(clause.slice(end)) && !stillToCome.test(before)) return 'past'
  return future.test(before) || stillToCome.test(before) ? 'future' : 'present'
}
