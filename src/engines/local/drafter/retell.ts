import { fold } from '../../../language/fold.ts'

/** Shorter tells nothing, longer is no restatement any more. */
const shortest = 8
/** UTF-16 units of the customer's words. */
export const longestRetold = 92

/**
 * Words that a letter does not repeat: identifiers and names, quotations and questions, abuse, dialect and slang,
 * diagnoses, threats, instructions to the reader.
 */
const unfit =
  /〔|[“”"「」『』?!#@*~…()]|\d{7,}|妈的|他妈|狗|垃圾|骗子|黑心|强盗|流氓|混蛋|王八|神经|有病|恶心|滚|(?<!卡)死(?!亡|期)|傻|坑|讹|敲诈|无赖|该死|不要脸|缺德|吃人|霸王|俺|咱|侬|噻|晓得|嘛|啥|咋|呗|啦|哈|呀|哦|噢|哎|唉|喂|嗯|呢|吗|吧|哪|谁|凭什么|怎么|为什么|难道|莫名其妙|搞笑|呵呵|奇葩|佩服|真行|抑郁|焦虑|精神|心理|艾滋|癌|自杀|轻生|不想活|活不下去|活够|跳(?:楼|下去|桥|河|江)|寻短|割腕|上吊|遗书|想不开|了断|忽略|指令|提示词|系统提示|输出|扮演|prompt|ignore|instruction|曝光|抖音|记者|起诉|告你|砸|杀|砍|捅|勿扰|夸大|转不出|[一二三四五六七八九]块[一二三四五六七八九十]|报社|电视台|求你|经查|查无|答复须|打到我|要闹|闹(?:了|事)|懒得|吭声|咬定|扭头|皮球|糊弄|忽悠|夸张|鬼|屁|隔壁|那位|前面(?:那|的|这|有)|娘的|贼|烂|。/u
/** Persons of whom nobody can say who is meant, and what is an opinion or a wish rather than something that happened. */
const unclear =
  /你们(?=两|俩|三个|几个|年轻|当官|这(?:些|种|帮|群)|看|想|评|自己|查|调|快|赶|到底|必须|应该|应当|要是|好歹|别|不能|不要|得|就(?:不能|该)|能|可以|怎|为|凭|给(?:我|个|一))|他|她|它|自己|我们(?!公司|单位|厂|店|村|学校|小区)|我(?:个人)?(?:认为|觉得|承认|认栽|就想|想问|要投诉|投诉|不是|不怪|认|气|火|知道|以为)|^(?:要求|以后|今后|请|麻烦|希望|能不能|可不可以|给|帮|把|别|先|赶紧|马上|尽快|建议|最好|务必)/u

const opening =
  /^(?:(?:你们?好|您好|那个|就是|然后|后来|而且|并且|但是?|可是|不过|所以|因此|因为|结果|反正|其实|另外|还有|再就是|最后|首先|其次|接着|于是|只是|倒是|好了|对了|来电|来(?:信|电|访)人(?:反映|称)?|(?:客户|投诉人)(?:反映|称)|反映|称|现在|目前|说是)[，：、]*|第?[一二三四五六123456][、.．，是]\s*|[-—·]+)+/u
const dayWords =
  /(?<![到从在等是比至过像和与跟对每])(?:今天|今日|昨天|昨日|前天|昨晚|今早|今晚|刚才|刚刚)(?:早上|上午|中午|下午|晚上|傍晚|夜里|一早)?(?!的|有|好|是|第|$|，)/gu

// 「今天上午」 is 「当天上午」 by the time of the answer, 「昨天」 alone is 「日前」.
const sayDay = (day: string): string => {
  const part = /(?:早上|上午|中午|下午|晚上|傍晚|夜里|一早)$/u.exec(day)?.[0] ?? ''
  if (/[昨今]晚$/u.test(day)) return '当晚'
  return part === '' ? '日前' : `当天${part}`
}

/** What the customer says of themselves and of the bank, turned round: 「你们扣了我五百块」 becomes 「我行扣了您五百元」. */
const turns: readonly (readonly [pattern: string, turn: string])[] = [
  ['(?:我|本)司|我们?公司', '贵公司'],
  ['我们(?=单位|厂|店|村|学校|小区)', '您'],
  ['客户本人', '您'],
  ['我行|(?:贵|你们?)(?:家)?(?:银)?行', '我行'],
  ['你们(?:这里|那里|这边|那边|这儿|那儿|这|那|家|的)?', '我行'],
  ['(?<=^|[，、]|但|而|且|称|经)(?:客户|投诉人|来电人|来信人|消费者|储户)(?!经理|号|服务|端|群)', '您'],
  ['我(?:的)?(?:妈妈?|娘|老妈)', '母亲'],
  ['我(?:的)?(?:爸爸?|爹|老爸)', '父亲'],
  ['我(?:的)?(?=母亲|父亲|爷|奶|姥|外公|外婆|儿子|女儿|孩子|丈夫|妻子|老公|老婆|爱人|老伴|哥|姐|弟|妹)', ''],
  ['本人|我', '您'],
  ['块钱|(?<=[\\d一二两三四五六七八九十百千万])块', '元'],
  ['打(?=客服|热线)', '致电'],
  ['没人管', '没有人处理'],
  ['今天(?=第)', '至今'],
  ['没到账', '没有到账'],
  ['没吐', '没有吐出'],
  ['(?:讲|说)好', '约定'],
]
const anyTurn = new RegExp(turns.map(([pattern], index) => `(?<t${index}>${pattern})`).join('|'), 'gu')
/** A clause that begins like this would read as the bank's own word, not as the customer's. */
const bankVoice =
  /(?:^|[，、])(?:我行|我们|如果?|若|经(?!理)|据|会|将|一定|保证|核实|请|感谢|随后|上述|该|这|以上|根据|按照|支行|分行|总行|对此|为此)/u

/** Retells the customer's words in the bank's mouth, without their closing mark; null where that would not read well or not be fit. */
export function retell(words: string): string | null {
  const text = tidy(words)
  if (text.length < shortest || text.length > longestRetold) return null
  if (unfit.test(fold(text)) || unclear.test(text) || (text.match(/[a-z]/giu)?.length ?? 0) > text.length / 4) return null
  // By the time of the answer yesterday is another day; two of them cannot be told apart any more.
  if ((text.match(dayWords)?.length ?? 0) > 1) return null
  const told = turnRound(text.replaceAll(dayWords, sayDay)).replace(/^您(?!的|单位|厂|店|村|学校|小区|今年|\d|[六七八九]十)/u, '')
  if (told.length < shortest || bankVoice.test(told) || /你|我(?!行)/u.test(told)) return null
  return told
}

function turnRound(text: string): string {
  return text.replaceAll(anyTurn, (...match) => {
    const groups: unknown = match.at(-1)
    const hit = turns.findIndex((_, index) => isNamed(groups, `t${index}`))
    return turns[hit]?.[1] ?? ''
  })
}

const isNamed = (groups: unknown, name: string): boolean =>
  typeof groups === 'object' && groups !== null && Object.entries(groups).some(([key, value]) => key === name && value !== undefined)

// A comma inside a number stays as it is.
function tidy(words: string): string {
  return words
    .replaceAll(/\s+/gu, '')
    .replaceAll(/(?<!\d)[,;；]|[,;；](?!\d{3})/gu, '，')
    .replaceAll(/:(?!\d)/gu, '：')
    .replace(/[。.，、：!！]+$/u, '')
    .replace(opening, '')
    .replaceAll(/([，、])(?:但是|但|可是|可(?=[^以能])|不过|所以|因此|结果|然后|而且)(?=\p{Script=Han})/gu, '$1')
}
