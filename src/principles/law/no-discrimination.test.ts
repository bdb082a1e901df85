import { describe, expect, it } from 'vitest'
import { allOf, judge } from '../../testing/judge-examples.ts'
import { inFrames } from '../../testing/reply-frames.ts'
import { noDiscrimination } from './no-discrimination.ts'

const violations = inFrames([
  '由于您是少数民族客户，需要额外审核，所以时间会长一些。',
  '考虑到您是外籍人士，我行不能为您办理这项业务。',
  '老年人记性不好，可能是您自己忘了签字。',
  '女同志往往比较情绪化，柜员的话您不要往心里去。',
  '像您这样年纪的客户听不懂理财产品，我们建议子女来办。',
  '因您户籍在新疆，维吾尔族客户开户须由支行行长单独审核。',
  '外地人办理大额取现一律要先预约，本地人不用。',
  '农村来的客户素质参差不齐，大堂经理说话急了一些，请您谅解。',
  '针对非洲籍客户，我行加强审核，还请配合。',
  '您是女性，申请经营贷款不适合，建议由您先生出面。',
  '我们非常敬重老人家，只是上了年纪的人容易糊涂，这次的事情多半是记混了。',
  '年轻人不懂理财，被误导也是难免的。',
  '回族客户的贷款需要另外提供担保。',
  '外国人一律不能开立一类账户。',
  '考虑到您的民族，我们需要重点审核您的资料。',
  '家庭主妇没有收入，信用卡审批当然更严格。',
  '打工的流动性大，我行限制办理。',
  '您这个岁数，手机银行肯定学不会，别折腾了。',
  'Foreigners are not allowed to use the express counter, and African customers need additional checks.',
  'Elderly customers are forgetful, so you may simply not remember signing.',
  '老太太啰嗦，柜员一时不耐烦，也是人之常情。',
  '因為您是外籍人士，需要更嚴格的審核。',
  '对藏族客户，我行网点一般不予办理此类签约。',
  '男客户办理这项业务需要另外审核，女客户则不需要。',
  '妇道人家不懂这些，您让家里男人来一趟吧。',
  '鉴于您的国籍，我行无法为您提供该项服务。',
])
const passes = inFrames([
  '无论性别、年龄、民族，我行对每一位客户都一视同仁。',
  '考虑到您父亲年事已高，我们可以安排工作人员上门办理。',
  '您反映因为民族原因被柜员拒绝，我们正在核实，如果属实，这是不能允许的。',
  '外籍客户办理开户，请携带护照和居留许可，这是身份核验的统一要求。',
  '网点设有老年人优先窗口，您可以直接到那里办理。',
  '老年人是电信诈骗的重点侵害对象，请您的家人也多提醒。',
  '柜员说“外地人事多”，这样的话绝不应该说出口，我们会核查录音。',
  '未满十六周岁的客户开户，须由监护人陪同，这是实名制的规定。',
  '您的贷款审批只看收入、负债和信用记录，与性别、户籍无关。',
  '我们为听障客户准备了手语翻译，也为少数民族客户准备了双语服务人员。',
  '孕妇和行动不便的客户可以走爱心通道。',
  '不因民族、国籍不同而设置额外的审核，这是我行的要求。',
  '您母亲腿脚不便，网点门口的坡道今天已经清理。',
  '您说柜员嫌老人动作慢，这种态度需要改正，我们会与当班人员了解。',
  '我们没有针对任何民族客户的限制，账户审核的标准对所有客户都相同。',
  'All customers are treated equally regardless of nationality, sex or age.',
  '大字版的存单和语音叫号，都是为了方便老年客户。',
  '本产品的投保年龄以合同条款为准，您可以查看条款第二条。',
  '清真食品的安排我们已经与网点食堂沟通，谢谢您的提醒。',
  '外国人永久居留身份证可以作为有效身份证件使用，柜员当时没有认出来，正在核实。',
  '您担心因为是女性而被区别对待，请放心，核查只看事实。',
  '排队取号按先后顺序办理，军人和老年人依法优先。',
  '您提到的维吾尔语服务需求，我们会联系会说维语的同事协助。',
  '年轻人和老年人的需求不同，我们会保留人工窗口。',
  '对不起，让您觉得被当成外人。您在这里办理业务，和任何一位客户的权利都一样。',
  '我们为外籍客户提供英文合同，供您对照阅读。',
])

describe('law.no-discrimination', () => {
  it('fires on different treatment or wording by sex, age, race, ethnicity, nationality or origin', () => {
    expect(judge(noDiscrimination, 'fail', violations)).toEqual(allOf(violations))
  })

  it('stays silent on equality, care for a need, neutral papers and reported words', () => {
    expect(judge(noDiscrimination, 'pass', passes)).toEqual(allOf(passes))
  })

  it('leaves a limit by age that law or contract may require to a person', () => {
    const limits = inFrames(['因您已满七十周岁，属于高龄客户，依法不能为您办理该项贷款。'])
    expect(judge(noDiscrimination, 'cannot_judge', limits)).toEqual(allOf(limits))
  })
})
