import { describe, expect, it } from 'vitest'
import { inferStage } from './infer-stage.ts'

const complaint = { nature: 'complaint' } as const

describe('the stage of a text', () => {
  it.each([
    '您反映的问题正在核实，12月3日前书面答复您。',
    '现作阶段性答复：录像已调取，核查仍在进行。',
    '书面决定将另行寄送，请留意查收。',
    '我们会在三个工作日内回复您核查结果。',
    '核查尚未完成，暂不能告诉您结论。',
    'We are still looking into it and will reply to you by Friday.',
    '感谢您的反馈，我们对给您带来的不便深表歉意，会努力改进服务。',
  ])('is interim for %s', (text) => {
    expect(inferStage(text, complaint)).toBe('interim')
  })

  it.each([
    '经核实，手续费多收40元。依据服务价格目录予以退还。您可在30日内申请核查。',
    '处理决定如下：您的诉求不予支持。',
    '经核实，机器卡钞，五百元已退回您的账户。',
    '处理结果为退还年费。退款到账后我们会回访您。',
    '很抱歉，这笔误工费我行无法赔偿。',
    '多收的年费已为您全额退回卡中，请您查收。',
    '现答复如下：收费依据合同第六条，您如不认可可以提起诉讼。',
  ])('is final for %s', (text) => {
    expect(inferStage(text, complaint)).toBe('final')
  })

  it.each(['请问您取款的时间是什么时候？当时屏幕上显示了什么？', '方便告诉我们是哪一台机器吗？'])('is an enquiry for %s', (text) => {
    expect(inferStage(text, complaint)).toBe('enquiry')
  })

  it('is an enquiry where the customer asked, praised or suggested', () => {
    expect(inferStage('网点周末营业时间为9:00至16:00。', { nature: 'enquiry' })).toBe('enquiry')
    expect(inferStage('感谢您的表扬。', { nature: 'praise' })).toBe('enquiry')
  })
})
