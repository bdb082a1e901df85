import type { Assessment } from '../domain/assessment.ts'
import type { DraftStage } from '../domain/vocabulary.ts'
import { readText } from '../language/reading.ts'
import { positionOf, speechActsOf } from '../language/speech-acts.ts'
import { findingsOf } from './verify/findings.ts'

const interimWords =
  /阶段性|初步(?:答复|回复|反馈)|(?:书面|正式)?(?:处理)?(?:决定|答复|结果|结论|回复)(?:将)?另(?:行|外)?(?:寄|送|附|发|函|告)|(?:正在|正|仍在|尚在|还在)[^，。；]{0,14}(?:核实|核查|调查|调阅|调取|核对|处理|查证|排查|研究|听录音|听(?:取)?|看(?:录像|双录|记录)|查)|(?:核实|核查|调查)(?:尚未|还未|未)(?:结束|完成|完毕)|(?:尚未|还未|未)(?:核实|查清|完成核查|作出结论)|核查中|调查中|处理中|interim|still (?:checking|investigating|reviewing)|are (?:checking|investigating|reviewing|looking into)/
const promisedReply =
  /(?:将|会|最迟|预计|争取)[^。；]{0,40}(?:答复|回复|反馈|告知[^，。]{0,6}结果|告诉您[^，。]{0,6}结果|回电|给您(?:一个)?(?:结果|结论|答复))|(?:前|内|之内)[^。；，]{0,20}(?:书面)?(?:答复|回复|反馈结果|回电|告诉您|告知您|(?:给您)?(?:打|来)(?:个)?电话|回话)您?|will (?:reply|get back|write to you|contact you|inform you)/
const finalWords =
  /(?:处理|核查|调查)(?:决定|结论|意见)(?:如下|是|为|：)|(?:现|特此|兹)(?:将)?[^。]{0,16}(?:答复|回复|函复|告知)如下|(?:决定|结果)(?:如下|是|为)|不予(?:支持|退还|赔偿|受理|认可)|予以(?:退还|赔偿|支持)|申请核查|提起诉讼|our (?:final )?decision/
/** What a decision tells even where it does not call itself one: that something was given, done or refused. */
const settled =
  /已(?:经)?(?:为您|给您|将|把|全额|全部|完成|由)?[^，。；]{0,12}(?:退|入账|到账|冲正|更正|恢复|解除|解冻|补|赔|减免|免除|撤销|删除|处理完毕|办结|解决)|(?:同意|决定|予以|批准)[^，。；]{0,20}(?:退|赔|补|减|免|恢复|解除|办理)|属实|有误|无误|(?:has|have) been (?:refunded|resolved|corrected|restored|credited)|we (?:have )?(?:found|concluded|decided|agreed)/
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

/** The stage of a text whose author did not say: it only asks, it decides something, or (also by saying nothing) it leaves the matter open. */
export function inferStage(text: string, assessment: Pick<Assessment, 'nature'>): DraftStage {
  const reading = readText(text)
  const { sentences, plain } = reading
  if (assessment.nature !== 'complaint' && assessment.nature !== 'report') return 'enquiry'
  if (interimWords.test(plain) && !finalWords.test(plain)) return 'interim'
  if (promisedReply.test(plain) && !finalWords.test(plain) && !furtherReply.test(plain)) return 'interim'
  const asks = sentences.filter((sentence) => /[?？]\s*$|(?:吗|呢)[。？?]?$/u.test(sentence.text)).length
  if (finalWords.test(plain)) return 'final'
  if (asks > 0 && asks * 2 >= sentences.length) return 'enquiry'
  const decides =
    settled.test(plain) || findingsOf(reading).some(({ verified }) => verified) || positionOf(speechActsOf(reading), 'refuse') >= 0
  return decides ? 'final' : 'interim'
}
