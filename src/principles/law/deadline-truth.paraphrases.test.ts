import { describe, expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { deadlineTruth } from './deadline-truth.ts'

const violations: readonly Example[] = [
  ...inFrames([
    '我们一定查清楚，时间上请您宽限到腊月里，12月28日给您准信。',
    '大约需要一个半月，结果出来会主动联系您。',
    '调查组将在30个工作日内提交结论并告知您。',
    '这件事要等到明年1月才有结果，1月10日我给您打电话。',
    '我们计划12月18日召开会议，会后第二天答复您。',
    'Our decision will reach you in six weeks.',
    '三十天以内给您书面回复。',
    '因节假日影响，书面答复将推迟到2026年1月4日寄出。',
  ]),
  ...inFrames([
    '咱们说好，十二月二十号之前一定有个交代，告诉您结果。',
    '四十五天内答复。',
    '过完元旦我给您回话，1月6号吧。',
    '处理结果将在下个月最后一天通知您。',
    '本案需核查约两个月，核查结束后答复。',
  ]),
  ...inFrames(['最晚下个月二十号给您结果。', '我们将在两个月之内书面回复。', '十二月下旬给您答复。']),
]

const passes: readonly Example[] = [
  ...inFrames([
    '后天上午给您回电话。',
    '两个工作日之内，支行会主动联系您。',
    '我们每三天向您通报一次，12月11日前给出结论。',
    '我们争取本周内办结，最晚不晚于12月5日。',
    '12月1日前，网点负责人会当面向您说明核查结果。',
    '自收到之日起十五日内作出决定，这是法定的期限，我们会提前完成，12月8日前答复您。',
    '您的信用卡有效期至2027年12月，核查结果会在下周五前告知。',
    'A reply will be sent to you no later than December 10.',
  ]),
  ...inFrames([
    '周末之前给您回话。',
    '下周五下午三点，网点主任给您打电话。',
    '10日内书面答复您。',
    '12月12日为本件的答复期限，我们会在此之前告知结果。',
  ]),
  ...inFrames(['下周五前给您结果。', '十天之内书面回复。', '十二月上旬给您答复。']),
]

describe('law.deadline-truth, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(deadlineTruth, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(deadlineTruth, 'pass', passes)).toEqual(allOf(passes))
  })
})
