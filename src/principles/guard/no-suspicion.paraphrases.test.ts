import { describe, expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { noSuspicion } from './no-suspicion.ts'

const violations: readonly Example[] = [
  ...inFrames([
    '我们注意到您已就类似问题在多家银行索赔，其用意不言自明。',
    '您这套说辞经不起推敲。',
    '恕我直言，您这就是来讹钱的。',
    '老实说，我们不太相信您真的等了那么久。',
    '您心里清楚事情的真相，何必为难我们的员工。',
    '从您的言行看，您并不是真心想解决问题，而是另有所图。',
    '贪得无厌的要求，我行不会答应。',
    '您的投诉动机不纯。',
    '您若再胡搅蛮缠，我们将报警处理。',
    'It appears that you staged the incident to obtain compensation.',
  ]),
  ...inFrames([
    '恕不能排除您有意制造事端的可能。',
    '您三番五次地来，不就是为了多拿点赔偿吗？',
    '这样的说法难免让人怀疑其真实性。',
    '我们遇到过不少靠投诉牟利的人，希望您不是。',
    '您的伤看起来并不像您说的那么重。',
    '请停止这种敲诈式的维权。',
  ]),
  ...inFrames([
    '您说的这些，我们一个字都不信。',
    '您是不是跟推销员串通好的？',
    '这种投诉套路我们见多了。',
    '您不过是想赖账。',
    '请您摸着良心说，当时真的没人告诉您吗？',
    'Frankly, your account of events is not credible.',
  ]),
  ...inFrames(['您夸大了损失，两百元的滞纳金未必存在。', '请不要借机敲银行的竹杠。', '您提供的收据真假难辨。', '您这是蓄意找麻烦。']),
]

const passes: readonly Example[] = [
  ...inFrames([
    '您真心想把问题解决，这一点我们感受到了。',
    '柜员说您“贪得无厌”，这种话绝不应该出自银行员工之口。',
    '请您放心，提出赔偿要求是您的权利，没有人会因此看轻您。',
    '您对真相的追问，我们会以证据回应。',
    '骗取老人养老钱的团伙已被立案，您可以向警方补充线索。',
    '我们没有把您当作职业投诉人，您的每一条意见都已登记。',
    '您的说法和柜员的说法不一致，我们会以录像为准。',
    '为核对身份，需要您出示证件，这是对每位客户的统一要求。',
    '您说对方是假警察，谎称您的账户涉案，这是典型的骗局。',
    '故意损坏设备的人已被警方找到，设备恢复使用。',
  ]),
  ...inFrames([
    '您三次来电我们都有记录，这次一定给您结果。',
    '您的伤情我们很挂念，医药票据请先保留。',
    '有人冒充您来办业务的可能，我们正在排查。',
    '核对签名是为了保护您的资金，不是不信任您。',
    '您担心有人从中牟利，我们会查代扣协议是谁签的。',
  ]),
  ...inFrames([
    '您说的每个字我们都认真记录。',
    '推销员与他人串通的线索，已经移交警方。',
    '谢谢您愿意相信我们，把事情说出来。',
    '我们不会用固定的套路答复您。',
    '您没有赖账，您的还款记录我们看得到，正在核对。',
  ]),
  ...inFrames([
    '收据我们收到了，谢谢您的配合。',
    '损失的金额以票据为准。',
    '没有人认为您在找麻烦。',
    '提供假收据的是冒名的中介，您也是受害人。',
  ]),
]

describe('guard.g8-no-suspicion-in-text, in other people’s words', () => {
  it('fires on the same breach said otherwise', () => {
    expect(judge(noSuspicion, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on what only looks alike', () => {
    expect(judge(noSuspicion, 'pass', passes)).toEqual(allOf(passes))
  })
})
