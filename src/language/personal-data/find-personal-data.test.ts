import { describe, expect, it } from 'vitest'
import type { PersonalDataKind } from '../../domain/personal-data.ts'
import { findPersonalData } from './find-personal-data.ts'

const findsIn = (text: string) => findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

/** Texts whose one piece of personal data stands between 《 and 》. */
const marked = {
  id_card: [
    '身份证号《320106199908162247》',
    '张某 《32010619990816224X》',
    '《320106-19990816-2247》',
    '身份证《3201 0619 9908 1622 47》',
    '身份证《３２０１０６１９９９０８１６２２４７》',
    '身份证《三二零一零六 一九九九零八一六 二二四七》',
    '证件号《123456789012345678》',
    '身份证后四位《224X》',
    '护照《EJ4471902》',
  ],
  bank_card: [
    '卡号《6217 0012 3308 4419 027》',
    '卡《6230-5810-0447-2296-131》被吞',
    '钱打到《6222020200112233447》',
    '《４３９２ ２６８０ １１７５ ６０３８》',
    '卡号是《六二二二 零二零零 一二三三 四四五五》',
    '卡号《1234567890123456》',
    '《6222 02** **** 4455》',
  ],
  card_tail: [
    '尾号《3358》的卡',
    '末四位《2207》',
    '卡后四位是《5540》',
    '卡尾 《6618》',
    '后四位念一下,我念了《零七一五》',
    'card ending 《7734》.',
  ],
  phone: [
    '电话《13800138000》',
    '《138 0013 8000》',
    '《138-0013-8000》打不通',
    '《+86 13800138000》',
    '《１３８００１３８０００》',
    '手机《幺三八零零幺三八零零零》',
    '我号码《一三八 零零幺三 八零零零》',
    '座机《0571-8888 1234》',
    '座机 《六四三二 五幺幺零》',
    '港号《+852 6128 4470》',
    '《138****8000》',
  ],
  account: ['账号《12345678901》', '户号《33010203》', '客户号 《80051139》', '存折号《608-2210-00457731》', 'QQ:《12345678》'],
  email: ['邮箱《wang.xm@example.com》', '发《ａｂｃ＠１６３．ｃｏｍ》'],
  wechat: ['微信《wang_1988》', '微信号:《lovelyday》', '加vx:《abc12345》', '微信联系 《tom_in_wuxi》.'],
  plate: ['车牌《京A12345》', '《粤BD12345》', '《苏B·6K72F》', '《皖K3307电》', '《沪c5t119》'],
  address: [
    '住《梧桐苑3幢402》',
    '家住《朝阳区建国路88号3号楼1502室》',
    '寄《文昌巷8号院2门201》',
    '《和睦里七号楼 三零二》',
    '回信寄:《滨湖花园4-2-101》',
    '住《柿子沟村三组18号》',
    '地址:《平阳县昆阳镇解放街114号2单元301》',
    '《岚谷县杜庄乡樊家沟村》',
  ],
  name: [
    '我叫《王小明》',
    '我叫《李雷》,卡丢了',
    '客户《王建国》先生',
    '《李娜》女士来电',
    '柜员《张丽华》态度恶劣',
    '母亲《陈桂芳》住院',
    '我姓罗,《罗建平》',
    '户名:《欧阳修远》',
    '请尽快回复。\n《沈伯钧》',
    '取款被拒。《毛建业》。',
    '《阿卜杜热西提·买买提》来电',
    '姓名“《那日苏》”',
    '我叫《扎西顿珠》。',
    'My name is 《Sarah Connor》.',
    'Mr 《John Smith》 said',
    '护照上是《ZHANG XIAOMING》',
  ],
  one_time_code: ['验证码 《839201》', '验证码是《八三九二零一》', '《483920》是验证码', '动态密码:《662013》', '把验证码《8392》念给他了'],
  password: ['密码是《Abc@12345》', '取款密码《123456》', '密码《一二三四五六》', '登录密码:《hunter22》'],
  card_security_code: ['CVV 《123》', '安全码《382》', '背面三位《908》', '签名栏后三位是 《117》'],
  card_expiry: ['有效期《08/27》', '有效期 《0827》', '信用卡有效期《2027年8月》'],
} satisfies Partial<Record<PersonalDataKind, string[]>>

describe.each(Object.entries(marked))('%s', (kind, texts) => {
  it.each(texts)('is found in %s', (text) => {
    const value = /《(.+)》/su.exec(text)?.[1]
    expect(findsIn(text.replace(/[《》]/gu, ''))).toEqual([[kind, value]])
  })
})

describe('what stays readable', () => {
  it.each([
    ['a surname with a title', '王经理让田女士找李师傅,老张和小陈也在,李某没来'],
    ['a surname alone', '我姓王,你们叫我老王就行'],
    ['words that start like a name', '高兴得很,成本太高,安全第一,王府井支行何时开门,平安保险,马上处理'],
    ['a role followed by a verb', '客户应该等,经理高度重视,柜员常常不在,客户何时能取'],
    ['a customer without a name', '本人于本周一到贵行,客户和家长都在,姓名和联系方式已登记'],
    ['hotlines', '打95533、400-820-8888、4008208888、800-810-1234,又打12378、12363、12345、96110、110和120'],
    ['lines of offices', '支行电话0571-88881234没人接,打010-66278110监管局'],
    ['amounts', '转了13800138000元,余额6222020200112233元,扣1380.01元,尾款2231元'],
    ['dates and times', '2024年3月5日9:30到12:10,2024-03-05至2024-06-05,20240305'],
    [
      'order, policy, waybill and ticket numbers',
      '订单号20240315123456789012,保单号13907154482123,运单号SF1390715448212,工单号6222020200112233447',
    ],
    ['branches and their addresses', '城东支行、人民路支行、中山路88号的网点、江北区观音桥街道办事处'],
    ['places without a home', '坐地铁2号线到3号窗口,5号柜,住六楼,全镇老人,我们小区'],
    ['products with a dot', '买了悦享·金卡和金葵花·稳健理财'],
    ['a code that is only spoken of', '验证码没收到,验证码发给他,5000元没了,密码输错3次,密码6位,安全码是三位'],
    ['a validity that is no card’s', '优惠券有效期至2027年8月,身份证有效期2019.03.01-2039.03.01'],
    ['the word WeChat', '微信支付App打不开,微信pay不行'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(findsIn(text)).toEqual([])
  })
})

describe('spans', () => {
  it('are ordered, apart and true to the text beside emoji and full-width signs', () => {
    const text = '😡我叫王小明,电话１３８００１３８０００😡,卡6217 0012 3308 4419 027'
    expect(findsIn(text)).toEqual([
      ['name', '王小明'],
      ['phone', '１３８００１３８０００'],
      ['bank_card', '6217 0012 3308 4419 027'],
    ])
  })

  it('tell neighbours with one space between them apart', () => {
    expect(findsIn('王小明 13800138000 320106199908162247 6217001233084419027')).toEqual([
      ['name', '王小明'],
      ['phone', '13800138000'],
      ['id_card', '320106199908162247'],
      ['bank_card', '6217001233084419027'],
    ])
  })
})
