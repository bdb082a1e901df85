import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Reading } from '../../language/reading.ts'
import { saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, pass, wordsAt } from '../support/verdicts.ts'

/** Words that doubt the customer's honesty or motive. */
const suspicion: readonly RegExp[] = [
  /佯装|装病|装疯卖傻|装作|装可怜|假装|演戏|狮子(?:大张口|大开口|张大口)|无理取闹|无事生非|无中生有|胡搅蛮缠|胡闹|撒泼|耍赖|碰瓷|讹(?:诈|人|钱|我)|敲诈|勒索|漫天要价|刁民|刁难|找茬|找事|闹事|缠访|缠诉|闹访|职业(?:投诉|索赔|打假|闹)|恶意(?:投诉|索赔|举报|炒作|夸大|诋毁|维权)|别有用心|居心(?:叵测|不良)?|用心险恶|图谋|不怀好意|不可告人|贪小便宜|占便宜|得寸进尺|借题发挥|小题大做|颠倒黑白|倒打一耙|血口喷人|添油加醋|夸大其词|危言耸听|谎言|谎报|撒谎|说谎|谎称|诬告|诬陷|自导自演|贼喊捉贼|不诚实|不老实|贪得无厌|贪心|贪婪|敲[^，。；]{0,8}竹杠|另有(?:所图|目的|企图|隐情|打算)|动机不纯|用意[^，。]{0,6}(?:不言自明|可疑|不明|何在)|经不起(?:推敲|查证|核实)|站不住脚|心知肚明|并(?:不是|非)真心|牟利|谋利|谋取|有意制造|制造事端|制造舆论|敲诈式|讹诈式|炒作|蹭热度|吃(?:相|定)|得了便宜|赖账|耍花招|凭空(?:捏|编|想)|编(?:出来|造)的|瞎说|瞎话|胡说|扯谎|故弄玄虚|投诉套路|摸着良心|拍着良心|卖惨|苦肉计|唱双簧|碰巧也太多|说辞|托词|不可理喻|蛮不讲理|无赖|泼妇|巨婴|玻璃心|太较真|钻空子|薅羊毛|来讹|讹钱/g,
  /(?:您|客户|您方)[^，。；]{0,10}(?:夸大|虚报|多报|编造|捏造|虚构|杜撰|伪造|隐瞒(?:了)?(?:事实|真相|情况)|欺骗|骗取|骗我|涉嫌(?:欺诈|诈骗|敲诈|伪造|骗)|另有(?:目的|所图|企图)|动机|真实目的|真正目的|目的是|图的是|无非是?(?:想|为了)|就是(?:想|为了)(?:要钱|赔偿|多要|讹)|借机|趁机|存心|蓄意|故意)/g,
  /(?:请|您)[^，。；]{0,6}诚实(?:一些|一点|些|点)?|实话实说|(?:不要|别|勿|停止|不应)(?:再)?[^，。；]{0,4}(?:编造|捏造|虚构|撒谎|说谎|夸大|伪造|隐瞒)/g,
  /(?:不能|不|难以|无法)排除您|(?:让|令|叫)人(?:不得不)?怀疑|怀疑其(?:真实|动机)|(?:不就是|无非|说到底|说白了)[^，。；]{0,6}(?:为了|想|要)[^，。；]{0,8}(?:钱|赔|偿|好处|便宜)|(?:并不|不|没有|哪里?有)(?:像|如)?您(?:说|讲|描述)(?:的|□)|(?:并非|不是)如您所(?:说|述|言)/g,
  /(?:怀疑|质疑|不(?:太|大)?相信|不信|(?:难以|很难|无法)(?:相信|采信)|存疑)(?:您|客户)|(?:一个字|一句话|半点|根本|压根)(?:都|也)?不(?:相信|信)|您[^，。；]{0,8}(?:串通|勾结|合谋|合伙)|您(?:不过|只不过|就)是(?:想|为了|来)[^，。；]{0,6}(?:钱|赔|偿|赖|占|闹|讹|好处)|您(?:自己)?心里(?:很|最)?清楚|(?:损失|伤情|经过|情况|收据|票据|证据|材料)[^，。；]{0,10}(?:未必(?:存在|属实|有|是真)|真假难辨|真伪(?:难辨|存疑|不明)|来路不明|掺水|水分)|您的?这(?:套|番|种)说辞|(?:您|客户)[^，。；]{0,12}(?:真实性|可信度|说法|陈述|动机|所述)[^，。；]{0,6}(?:存疑|可疑|值得怀疑|令人怀疑|不可信|不可靠|有待商榷|难以采信)|您所谓的|(?:恐怕|未必|难保)[^，。；]{0,10}(?:不是真的|另有|属实)|(?:纯属|属于|涉嫌|疑似)(?:虚构|捏造|编造|造谣|诬|恶意|敲诈|欺诈)|受人(?:指使|唆使)|代理(?:投诉|维权)(?:团伙|黑产|机构)(?:指使|操纵|代写)?|黑产|精神(?:有问题|不正常|失常)|脑子有|神经病/g,
  /(?:you are|you're|customer is) (?:lying|pretending|faking|dishonest|a fraud)|(?:blackmail|extort)\w*|fabricat\w+ (?:by you|the)|your (?:so-called|alleged) (?:loss|story)|you (?:made up|fabricated|invented)|malicious complain\w+|ulterior motive|troublemaker|not credible|hard to believe|do(?:es)? not add up|you staged|staged the/g,
]

// Deceit by others, and what a law or product is called, is no suspicion of the customer.
const aboutOthers =
  /(?:骗子|诈骗(?:分子|团伙)?|不法分子|犯罪分子|嫌疑人|他人|第三方|对方|冒充|假冒|有人|陌生人|黑客|中介|机构|商户|防范|谨防|警惕|提防|打击|识别|反诈|防骗|远离|避免|抵制)[^。；]{0,20}$/
const aboutStaff = /(?:柜员|员工|工作人员|客户经理|业务员|保安|催收|我行|我们|经办人)[^，。；]{0,16}$/

/** No word of the draft suspects the customer; what others said and what is denied may be named. */
export const noSuspicion: Check = {
  principleId: 'guard.g8-no-suspicion-in-text',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const span = suspicionIn(reading) ?? saidIn(context, ['suspicion'])[0]
    if (!span) return pass
    return failAt(reading, span, {
      reason: `「${wordsAt(reading, span)}」怀疑客户的诚信或动机，不得写入回复`,
      reasonEn: 'suspects the customer’s honesty or motive',
      fix: '只写事情本身：核实到什么、依据是什么；对行为的判断只能连同证据记入评估',
    })
  },
}

function suspicionIn(reading: Reading): { start: number; end: number } | null {
  for (const sentence of reading.sentences) {
    for (const match of suspicion.flatMap((pattern) => [...sentence.plain.matchAll(pattern)])) {
      const before = sentence.plain.slice(0, match.index)
      if (
        isDisowned(sentence.plain, match.index, match[0].length) ||
        aboutOthers.test(before) ||
        /骗子|分子|嫌疑人|冒充|他人/.test(match[0]) ||
        (aboutStaff.test(before) && /故意|刁难|隐瞒|欺骗|说谎|撒谎|伪造|编造/.test(match[0]))
      )
        continue
      return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    }
  }
  return null
}

// 「我们从未认为您是无理取闹」, 「这不是小题大做」 and 「谈不上…」 deny the suspicion.
function isDisowned(sentence: string, at: number, length: number): boolean {
  const before = sentence.slice(0, at)
  if (/(?:请|您|希望|务必)[^，。；]{0,6}(?:不要|别|勿|少|停止|不应|不该)[^，。；]{0,6}$/.test(before)) return false
  if (isNegatedAt(sentence, at)) return true
  if (
    /(?:不该|不应|不当|错误地|绝不|怎么会|岂会|不会把|从未|没有人|没人|并没有|不认为|不觉得|向您道歉|误解|曾被|被[^，。]{0,8}说成|称您|说您|用)[^。；]{0,24}$/.test(
      sentence.slice(0, at),
    )
  )
    return true
  return /^[^，。；]{0,10}(?:一词|一语|的说法|的话|这样的(?:话|词|字眼)|字眼|之类|的想法(?:是错|不对)|是(?:不|非)(?:对|应|该))/.test(
    sentence.slice(at + length),
  )
}
