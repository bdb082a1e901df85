import { describe, expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { noDiscrimination } from './no-discrimination.ts'

const violations: readonly Example[] = [
  ...inFrames([
    '鉴于您是老年客户，我们不给您开通手机转账。',
    '您作为女性，抗风险能力差，不建议也不办理这类产品。',
    '来自某些省份的少数民族客户，我们需要多问几句，请您体谅。',
    '外国客户素质参差，柜员多核对几遍也正常。',
    '老年人就是爱计较，柜员已经够耐心了。',
    '因您的宗教信仰，我行对您的账户加强审核。',
    '大妈们不会用机器，还总怪机器不好。',
  ]),
  ...inFrames([
    '您是外省人，这边的规矩可能不太懂。',
    '女客户大都优柔寡断，我们也不好推荐高收益产品。',
    '对少数民族客户我们一般会多留个心眼。',
    '上了岁数的人操作慢，耽误了别人，也请您理解柜员。',
  ]),
]

const passes: readonly Example[] = [
  ...inFrames([
    '为方便老年客户，我们保留了存折业务。',
    '女性客户健康讲座的安排与您的投诉无关，谢谢提醒。',
    '少数民族客户姓名较长，系统录入时需要按证件完整填写，我们正在改进字段长度。',
    '您的姓名中间有“·”，系统未能识别，这是系统字段的问题，正在核实。',
    '我们会为您安排会说藏语的同事。',
    '您的年龄不影响办理，之前柜员的说法不准确，正在核实。',
    '按监管要求，六十五岁以上客户购买高风险产品需要双录，这是为了保护您的权益。',
    '外籍人员开户的材料清单稍后短信发给您。',
  ]),
  ...inFrames([
    '您从外省过来办事，路上辛苦了。',
    '考虑到您行动不便，可以由家人持委托书代办。',
    '藏语服务需要提前预约，我们可以帮您约。',
    '年满七十周岁的客户办理定期存款没有任何限制。',
  ]),
]

describe('law.no-discrimination, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(noDiscrimination, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(noDiscrimination, 'pass', passes)).toEqual(allOf(passes))
  })
})
