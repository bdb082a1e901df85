import type { CheckContext } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import { sentencesOf } from '../../language/sentences.ts'

export type Danger = 'self_harm' | 'violence' | 'medical' | 'locked_in'

/** Words that show a danger; hyperbole and background illness are left out. */
const signs: Readonly<Record<Danger, RegExp>> = {
  self_harm:
    /不想活|活不下去|活够了|自杀|轻生|寻短见|跳(?:楼|桥|江|河|下去)|割腕|喝农药|(?:吃|吞|喝|攒)[^，。]{0,8}(?:安眠药|农药|整瓶药)|结束[^，。]{0,6}生命|遗书|一了百了|死给你们|上吊|死了算了|不如死了|了结(?:自己|算了)|自残|自伤|活着(?:也)?没(?:什么|有)?意思|走绝路|站在(?:楼顶|天台|桥上|阳台栏杆)|want to die|kill myself|end my life|suicid/,
  violence:
    /捅(?:死|了|他|她|你们|人)|砍(?:死|人|了|他|她|你们)|杀了?(?:他|她|你们|人|全家)|(?:拿|带|拎|持|提|揣)[^，。]{0,6}(?:刀|汽油|铁锤|斧|棍|家伙)|菜刀|汽油|炸(?:了|掉)?(?:你们|银行|网点|支行)|放火|烧了(?:你们|网点|银行)|同归于尽|(?:打|敲|卸)[^，。]{0,4}(?:断|掉|一条)[^，。]{0,3}腿|弄死|见一次打一次|开车撞|撞你们|挥舞[^，。]{0,4}刀|血溅/,
  medical:
    /晕倒|昏倒|昏迷|晕过去|晕了过去|休克|抽搐|心梗|(?:心脏病|癫痫|哮喘|旧疾|病)[^，。]{0,4}(?:发作|犯了)|中风|呼吸困难|喘不(?:上|过)[^，。]{0,2}气|不省人事|倒在(?:地|大厅|门口|柜台)|摔(?:倒|伤|断|了一跤)|骨折|头破血流|流血|出血|烫伤|触电|砸(?:伤|到|中)|夹(?:伤|住了?手)|collapsed|unconscious|bleeding|fainted/,
  locked_in:
    /(?:锁|反锁|关|困)(?:在|进)[^，。]{0,14}(?:里|内|间|舱|亭|厅|库|罩|自助银行|atm)|(?:门|舱门)[^，。]{0,4}(?:打|推|拉)不开[^，。]{0,10}(?:里|出)|出不(?:去|来)了?|locked in(?:side)?|trapped in/,
}
const hyperbole = /想死的心都有|气得?想死|烦得?想死|急死|气死|累死|要命|逼死(?!人的是)|等死|吓死/g
/** The danger lies behind: somebody was already helped, or it is told as a past event. */
const isOver =
  /送(?:到|去|往|进)?[^，。]{0,6}(?:医院|医|急诊)|去了[^，。]{0,6}医院|住(?:了)?院|缝了|出院|拍了片|石膏|后来|最后[^，。]{0,10}(?:出来|爬|开)|爬出来|放(?:我|他|她)?出来|出来了|救出来|昨天|昨日|前天|上周|上个?月|去年|前年|那天|当天|当时|月\d+[日号]|月前|天前|年前/
const inCare = /送(?:到|去|往|进)?[^，。]{0,6}(?:医院|急诊)|去了[^，。]{0,6}医院|住(?:了)?院|缝了|出院|石膏/
const isNow = /现在|正在|此刻|还(?:躺|在|没醒|困|关|出不)|刚刚|刚才|快来|赶紧|救命|马上|今天|今晚|明天|help/

/** The dangers that a complaint tells of, and whether somebody is in danger now. */
export function dangersOf({ narrative, assessment }: Pick<CheckContext, 'narrative' | 'assessment'>): { danger: Danger; now: boolean }[] {
  const flagged = new Set<string>(assessment.flags.map((flag) => flag.code))
  const text = fold(narrative).replaceAll(hyperbole, '□')
  const sentenceOf = (danger: Danger): string | undefined => sentencesOf(text).find((sentence) => signs[danger].test(sentence.text))?.text
  const dangers: Danger[] = ['self_harm', 'violence', 'medical', 'locked_in']
  return dangers.flatMap((danger) => {
    const flag = danger === 'violence' ? 'violence_threat' : danger
    const sentence = sentenceOf(danger)
    if (sentence === undefined && !flagged.has(flag)) return []
    // A threat or a wish to die counts as present: nobody can see from a letter that it is over.
    const told = sentence ?? ''
    const past = inCare.test(text) ? !/还躺|救命|快来|刚才|刚刚|赶紧/.test(text) : isOver.test(text) && !isNow.test(told)
    const over = (danger === 'medical' || danger === 'locked_in') && past
    return [{ danger, now: !over }]
  })
}
