import { fold } from '../../../language/fold.ts'
import { sentencesOf } from '../../../language/sentences.ts'
import { tellingWorth } from '../assessor/issues/telling-worth.ts'

/** What not even a quotation repeats: identifiers, abuse, threats, illness, despair, orders to the reader. */
const unfit =
  /〔|[“”"「」『』]|\d{7,}|妈的|他妈|狗|垃圾|骗子|黑心|强盗|流氓|混蛋|王八|神经|有病|滚|死(?!亡|期)|傻|讹|敲诈|缺德|文盲|娘的|屁|抑郁|焦虑|精神|心理|艾滋|癌|自杀|轻生|不想活|药|刀|勿扰|夸大|忽略|指令|提示词|系统提示|输出|扮演|prompt|ignore|instruction|曝光|抖音|记者|媒体|起诉|告你|砸|杀|砍|捅|冻结|锁定|止付|管控|停用|转不出|承诺|保证|一定|批准|退款|赔/u
const shortest = 8
const longest = 56

/** The most telling sentence of the customer's own words that a letter can repeat in quotation marks; null where none is fit. */
export function quotable(words: string): string | null {
  const fit = sentencesOf(words)
    .map(({ text }) => tidy(text))
    .filter((text) => text.length >= shortest && text.length <= longest && isFit(text) && ofTheBank.test(text))
  return fit.toSorted((one, other) => tellingWorth(fold(other)) - tellingWorth(fold(one)))[0] ?? null
}

/** What concerns the bank; a quotation from the rest of a life has no place in its letter. */
const ofTheBank =
  /你们|贵行|银行|柜|经理|客服|机器|网点|支行|系统|卡|钱|[元块万]|扣|账|存|取|短信|电话|贷款|利息|手续|材料|保安|大堂|窗口|app|排队|等了/iu
const opinion = /我不管|得负责|不去闹|求你|谁知道|活该|好意思/u

const isFit = (text: string): boolean =>
  !unfit.test(fold(text)) && !opinion.test(text) && !/[？?]$/u.test(text) && (text.match(/[a-z]/giu)?.length ?? 0) < text.length / 4

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/(?<!\d),|,(?!\d{3})/gu, '，')
    .replace(/^(?:你们?好|您好|喂)[，,！!]*/u, '')
    .replace(/[。.！!；;，]+$/u, '')
