import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { safetyFirst } from './safety-first.ts'

const despair: Partial<CheckContext> = {
  narrative: '失业半年，信用卡逾期了，催收一天打十几个电话，我真的不想活了，遗书都写好了，就放在抽屉里。',
  assessment: makeAssessment({ severity: 4, flags: [{ code: 'self_harm', evidence: '我真的不想活了' }] }),
}
const collapse: Partial<CheckContext> = {
  narrative: '我爸刚才在你们大厅排队，突然晕倒了，现在还躺在地上，你们的人就站在旁边看，还让我先去取号！',
}
const lockedIn: Partial<CheckContext> = { narrative: '我被锁在你们自助银行的隔间里了，门推不开，按求助键没人应，都二十分钟了，快来人！' }
const threat: Partial<CheckContext> = {
  narrative: '今天不把卡解开，我拎着汽油去你们大厅坐着，大家都别想好过，我说到做到。',
  assessment: makeAssessment({ severity: 4, flags: [{ code: 'violence_threat', evidence: '我拎着汽油去你们大厅坐着' }] }),
}
const past: Partial<CheckContext> = {
  narrative: '上个月我妈在你们门口的台阶上摔倒，手腕骨折，送医院打了石膏，现在拆了，医药费两千多你们管不管？',
}
const idiom: Partial<CheckContext> = { narrative: '排队两小时，气死我了，急得我想死的心都有，你们就开一个窗口，真是要命。' }

const inCase = (base: Partial<CheckContext>, bodies: readonly string[]): Example[] => inFrames(bodies).map((text) => ({ ...base, text }))

const violations: readonly Example[] = [
  ...inCase(despair, [
    '关于您的欠款，根据信用卡章程，逾期后我行有权委托第三方催收，请您尽快安排还款。',
    '请您先提供身份证号和卡号，我们核实您的账户后再为您登记协商还款的申请。如果您情绪不好，可以拨打心理援助热线。',
    '协商还款的流程是：填写申请表、提交收入证明、等待审批。另外也请您保重身体。',
    '您是否真的有这样的念头？如果只是为了让催收停下来，大可不必这样说。',
    '以死相逼解决不了问题，欠款总归是要还的，请您理智看待。',
    '我行已将您的诉求登记，将在15日内答复您。',
    '催收频次的问题我们会核查，会要求合作机构遵守规定，三个工作日内给您结果。我们也希望您放宽心，生活总会好起来的。',
    'According to the card agreement you are responsible for the outstanding balance, and late fees will continue to accrue.',
  ]),
  ...inCase(collapse, [
    '请您先取号，叫到号之后柜员会为您办理，老人不舒服的话可以坐在椅子上休息。',
    '关于大厅秩序，我行设有大堂经理引导。您反映的情况我们会调阅监控核实，核实后给您答复。如需要可以拨打120。',
    '我们会在三个工作日内核查当班人员的服务情况。',
    '您先不要激动，老人家可能没有那么严重，很多人是低血糖，坐一会儿就好。',
    '为便于处理，请您提供老人的病历和身份证件。',
    '非常理解您着急的心情。为了还原经过，我们需要先登记您的姓名、业务类型和到店时间，麻烦您配合。',
  ]),
  ...inCase(lockedIn, [
    '自助银行的门禁由系统统一控制，夜间会自动落锁，这属于正常的安全设置。',
    '您好，请问您的卡号是多少？我们先核对一下您的账户信息，再为您安排。',
    '您的情况我们已经记录，明天上午会有工作人员与您联系。',
    '门禁故障的原因我们会请厂商排查，并在本周内书面答复您。',
    '请按照门边张贴的流程操作，先刷卡，再推门。',
  ]),
  ...inCase(threat, [
    '账户管控需要您本人携带身份证件到柜台办理解除，请您按规定提交材料。',
    '您这样要挟银行是没有用的，规定就是规定。',
    '关于解卡，我行的审核时限为三个工作日，请您耐心等待。',
    '您的诉求已登记，经办部门将核实后回复。如有其他问题可咨询客服热线。',
    '吓唬工作人员解决不了问题，请您冷静下来再说。',
    '您反映的账户限制问题，我们需要核实身份后才能说明原因，请提供证件照片。',
  ]),
  ...inCase(past, ['您母亲的伤情是否真的发生在我行门口，需要您先提供证明。']),
]

const passes: readonly Example[] = [
  ...inCase(despair, [
    '您现在身边有家人或者朋友陪着吗？请先待在安全的地方，难受的时候可以拨打12356心理援助热线，也可以让我陪您说说话。欠款的事我们放到后面，一起想办法。',
    '请您先不要做任何伤害自己的事，您的生命比这笔欠款重要得多。我会一直在线，同时请同事联系能到您身边的人。',
    '您的安全是眼下最要紧的事，如果念头很强烈，请马上拨打120或者到最近的医院。催收电话今天起我们先核查。',
    '王女士，请先答应我，今晚不要一个人待着，身边有人陪吗？还款的安排以后慢慢谈。',
    'Please tell us, are you safe right now? If the thoughts are strong, call 120 or the 12356 line at once. The debt can wait.',
    '先请您保重自己，12356这个号码二十四小时都有人接听。等您愿意谈的时候，我们再谈还款。',
  ]),
  ...inCase(collapse, [
    '我们已经通知大堂经理马上到老人身边，并拨打120，请您先不要搬动老人。业务的事都先放一放。',
    '请立即拨打120，值班经理正在赶过去陪护，我们会一路陪同到医院。其他的事之后再向您说明。',
    '老人现在怎么样，还清醒吗？网点急救箱和轮椅马上送到，救护车已经叫了。',
    '请您先把老人放平，解开衣领，我们的人正在赶到现场，120的电话我现在就打。',
    '现在最要紧的是老人的身体，值班负责人马上到场陪您去医院。大厅里的服务问题，我们随后会查。',
  ]),
  ...inCase(lockedIn, [
    '请您先别着急，值班人员和安保正赶过去开门，路上大约十分钟，您保持通话不要挂。',
    '您现在身体有没有不舒服？我们已经派人去开门，同时通知了119。等您出来以后我们再查门禁的问题。',
    '请先不要挂电话，我一直陪您说话，网点负责人马上到现场开门。',
    '我们立即派人到现场开锁，如果您感到胸闷，请马上打120。',
    'Help is on the way: our guard will be there right away to open the door. Please stay on the line with me.',
  ]),
  ...inCase(threat, [
    '请先保证您自己和身边人的安全，把汽油放远一些。网点负责人正赶到现场，当面听您说账户的事。',
    '您和大家的安全是第一位的，请您先不要冲动。我们的负责人现在就可以和您谈账户限制的事。',
    '王先生，您现在在什么地方？请先坐下来缓一缓，安保和值班经理马上到您那里，账户的事由负责人当面处理。',
    '为了大家的安全，我们已请民警到场，也请您先离开易燃的东西。您的诉求我们听到了，会有专人接待。',
    '先请您平复一下，安全最重要。卡的限制原因我们马上请负责人给您说明。',
  ]),
  ...inCase(past, [
    '老人家的手腕恢复得怎么样了？台阶的情况我们正在核实，医药费的事会在周五前给您答复。',
    '您母亲受伤一事我们已经登记，正在调阅当天的录像，并会联系您了解就诊情况。',
    '关于医药费，需要等经过核实清楚再谈，我们没有怀疑您母亲受伤这件事。',
    '台阶是否有防滑条，我们今天去现场查看，结果会书面告诉您。',
  ]),
]

describe('escalate.safety-first', () => {
  it('fires where danger is not answered first, not at all, or with doubt', () => {
    expect(judge(safetyFirst, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent where the helping step comes right after greeting and acknowledgement, or the danger is long over', () => {
    expect(judge(safetyFirst, 'pass', passes)).toEqual(allOf(passes))
  })

  it('does not apply to figures of speech and ordinary complaints', () => {
    const ordinary: readonly Example[] = [
      ...inCase(idiom, ['窗口开得少，让您等了两个小时，我们很抱歉，正在核实当天的排班。']),
      '您反映的扣款问题正在核实，周五前答复您。',
    ]
    expect(judge(safetyFirst, 'not_applicable', ordinary)).toEqual(allOf(ordinary))
  })
})
