import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const named =
  '工商银行|工行|农业银行|农行|中国银行|建设银行|建行|交通银行|交行|招商银行|招行|邮储|邮政储蓄|浦发|中信银行|民生银行|兴业银行|光大银行|平安银行|华夏银行|广发银行|恒丰|浙商银行|渤海银行|农信社|农商行|信用社|微众|网商银行|支付宝|余额宝|微信支付'
const others =
  '其他(?:的)?(?:银行|行(?!为|业(?:务|规)|政)|家|金融机构)|别(?:的|家)(?:银行|行)?|他行|同业|各家(?:银行|行)|哪家(?:银行|行)|每家(?:银行|行)|所有(?:的)?银行|全行业|整个行业|行业(?:内|里|惯例|通行|普遍)|同行|市场上|隔壁|外面的银行|other banks?|another bank|every bank|all banks|industry'
const excuse =
  '也(?:是|都|一样|同样|会|要|收|有|没|不|这样|如此|难免|出现|遇到)|都(?:是|这样|一样|如此|会|要|收|有|没|不)|一样|更(?:贵|高|差|慢|严|多|低)|还不如|不如我|比我|没有(?:我行|我们)|普遍|惯例|通行|常见|难免|same|worse|also|no better|likewise'
const rules: readonly StatementRule[] = [
  { pattern: new RegExp(`(?:${named}|${others})[^。；]{0,24}(?:${excuse})[^。；]{0,20}`, 'g'), negatable: false },
  {
    pattern: new RegExp(`(?:相比|比起|对比|比较|跟|和|同|与|较)(?:于)?[^，。；]{0,6}(?:${named}|${others})[^。；]{0,30}`, 'g'),
    negatable: false,
  },
  {
    pattern:
      /(?:其他|别的|很多|不少|许多|大多数|多数|绝大多数)(?:的)?(?:客户|人|用户|储户|持卡人|投资者|老百姓)[^。；]{0,16}(?:也|都|同样|一样|没(?:有)?(?:意见|问题|投诉|说|反映|提出)|接受|理解|能|亏|不(?:觉得|介意|投诉))/g,
    negatable: false,
  },
  {
    pattern:
      /(?:不(?:只|光|单|仅)(?:是)?您(?:一个|一家|一位|一人)?|又不是(?:只有)?您|您不是(?:唯一|头一个|第一个)|大家都|人人都|谁都(?:一样|是这样|得|要)|在哪(?:儿|里|家)都(?:一样|是|得|要))[^。；]*|you are not the only|everyone else|other customers (?:also|too|have|do not|don't)/g,
    negatable: false,
  },
]
const harmless =
  /(?:换|搁|放)[^，。]{0,4}谁都|谁都(?:要|会|得)[^，。]{0,6}(?:火|急|气|问|难|慌|吓|心疼|明白)|(?:他行|其他银行|别的银行|对方银行|跨行)(?:账户|卡|的账户|的卡|转|汇|收款|开户|信用卡|账号|柜台|的取款机|atm)|(?:转|汇|划|存|付)(?:入|到|至|往)[^，。；]{0,6}(?:他行|其他银行|工行|农行|建行|中行|交行|招行)|跨行|收款行|汇出行|开户行|发卡行|征信|人民银行|监管|(?:避免|防止|不让|不再让|以免)[^，。；]{0,8}(?:其他|别的|更多)客户|其他客户(?:的)?(?:信息|隐私|资料|等候|权益|账户)|(?:对|向|与)其他客户一(?:样|视)|一视同仁|同样(?:的)?(?:标准|规则)|您(?:说|提到|反映|讲)|大家都(?:知道|关心|着急)|不(?:作|做|与|和)[^，。；]{0,6}(?:比较|对比)/

/** No comparison with another bank, and no “others too” as an excuse. */
export const noNamingOtherBanks = forbids({
  principleId: 'guard.g7-no-naming-other-banks',
  rules,
  labels: ['other_banks'],
  allowed: ({ sentence }) => harmless.test(sentence.plain),
  reason: '拿别家银行或别的客户作比较、当理由',
  reasonEn: 'compares with another bank, or makes “others too” an excuse',
  fix: '删去比较，只解释本行的产品、做法和下一步',
})
