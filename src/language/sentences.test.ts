import { describe, expect, it } from 'vitest'
import { clausesOf, sentencesOf } from './sentences.ts'

const sentences = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text)
const clauses = (text: string): string[] => sentencesOf(text).flatMap((sentence) => clausesOf(sentence).map((clause) => clause.text))

describe('sentences and clauses', () => {
  it.each([
    ['您好！我们已收到。请放心', ['您好！', '我们已收到。', '请放心']],
    ['第一，退费；第二，道歉。', ['第一，退费；', '第二，道歉。']],
    ['他说：“不行。”然后走了。', ['他说：“不行。”', '然后走了。']],
    ['您提到的“一定全额退款。”这句话已记录。', ['您提到的“一定全额退款。”这句话已记录。']],
    ['We refund 3.5 yuan. Thank you.', ['We refund 3.5 yuan.', 'Thank you.']],
    ['尊敬的王女士：\n您好\n\n经核实', ['尊敬的王女士：', '您好', '经核实']],
    ['我们核对了，\n没有差错。', ['我们核对了，\n没有差错。']],
    ['【说明】我们会核实。', ['【说明】', '我们会核实。']],
    ['请在【待填:日期。时间】前来。', ['请在【待填:日期。时间】前来。']],
  ])('cuts %j into sentences', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it.each([
    ['经核实，扣款5,000元，已退回。', ['经核实', '扣款5,000元', '已退回。']],
    ['原因：系统升级——交易延迟', ['原因', '系统升级', '交易延迟']],
    ['他说“好，马上办”，就走了', ['他说“好，马上办”', '就走了']],
    ['结果为【待填：核实，结果】，特此答复', ['结果为【待填：核实，结果】', '特此答复']],
    ['下午14:30到账', ['下午14:30到账']],
  ])('cuts %j into clauses', (text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
})
