const smallTalk =
  /^(?:你好|您好|尊敬的|行长先生|领导|来电[（(]|此致|谢谢|感谢|各位|领导|联系(?:人|电话)|(?:我|本人)(?:叫|姓)|(?:叫|姓)(?:〔|[\u4e00-\u9fff]{1,3}$)|本人(?:姓名|电话)|电话|卡(?:号|尾)|尾号|身份证|以上)/
const demanding =
  /^(?:(?:不用|要(?:当面|在|个|一))|(?:我)?(?:要求|请(?!假|了)|希望|麻烦|恳请|诉求|望|建议|能不能|可不可以)|[并且]?(?:退还|赔偿|道歉|恢复))/
const wrong =
  /没|不(?!过|错|用|只|仅|但|管|论|知|怪|急|然|少|同意见|是我|怕|想)|拒|扣|收(?:了|我|费)|少|错|吞|骗|坏|锁|冻|等(?:了)?|排|推|骂|吼|冷|笑|嫌|赶|关|停|丢|漏|脏|慢|限|催|泄|误导|忽悠|变成|居然|才|只(?:给|有|开|到|剩)|被|亏|跌|失败|闪退|死机|逾期|重复|多次|又|硬/
const opinion =
  /^(?:我|俺)(?:也)?(?:不|没)(?:告状|要|是|怪|图|吵|闹|否认|投诉|稀罕)|^(?:我|俺)?(?:觉得|认为|讲|说|问|想|就想|不会说|承认|知道|不怪|以为|明白|接受|认栽|隐瞒|谢谢|感谢)|(?:也|先|真)?(?:谢谢|感谢)(?:你|她|他)|[?？]$|^(?:难道|凭什么|到底|合理吗)|(?:派出所|警察|报警|回执)[^，]{0,8}(?:受理|回执)|联系(?:方式|电话|人)|邮箱|@|^根据|第[一二三四五六七八九十百]+条|(?:我)?(?:电话|手机|微信)[^，]{0,4}\d|〔(?:电话|卡号|姓名|证件号)/

const pleased = /(?:挺|很|真|非常|特别)(?:好|客气|热心|热情|满意|高兴|周到|耐心|亮堂)|没话说|谢谢|感谢|表扬|帮了大忙|领情/

/** The customer says themselves that nothing was wrong here. */
const cleared =
  /(?:没|没有|不|并没有)(?:力气|人)?(?:再|来)?(?:凶|骂)(?:人|我|过我)?$|不是说[^，]{0,10}不好|没做错|不(?:怪|赖)(?:他|她|你|柜员|小)|不是(?:我)?要(?:骂|怪)|不是(?:威胁|来吵|来闹|投诉)/

/** What the customer did, felt or did not do, and what is only asked: 「我没细看」, 「钱我不要了」, 「会不会是…？」. */
const ownDoing =
  /^(?:[^，]{0,3})?(?:我|俺|他|她|老人)(?:自己|们)?(?:也|就|又|当时|那时|那会儿|一直|真)?(?:不懂|不敢|不要|不认|不会|不识|不好意思|不是(?:要|来|嫌|怪)|没(?:细)?看|没买|没留意|没多想|认了)/
const openQuestion = /(?:会不会|有没有|是不是|能不能|可不可以|在哪|哪份|哪条|怎么办|谁)[^，]{0,24}[?？]$/

/** What the money is waited for, and what a stranger did who is not of the bank. */
const waitsFor = /等着(?:用|交|发|给|付|还|吃|救|开工)/
const strangers =
  /^(?:另外|还有|而且)?，?(?:那个?人|骗子|收款人|对方(?!银行|行|客服|柜))[^，]{0,8}(?:电话|微信|失联|拉黑|跑|不接|不见|不认)/

/** Nothing the bank did: it makes no grievance of its own. */
export const isAside = (text: string): boolean => [ownDoing, openQuestion, waitsFor, strangers].some((aside) => aside.test(text))

/** Something went wrong in it; a good word alone is no grievance. */
export const isWrongful = (text: string): boolean =>
  wrong.test(text) && !cleared.test(text) && !(pleased.test(text) && !/但|可是|却|不过|就是/.test(text))

/** A greeting that a grievance follows. */
const greeting = /^(?:你好|您好|尊敬的[^，]{1,8}|领导(?:好)?)，(?=.{8})/

/** A unit that could tell a grievance at all: no greeting, no name, no mere demand. */
export function isTelling(unit: string): boolean {
  const text = unit.replace(greeting, '')
  return text.length >= 5 && !smallTalk.test(text) && !(demanding.test(text) && text.length < 34)
}

/** How well a unit tells what went wrong, about −0.4 to 0.4: something happened, with figures; no question, no opinion. */
export function tellingWorth(text: string): number {
  const happened = wrong.test(text) ? 0.2 : 0
  const figures = /[\d一二两三四五六七八九十百千万]+(?:元|块|万|千|百|天|个|次|小时|分钟|年|月)/.test(text) ? 0.08 : 0
  const acted = /你们|贵行|我行|柜员|柜台|客服|经理|大堂|保安|网点|支行|银行|系统|机器|手机银行|短信|催收/.test(text) ? 0.08 : 0
  const short = text.length < 9 ? -0.2 : 0
  return (
    (pleased.test(text) ? -0.2 : 0) +
    happened +
    figures +
    acted +
    short -
    (opinion.test(text) ? 0.25 : 0) -
    (demanding.test(text) ? 0.3 : 0)
  )
}
