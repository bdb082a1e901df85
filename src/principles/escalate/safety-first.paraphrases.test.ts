import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../domain/check.ts'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { makeAssessment } from '../../testing/make-check-context.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { safetyFirst } from './safety-first.ts'

const case1: Partial<CheckContext> = {
  narrative: '药攒了一抽屉，够了。每天被催收骂，我妈还不知道。这个月的最低还款我还不上了。',
  assessment: makeAssessment({ flags: [{ code: 'self_harm', evidence: '药攒了一抽屉' }] }),
}
const case2: Partial<CheckContext> = { narrative: '客户在三号窗口前突然抽搐倒地，口吐白沫，家属情绪激动，要求银行马上给说法' }
const case3: Partial<CheckContext> = { narrative: '凌晨一点在自助银行取钱，出不去了，门打不开，我有哮喘，快点派人' }
const case4: Partial<CheckContext> = {
  narrative: '我站在江边给你们发这条，贷款还不上，孩子学费也没了，活着没意思。',
  assessment: makeAssessment({ flags: [{ code: 'self_harm', evidence: '活着没意思' }] }),
}
const case5: Partial<CheckContext> = {
  narrative: '你们那个经理再敢上门，我见一次打一次，刀就在门后头。',
  assessment: makeAssessment({ flags: [{ code: 'violence_threat', evidence: '刀就在门后头' }] }),
}
const case6: Partial<CheckContext> = { narrative: '取款时防弹玻璃掉下来砸到我手，现在血流不止，柜员让我先填表！' }
const case7: Partial<CheckContext> = {
  narrative: '我老公刚打电话说他在你们支行楼顶，说贷款还不上不如跳下去，求求你们快去看看',
  assessment: makeAssessment({ flags: [{ code: 'self_harm', evidence: '不如跳下去' }] }),
}

const inCase = (base: Partial<CheckContext>, bodies: readonly string[]): Example[] => inFrames(bodies).map((text) => ({ ...base, text }))

const violations: readonly Example[] = [
  ...inCase(case1, [
    '您的信用卡本期最低还款额为一千二百元，我行可以为您提供分期服务，请您登录手机银行办理。',
    '我们尊重您的感受，同时提醒您，逾期将影响征信。请您理性对待债务。',
    '我们已要求催收机构整改，并会核实是否存在辱骂。希望您坚强起来。',
    '请问您是想博取关注，还是真的遇到了困难？',
  ]),
  ...inCase(case2, [
    '我行对此深表遗憾，核查工作将于明日启动。',
    '家属请先到柜台出示身份证件，登记情况后由经理接待。',
    '客户自身的疾病与网点无关，请家属理解。',
  ]),
  ...inCase(case3, ['根据安全规定，夜间门禁由监控中心远程控制，请您耐心等待。', '您的求助已登记为工单，编号稍后短信发送。']),
  ...inCase(case4, [
    '感谢您的留言。我行将核实您的贷款情况，三个工作日内由客户经理与您联系，协商还款方案。',
    '您的贷款可申请展期，请准备收入证明、身份证、结婚证。',
    '请您珍惜征信，尽快还款，生活还有希望。',
  ]),
  ...inCase(case5, ['我行客户经理上门属于正常贷后管理，请您配合。', '关于上门催收，我们会核查其是否出示证件。']),
  ...inCase(case6, [
    '您好，请您先填写意外登记表，并提供身份证复印件。',
    '玻璃掉落的原因需请维保单位鉴定，鉴定后我行会答复您。',
    '请先别急，我们要核实当时的情况，再决定怎么处理。',
  ]),
  ...inCase(case7, [
    '请您提供您先生的姓名和身份证号，以便查询贷款情况。',
    '您先生的贷款可以申请展期，请他到柜台办理。',
    '您的来电已登记，工作人员会尽快与您联系。',
  ]),
]

const passes: readonly Example[] = [
  ...inCase(case1, [
    '我很担心您。您现在是一个人在家吗？能不能先把药交给家里人保管，或者离开放药的房间？我们可以一直聊，您也可以打12356。',
    '您的痛苦我们听到了。请立刻联系一位能到您身边的人，也请把药放到拿不到的地方；如果已经服药，马上拨120。还款的事不急。',
    '此时此刻没有什么比您活着更重要。请给妈妈打个电话，或者打12356，我们也在。',
  ]),
  ...inCase(case2, [
    '急救电话已经拨出，网点员工正在守护客人，请家属不要强行按压，注意让他侧躺。说法我们一定会给，先救人。',
    '救人要紧，救护车在路上了，我们的主任一直守在旁边。',
    '请家属放心，医生马上到，我行负责人会陪同去医院。',
  ]),
  ...inCase(case3, [
    '您先别慌，监控中心已经看到您，保安带着钥匙正往您那里跑，五分钟就到。您带药了吗？',
    '已经远程开门了，请您再推一下。如果呼吸不舒服马上打120。',
    '人马上到，您坐下来慢慢呼吸，电话别挂。',
  ]),
  ...inCase(case4, [
    '请您先离开江边，到亮一点、有人的地方去，好吗？我们在给您打电话，请接一下。',
    '先离水边远一点。我已经请民警去找您，您愿意的话跟我说说话。',
    '您的命比什么都要紧，孩子需要您。请马上回到安全的地方，打12356。贷款的事我们一起商量。',
  ]),
  ...inCase(case5, [
    '我们已经停止上门，今天不会有人再去，请您先把刀收起来，保证自己和家人的安全。',
    '请您冷静，不要伤害自己，也不要伤害别人，这件事今天由支行负责人给您打电话处理。',
  ]),
  ...inCase(case6, [
    '先处理伤口：值班经理拿急救箱过来了，请用干净的布按住，我们马上送您去医院。',
    '马上叫救护车，填表的事先放下。',
    '您的手现在还在流血吗？我们派车送您去最近的医院，费用和责任之后再谈。',
  ]),
  ...inCase(case7, [
    '我们的安保和网点负责人已经上楼，也报了110，请您继续跟他通话，别让他挂断。',
    '人已经往楼顶赶了，请您告诉我他的电话，您也马上打110。',
    '先救人：值班同事正在上楼陪他，救护车也叫了。贷款的事不提了。',
  ]),
]

describe('escalate.safety-first, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(safetyFirst, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(safetyFirst, 'pass', passes)).toEqual(allOf(passes))
  })
})
