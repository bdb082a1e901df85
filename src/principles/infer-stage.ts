import type { Assessment } from '../domain/assessment.ts'
import type { DraftStage } from '../domain/vocabulary.ts'
import { readText } from '../language/reading.ts'

const interimWords =
  /阶段性|初步(?:答复|回复|反馈)|(?:书面|正式)?(?:处理)?(?:决定|答复|结果|结论|回复)(?:将)?另(?:行|外)?(?:寄|送|附|发|函|告)|(?:正在|正|仍在|尚在|还在)[^，。；]{0,14}(?:核实|核查|调查|调阅|核对|处理|查证|排查|研究)|(?:核实|核查|调查)(?:尚未|还未|未)(?:结束|完成|完毕)|(?:尚未|还未|未)(?:核实|查清|完成核查|作出结论)|核查中|调查中|处理中|interim|still (?:checking|investigating|reviewing)|are (?:checking|investigating|reviewing|looking into)/
const promisedReply =
  /(?:将|会|最迟|预计|争取)[^。；]{0,40}(?:答复|回复|反馈|告知[^，。]{0,6}结果|告诉您[^，。]{0,6}结果|回电|给您(?:一个)?(?:结果|结论|答复))|(?:前|内|之内)[^。；，]{0,20}(?:书面)?(?:答复|回复|反馈结果|回电)您?|will (?:reply|get back|write to you|contact you|inform you)/
const finalWords =
  /(?:处理|核查|调查)(?:决定|结论|意见)(?:如下|是|为|：)|(?:现|特此|兹)(?:将)?[^。]{0,16}(?:答复|回复|函复|告知)如下|(?:决定|结果)(?:如下|是|为)|不予(?:支持|退还|赔偿|受理|认可)|予以(?:退还|赔偿|支持)|申请核查|提起诉讼|our (?:final )?decision/
const furtherReply =
  /(?:其余|另有|剩余|尚有)[^。]{0,20}(?:核实|核查)|(?:到账|落实|执行)[^。]{0,12}(?:后|情况)[^。]{0,12}(?:回访|回电|告知|联系)/

/**
 * What kind of letter a reply is for the one who gets it: one that still checks or asks, or the last word. An answer to a mere
 * enquiry is one or the other too.
 */
export const letterStageOf = ({ stage, text }: { stage: DraftStage; text: string }): 'interim' | 'final' => {
  const settled = stage === 'enquiry' ? inferStage(text, { nature: 'complaint' }) : stage
  return settled === 'final' ? 'final' : 'interim'
}

/** The stage of a text whose author did not say: it still checks and will answer, it only asks, or it decides. */
export function inferStage(text: string, assessment: Pick<Assessment, 'nature'>): DraftStage {
  const { sentences, plain } = readText(text)
  if (assessment.nature !== 'complaint' && assessment.nature !== 'report') return 'enquiry'
  if (interimWords.test(plain) && !finalWords.test(plain)) return 'interim'
  if (promisedReply.test(plain) && !finalWords.test(plain) && !furtherReply.test(plain)) return 'interim'
  const asks = sentences.filter((sentence) => /[?？]\s*$|(?:吗|呢)[。？?]?$/u.test(sentence.text)).length
  return asks > 0 && asks * 2 >= sentences.length && !finalWords.test(plain) ? 'enquiry' : 'final'
}
