const shortest = 4

/** Connectives and fillers a clause may open with. */
const opening =
  /^(?:(?:喂|哎|唉|啊|哦|嗯|你好|您好|那个|就是说?|就|然后|后来|而且|并且|但是|但(?!愿)|可是|可(?!以|能)|不过|所以|因此|因为|结果(?!是|出|显)|反正|其实|另外|还有|再就是|再说|最后|首先|其次|接着|于是|现在|目前|这不|好家伙|说白了|说实话|老实说|来电反映|反映人?称?|(?:投诉|来信|来电|信访)人(?:反映|称|表示|认为)?|客称|客户称|客户反映|称|投诉|更气人的是|关键是|问题是|我就想问|我想问|请问|难道|什么叫|凭什么|凭啥|为什么|怎么|居然|竟然|竟)[，：、！]?|第?[一二三四五六七八九][、.．，是]|[（(]?\d{1,2}[)）、.．](?!\d)|[①-⑨]|[-—·\s，、])+/u
/** Abuse and outcry: not ours to repeat. */
const outcry =
  /(?:他妈的?|妈的|tmd|狗日的|狗屁|狗东西|王八蛋?|混蛋|畜生|人渣|垃圾|黑心|无良|缺德|坑爹|坑人的?|傻[逼X]|奇葩|可笑|呵呵|简直|真是|(?<!清)真的|居然|竟然|竟|硬是|愣是|偏偏|活活|好意思|气死(?:我|人)了?|气人|无语|服了|不要脸|哈+|死活|破(?=机器|机子|银行|app|系统|网点|卡)|烂(?=银行|app|系统))/giu
const particles = /(?:[啊呀吧呢嘛啦哦呗嘞咯哟噻哈诶]|了个|不是|对不对|是吧|好吗|行不行|知道吧|你知道吧)+$/u

/** Stands for the customer until the first mention is told from the later ones. */
const kin: readonly (readonly [RegExp, string])[] = [
  [/(?:我|俺|咱)(?:的)?(?:老?妈妈?|母亲|老?娘|阿妈)/gu, '※母亲'],
  [/(?:我|俺|咱)(?:的)?(?:老?爸爸?|父亲|老?爹|阿爸)/gu, '※父亲'],
  [/(?:我|俺)(?:的)?(?:奶奶|阿婆)/gu, '※祖母'],
  [/(?:我|俺)(?:的)?(?:爷爷|阿公)/gu, '※祖父'],
  [/(?:我|俺)(?:的)?(?:外婆|姥姥)/gu, '※外祖母'],
  [/(?:我|俺)(?:的)?(?:外公|姥爷)/gu, '※外祖父'],
  [/(?:我|俺)(?:的)?(?:老婆|妻子|爱人|媳妇|老公|丈夫|老伴|对象)/gu, '※配偶'],
  [/(?:我|俺)(?:的)?(?:儿子|女儿|闺女|孩子|娃)/gu, '※子女'],
]
const persons: readonly (readonly [RegExp, string])[] = [
  ...kin,
  [/(?:我们|咱们?|俺们)(?=公司|单位|厂|店|村|小区|学校|班|楼|家|科|部门|工地|院|队|处|局|社|急诊|幼儿园|组)/gu, '※所在'],
  [/(?:我司|本公司|敝司|我公司|本单位)/gu, '※公司'],
  [/(?:我们|咱们|俺们|俺俩|我俩)/gu, '※等人'],
  [/(?:贵|你们?|咱)(?:家)?(?:银)?行|你们?家银行|贵单位|贵司/gu, '我行'],
  [/你们(?:这里|那里|这边|那边|这儿|那儿|家|的人|的)?/gu, '我行'],
  [/(?:我自己|我自个儿?|俺自己|俺自个儿?|我本人|本人|自个儿)/gu, '※本人'],
  [/(?<![自敌])我(?!行)的?(?=卡|钱|账|号|手机|名|信|存|贷|身份证|密码|工资|房)/gu, '※'],
  [/(?<![自敌])我(?!行)|俺|咱/gu, '※'],
]
/** A short quotation in which nobody is addressed reads on without its marks. */
const quotedPlainly = /[“「『"]([^“”「」『』"你您我？?!！]{1,30})[”」』"]/gu

/** Talk that cannot be told in the third person: said to somebody, or a question to nobody. */
const unfit = /[你您]|忽略|指令|[?？]|^(?:说|讲|答|问|回)[：“]|[“”"「」『』]/u

/** One clause in the third person, neutral, without outcry; null where that would not read as a report. Placeholders stay whole. */
export const paraphrase = (clause: string): string | null => {
  const told = retell(clause)
  return told === null ? null : nameCustomer(told)
}

/** The paraphrase with ※ wherever the customer is meant, so that several can be joined before the customer is named. */
export function retell(clause: string): string | null {
  const plain = tidy(clause)
  if (plain.length < shortest || isForeign(plain)) return null
  const told = persons.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), plain)
  return unfit.test(told) || told.length < shortest ? null : told
}

const tidy = (clause: string): string =>
  clause
    .replaceAll(/(?<=[^\x21-\x7e])\s+|\s+(?=[^\x21-\x7e])/gu, '')
    .replace(opening, '')
    .replaceAll(/[（(][^）)]{0,40}[)）]/gu, '')
    .replaceAll(outcry, '')
    .replaceAll(quotedPlainly, '$1')
    .replaceAll(/[!！~…。.；;]+/gu, (mark, at: number, text: string) => (/\d/.test(text.charAt(at - 1)) && mark === '.' ? mark : ''))
    .replaceAll(/(?<=[\d一二两三四五六七八九十百千万])块钱?/gu, '元')
    .replaceAll(/(?<!\d),|,(?!\d)/gu, '，')
    .replace(particles, '')
    .replaceAll(/^[，、：\s]+|[，、：\s]+$/gu, '')

// 「客户把客户的卡给客户」 names the customer once, then refers back; 「按揭客户」 in the words themselves stays.
export function nameCustomer(text: string): string {
  let isNamed = false
  return text.replaceAll('※', () => {
    const shown = isNamed ? '其' : '客户'
    isNamed = true
    return shown
  })
}

const isForeign = (text: string): boolean => (text.match(/[a-z]/giu)?.length ?? 0) > text.length / 3
