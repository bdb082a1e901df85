import { describe, expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { noGag } from './no-gag.ts'

const violations: readonly Example[] = [
  ...inFrames([
    '补偿款的发放需要您先到信访局把登记销了。',
    '我们愿意一次性补偿您三千元，同时希望这件事画上句号，您不再就此提出任何主张。',
    '请您理解，投诉到监管对您也没有好处，不如收回来，我们给您把利息抹掉。',
    '拿到补偿之后，请您务必对外守口如瓶。',
    '如果这件事上了热搜，我们就没办法给您退钱了，您考虑一下。',
    '咱们商量一下，您把12363那边的单子撤了，我这边今天就打款。',
    '需要您手写一份不再投诉的保证，我们才能放款。',
    '为了双方的声誉，恳请您不要接受记者采访。',
    '退费之前，麻烦签一下这份承诺，内容是以后不会再找银行、监管和媒体。',
    'We can offer you a goodwill payment provided that you remove your review and drop the complaint with the regulator.',
  ]),
  ...inFrames([
    '我们可以给您一些补偿，前提是这事别再往外说了。',
    '您只要在回访电话里说满意，利息我们就给您抹了。',
    '咱们私了吧，您把信访那边撤了，大家都省心。',
    '签完这份和解书，您就不能再找消协和法院了。',
    '希望您能够在朋友圈澄清一下，我们会有所表示。',
    'Please sign the attached undertaking not to complain further, after which the refund will be released.',
  ]),
  ...inFrames([
    '您考虑一下，只要您不去12378，利息的事好商量。',
    '办理退保的同时，请您一并签署不再主张权利的声明。',
    '网上的内容还请您自行处理掉，不然我们也不好办。',
    '我们希望这件事止于此，不要再扩大影响。',
    '如果您接受采访，之前谈的补偿就作废了。',
    'Please refrain from contacting the regulator while we are handling your case.',
  ]),
  ...inFrames([
    '在您确认不再追究此事之后，两百元会打给您。',
    '恳请您撤回12345的工单，我们即刻给您办理。',
    '这次的补偿请您不要声张。',
    '请承诺不将补偿情况告知其他客户。',
  ]),
]

const passes: readonly Example[] = [
  ...inFrames([
    '您可以继续向任何部门反映，我们会如实配合。',
    '我们尊重您在网上分享经历的权利，也希望用行动改变您的看法。',
    '投诉受理后，您随时可以撤回，撤回不影响您以后再次提出。',
    '您的诉讼权利不受影响。',
    '请您不要再为同一件事来回奔波，我们会主动联系您。',
    '您手写的那份“不再投诉”的保证书，我们认为不应当要求您写，正在核查。',
    '为保护您的信息安全，我们通话内容仅用于处理投诉。',
    '请不要删除手机里的交易短信，核查时可能用到。',
    '请您先不要销卡，保留账户有助于查询交易。',
    '我行员工不得以任何理由要求客户撤诉。',
    '您若对结果不满，请不要犹豫，可以向上级机构申请核查。',
    '您取消代扣的申请已登记。',
  ]),
  ...inFrames([
    '您对回访人员怎么说都可以，不会影响处理。',
    '和解与否由您决定，不和解我们也照样查。',
    '已经公开的信息，我们会在核实后作出说明。',
    '您提到同事劝您“别往外说”，请告诉我们是谁，我们会核实。',
    '本次通话会录音，录音只用于服务质量管理。',
    '贷款合同的保密条款约束的是银行，不影响您投诉。',
  ]),
  ...inFrames([
    '12378的投诉不影响我们处理，两边可以同时进行。',
    '您发在网上的帖子我们看到了，谢谢您指出问题。',
    '声明材料不需要签，您别担心。',
    '影响您使用的内容，我们会尽快处理掉。',
    '采访与否是您的自由。',
    '请您不要把银行卡交给别人保管。',
  ]),
  ...inFrames([
    '工单是否撤回，由您自己决定，我们照常办理。',
    '补偿标准对所有客户公开一致。',
    '12345转来的工单我们已收到。',
    '您的投诉我们已登记，不会要求您撤回。',
  ]),
]

describe('guard.g4-no-gag, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(noGag, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(noGag, 'pass', passes)).toEqual(allOf(passes))
  })
})
