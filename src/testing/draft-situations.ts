import type { MadeSituation } from './make-draft-input.ts'

export type ToldSituation = Omit<MadeSituation, 'knowledge'> & { readonly title: string }

/** Varied complaints for a reader: what customers tell, with the labels a triage would give. */
export const situations: readonly ToldSituation[] = [
  {
    title: '自助机存款未足额入账（三件事）',
    narrative:
      '我叫李建国，昨天在城东支行的自助机存了五千元，机器只吐回一千，剩下四千没到账，打客服三次都没人管，大堂经理还说不归他管。这钱是给孩子交学费的，急用！请你们尽快把四千元还给我。电话13812345678。',
    subtype: 'self_service_device',
    issues: [
      { subtype: 'self_service_device', evidence: '昨天在城东支行的自助机存了五千元，机器只吐回一千，剩下四千没到账' },
      { subtype: 'staffing', evidence: '打客服三次都没人管' },
      { subtype: 'attitude', evidence: '大堂经理还说不归他管' },
    ],
    demands: ['请你们尽快把四千元还给我'],
    flags: ['fund_loss'],
    assessment: { emotion: 'angry', severity: 3 },
    input: { customerName: '〔姓名1〕' },
  },
  {
    title: '信用卡年费',
    narrative:
      '我平时都是你们短信说还多少我就还多少，额度才四千八的卡。上礼拜看见有笔1800元的还没出账，打客服才说是年费。当初办的时候讲好刷满12次免的，我哪年没刷够？一共收了6年。短信每个月都发，年费这么大一笔怎么就一个字不提？先说清楚谁给我升的白金卡，钱全退。',
    subtype: 'fees',
    issues: [
      { subtype: 'fees', evidence: '上礼拜看见有笔1800元的还没出账，打客服才说是年费' },
      { subtype: 'communication', evidence: '短信每个月都发，年费这么大一笔怎么就一个字不提' },
    ],
    demands: ['先说清楚谁给我升的白金卡', '钱全退'],
    assessment: { emotion: 'upset' },
    input: { channel: 'app' },
  },
  {
    title: '账户被限制',
    narrative:
      '我的工资卡前天突然不能用了，显示账户异常，只收不付。我是跑网约车的，卡里四千七取不出来，房租明天就要交。去网点说要我提供半年的流水和居住证，跑了三趟还没解开。请马上给我解冻。',
    subtype: 'process_limits',
    demands: ['请马上给我解冻'],
    assessment: { emotion: 'upset', severity: 3 },
    input: { channel: 'branch' },
  },
  {
    title: '柜员态度（当众）',
    narrative:
      '今天上午在解放路支行办业务，3号窗口的柜员当着一屋子人骂我听不懂人话，还把我的单子摔了出来。我七十一了，什么时候受过这个气。我要她当面道歉。',
    subtype: 'attitude',
    demands: ['我要她当面道歉'],
    flags: ['vulnerable_customer', 'staff_misconduct'],
    assessment: { emotion: 'furious' },
    input: { channel: 'hotline', format: 'phone_script' },
  },
  {
    title: '自伤风险',
    narrative:
      '我欠你们四万三，不赖。你们的人天天打，打到我老家村委会，我爹现在不敢出门。昨晚我把药都数好了，放在桌上看了一宿。能不能分六十期，能不能别打我爹的电话。不行就算了，我也不想活了。',
    subtype: 'mental_health',
    demands: ['能不能分六十期', '能不能别打我爹的电话'],
    flags: ['self_harm', 'mental_health', 'vulnerable_customer'],
    assessment: { emotion: 'worried', severity: 4, review: { required: true, reasons: ['safety'] } },
    input: { channel: 'letter' },
  },
  {
    title: '老人误买保险（监管转办）',
    narrative:
      '2022年3月，我母亲持到期定期存单8万元到你行东关支行转存，穿你行制服的女士说存这个五年，利息比定期高一倍，随时能取。今年母亲住院用钱，才知道是某人寿年金险，取出只剩5万1。要求退还8万元并说明当时的录像。',
    subtype: 'third_party_misselling',
    demands: ['退还8万元', '说明当时的录像'],
    flags: ['misselling', 'vulnerable_customer', 'fund_loss', 'regulator_escalation'],
    assessment: { severity: 3, emotion: 'upset' },
    input: { channel: 'regulator_transfer' },
  },
  {
    title: '盗刷',
    narrative:
      '前天夜里两点多手机一直震，三条短信，卡被刷了七千多美金，我人在家睡觉卡在包里。马上打你们电话，倒是给冻结了，但讲已经成功的撤不掉。去派出所，人家要银行开盗刷证明才立案；回来找你们，说没有这种证明可开。',
    subtype: 'handling_error',
    flags: ['suspected_fraud', 'fund_loss'],
    assessment: { severity: 3, emotion: 'worried' },
  },
  {
    title: '排队与提前关门',
    narrative:
      '中山路网点五个窗口只开一个，我前面十九个人，等了一个小时五十分钟。轮到我的时候柜员说下班了，让我明天再来，我是请了半天假出来的。',
    subtype: 'staffing',
    issues: [
      { subtype: 'staffing', evidence: '中山路网点五个窗口只开一个，我前面十九个人，等了一个小时五十分钟' },
      { subtype: 'staffing', evidence: '轮到我的时候柜员说下班了，让我明天再来' },
    ],
    assessment: { severity: 1, emotion: 'upset' },
  },
  {
    title: '轮椅老人',
    narrative:
      '我父亲今年八十三岁，常年坐轮椅，社保卡密码锁定需要本人到柜台重置。网点门口有五级台阶，没有坡道，是两位路过的好心人帮着抬上去的。进去以后也没有优先窗口。希望能够提供上门服务。',
    subtype: 'special_needs',
    demands: ['希望能够提供上门服务'],
    flags: ['vulnerable_customer'],
    input: { channel: 'web' },
  },
  {
    title: '手机银行刷脸（短信）',
    narrative: '换了新手机以后登录要刷脸，我眼睛去年做过手术，眨眼那一步怎么也过不去，锁了三次。水电费都在里面交，半个月交不了。',
    subtype: 'mobile_banking',
    flags: ['vulnerable_customer'],
    input: { format: 'sms', channel: 'app' },
  },
  {
    title: '大额取现（急用，短信）',
    narrative:
      '我预约了二十万今天取，提前一天打的电话，到了柜员说没登记到，库里只剩七万，让我分三天取。母亲住院，医院只收现金押金，急等着用。',
    subtype: 'cash_shortage',
    flags: ['vulnerable_customer'],
    assessment: { severity: 3 },
    input: { format: 'sms' },
  },
  {
    title: '困在自助间',
    narrative: '我现在被锁在你们南门的自助银行里面，门在身后吸上就打不开，紧急电话没人接，我有哮喘，快来人！',
    subtype: 'self_service_device',
    assessment: { severity: 4, emotion: 'furious' },
    input: { format: 'phone_script' },
  },
  {
    title: '贵宾客户与网银',
    narrative:
      '我司是贵行的私人银行客户，企业网银复核员离职，授权转不出来，页面点变更就报404。柜台要离职那位回来按一下，人在国外。下周投标保证金截止。',
    subtype: 'online_banking',
    flags: ['vip_customer'],
    input: { channel: 'letter' },
  },
  {
    title: '民族姓名',
    narrative:
      '我叫阿依努尔·买买提，在郑州做生意七年，开户时系统录不进中间的点，绑定支付、医保都报户名不符。到柜台改名，经办对旁边的同事说他们这种名字就是麻烦。这句话要有人道歉，名字要改对。',
    subtype: 'ethnic_minority',
    issues: [
      { subtype: 'ethnic_minority', evidence: '开户时系统录不进中间的点，绑定支付、医保都报户名不符' },
      { subtype: 'attitude', evidence: '经办对旁边的同事说他们这种名字就是麻烦' },
    ],
    demands: ['这句话要有人道歉', '名字要改对'],
    flags: ['discrimination'],
    assessment: { severity: 3, emotion: 'angry' },
    input: { channel: 'hotline' },
  },
]
