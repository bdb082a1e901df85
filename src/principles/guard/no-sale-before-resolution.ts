import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const goods =
  '信用卡|贵宾卡|白金卡|金卡|理财|基金|保险|黄金|积存|贷款|消费贷|分期|存款产品|大额存单|手机银行|app|新产品|产品|礼包|套餐|权益|优惠|活动|会员|积分|小程序|数字人民币|贵金属|保障'
const rules: readonly StatementRule[] = [
  {
    pattern: new RegExp(
      `(?:推荐|向您介绍|为您介绍|给您介绍|顺便(?:跟您|给您|向您|再)?(?:说|提|介绍|推荐)?|诚邀|邀请您|欢迎(?:您)?(?:办理|申请|体验|参加|参与|关注|选购|购买|咨询)|不妨(?:办|试|了解|考虑)|可以(?:考虑|了解)(?:一下)?|借此机会|现在(?:办理|开通|申请)|另外(?:我行|我们)(?:最近|近期|目前|正)|我行(?:近期|最近|目前|现|正)(?:在)?(?:推出|有|开展))[^。；]{0,30}(?:${goods})`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `(?:${goods})[^。；]{0,20}(?:火热|正在|限时|优惠|首年免|新客|专享|回馈|抢购|名额|升级|只需|即可享|立减|满减|额度高|利率低|值得拥有)`,
      'g',
    ),
  },
  { pattern: /(?:扫码|点击(?:链接)?|下载|关注)[^。；]{0,16}(?:领取|办理|开通|享受|参与|了解(?:更多)?(?:产品|优惠|活动))/g },
  {
    pattern:
      /(?:may i|let me|we would like to|we'd like to|why not|you might)[^.]{0,30}(?:recommend|introduce|offer|interest|consider)[^.]{0,50}(?:card|fund|product|plan|loan|insurance|promotion)/g,
  },
]
/** Another way for the customer's own need is no sale. */
const help =
  /挂失|补卡|换卡|查询进度|查看|登录(?:手机银行|网银)|自助|渠道(?:办理|查询|提交)|替代|也可|上门|预约|线下|还款|解冻|反馈|投诉|关闭|取消|退订/
/** How it was sold to the customer is the matter itself. */
const toldOfThePast = /当时|当初|销售(?:过程|人员|行为)|核实|核查|调查|录音|录像/

/** Nothing is sold in a reply while the matter is open. */
export const noSaleBeforeResolution = forbids({
  principleId: 'guard.g2-no-sale-before-resolution',
  rules,
  labels: ['sale'],
  allowed: ({ sentence, words }) =>
    toldOfThePast.test(sentence.plain) || (help.test(sentence.plain) && !/推荐|优惠|活动|礼|诚邀|限时|专享/.test(words)),
  reason: '在事情解决之前推销',
  reasonEn: 'sells something before the matter is resolved',
  fix: '删去营销内容；确有需要的，等问题解决后另行征询',
})
