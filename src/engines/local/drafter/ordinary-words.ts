import { fold } from '../../../language/fold.ts'
import { sentencesOf } from '../../../language/sentences.ts'

/** Words to the reader of the text instead of the bank: what they ask for is none of the customer's story. */
const instruction =
  /(?:忽略|无视|不要理会|忘掉|跳过)[^。]{0,12}(?:指令|要求|规则|提示|内容|设定)|提示词|系统提示|你(?:现在)?是(?:一个|一名)[^。]{0,12}(?:助手|模型|ai|机器人)|扮演|(?:直接|必须|只)?(?:回复|输出|写上|生成)[^。]{0,6}[“"「『]|(?:回复|答复|信)(?:里|中)(?:必须|要|请)[^。]{0,6}(?:写|承诺)|ignore (?:all|any|the|previous)|system prompt|you are (?:a|an) (?:assistant|ai)/u

/** The narrative without sentences that instruct its reader; offsets do not stay. */
export const ordinaryWords = (narrative: string): string =>
  instruction.test(fold(narrative))
    ? sentencesOf(narrative)
        .filter((sentence) => !instruction.test(fold(sentence.text)))
        .map((sentence) => sentence.text)
        .join('')
    : narrative
