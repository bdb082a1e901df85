import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import type { Span } from '../../domain/span.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Reading, Sentence } from '../../language/reading.ts'
import { saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, failWhole, notApplicable, pass, wordsAt } from '../support/verdicts.ts'
import { dangersOf } from './dangers.ts'

const step =
  /(?:请|先|务必|立即|立刻|马上|现在|赶紧|赶快|一定|首先)[^。！？]{0,24}(?:安全|保重|医院|就医|就诊|看医生|120|110|报警|急救|救护|离开|远离|不要(?:做|伤害|冲动)|陪)|(?:拨打|打|呼叫|联系)[^。]{0,6}(?:120|110|119|12356|急救|心理)|120|110|119|12356|心理援助|危机干预|(?:已|已经|正|正在|马上|立即|立刻|现在|这就|刚)[^。]{0,20}(?:派|赶|陪|开门|开锁|救援|消防|疏散|值守|安保|保安|民警|警方|急救|医生|救护|到场|到现场|在(?:门外|您身边))|(?:身体|伤势|伤口|伤情|老人家?|老人|孩子|父亲|母亲|家人|您|他|她)[^。！？]{0,14}(?:怎么样|好些|还好吗|要紧吗|安全吗|平安|稳定|有没有受伤|受伤了?吗|舒服(?:一些|点|些)?(?:了)?(?:吗|没有)|没有(?:感到)?不舒服)|您?的?(?:生命|命|安全|身体|平安|健康|性命)[^。]{0,14}(?:最|比|第一|重要|要紧|首要|放在)|(?:活着|活下去|好好的|好好活)[^。]{0,10}|(?:最|更)(?:重要|要紧)的是(?:您|人)|一个人(?:在家|待着|住|吗)|送[^。，]{0,10}医院|送医|流血吗|救人|救护车|急救|医生|守(?:在|着|护)|侧躺|平躺|按压|呼吸|把?药[^。，]{0,8}(?:放|交|收|拿|远|扔|离)|(?:给|跟|和|找|联系)[^。，]{0,8}(?:妈妈|爸爸|家人|家里人|亲人|亲友|朋友|身边)[^。，]{0,8}|开门|开锁|推一下|身边有(?:没有)?(?:人|家人|亲人)|有人(?:陪|在您身边)|您现在(?:人)?(?:在哪|在什么|安全|人在)|陪(?:您|同|着|伴|护)|不要挂|别挂|保持通话|是否安全|are you safe|your safety|emergency|call (?:120|110)|stay (?:on the line|with)|right away to (?:you|open)/
const acknowledging =
  /理解|抱歉|歉意|对不起|感谢|谢谢|收到|看到|读到|读完|听到|听您|听明白|听得出|来信|来电|来函|担心|牵挂|揪心|心疼|难过|难受|重视|您好|你好|尊敬的|我是|这里是|明白|在听|慢慢说|在记|记下|知道您|方便(?:说话|接听)|请问是|不容易|体会|沉重|心情|家人|愿意[^。]{0,8}告诉|thank|sorry|dear|understand|hear/
const doubt =
  /佯装|假装|装(?:病|晕|疯|可怜|出来|的|样)|做样子|演戏|作秀|博(?:取)?同情|吓唬|真的(?:想|要|打算|会)[^。]{0,4}(?:死|跳|自杀|轻生|做)|(?:是否|是不是|有没有)真的?|不像真的|夸大|夸张|以死(?:相逼|威胁|要挟)|要挟|没(?:有)?那么严重|小题大做|危言耸听|无病呻吟|博关注|引起(?:我们|我行|别人)?[^。]{0,4}(?:注意|关注)|(?:请|先|需)[^。]{0,12}(?:证明|提供)[^。]{0,16}(?:病历|诊断|伤情|受伤|病情)|不必(?:如此)?激动|情绪化|are you really|pretend|exaggerat/g

/** Where life or health is in danger the reply begins with the step that helps, and nothing in it doubts the danger. */
export const safetyFirst: Check = {
  principleId: 'escalate.safety-first',
  run: (context: CheckContext): CheckFinding => {
    const dangers = dangersOf(context)
    if (dangers.length === 0) return notApplicable('来信未提及生命、健康或人身危险', 'the complaint tells of no danger')
    const reading = readingOf(context)
    return doubtIn(reading, context) ?? (dangers.some(({ now }) => now) ? firstStep(reading) : pass)
  },
}

function doubtIn(reading: Reading, context: CheckContext): CheckFinding | null {
  const [doubted] = saidIn(context, ['danger_doubted'])
  if (doubted) return doubtAt(reading, doubted)
  for (const sentence of reading.sentences) {
    for (const match of sentence.plain.matchAll(doubt)) {
      if (isNegatedAt(sentence.plain, match.index)) continue
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      return doubtAt(reading, span)
    }
  }
  return null
}

const doubtAt = (reading: Reading, span: Span): CheckFinding =>
  failAt(reading, span, {
    reason: `涉及人身安全，回复中「${wordsAt(reading, span)}」对客户的处境表示怀疑，或者把手续放在了救助前面`,
    reasonEn: 'life or health is in danger and the reply doubts it, or puts paperwork first',
    fix: '删去任何怀疑的措辞，先确认客户安全并给出求助办法',
  })

function firstStep(reading: Reading): CheckFinding {
  const content = reading.sentences.filter((sentence) => !isScriptLabel(sentence))
  const first = content.find((sentence) => step.test(sentence.plain) || !isAcknowledgement(sentence))
  const fault = {
    reasonEn: 'life or health is in danger: the step that helps at once must come before anything but greeting and acknowledgement',
    fix: '在问候和安抚之后，第一句就写出眼前的安全措施：确认客户是否安全、陪同或派人到场、拨打120/110，再谈业务',
  }
  if (first && step.test(first.plain)) return pass
  if (!first || !content.some((sentence) => step.test(sentence.plain))) {
    return failWhole({ reason: '来信涉及人身安全，回复中没有任何眼前的安全措施', ...fault })
  }
  return failAt(reading, first, { reason: `来信涉及人身安全，回复却先谈「${wordsAt(reading, first)}」，安全措施放在了后面`, ...fault })
}

const isScriptLabel = (sentence: Sentence): boolean => /^【[^】]*】$/u.test(sentence.text) || /^(?:此致|敬礼)/.test(sentence.text)

// A clause that asks for papers or explains business is no acknowledgement, however kindly the sentence begins.
const business =
  /提供|材料|证件|身份证|小票|凭证|病历|合同|规定|流程|手续|核实|核查|调查|账户|还款|贷款|利率|费用|退款|系统|登记|填写|网点办理|app|手机银行|document|verify|policy|account/
const isAcknowledgement = ({ plain }: Sentence): boolean =>
  (acknowledging.test(plain) || plain.length <= 10) && !business.test(plain.replaceAll(/您(?:的)?来(?:信|电)[^，。]*/g, ''))
