import type { NarrativeReading } from './read-narrative.ts'
import { asksABank, isBareComplaint, isThinGrievance } from './short-text.ts'

/** Words that only a bank's customer has reason to use. */
const bankWords =
  /你们(?:银?行|支行|网点|柜台|柜员|信用社|储蓄所|营业厅|卡中心|的?(?:app|手机银行|网银|信用卡|理财|atm|客服|系统|大厅|保安|主任|行长))|贵行|我行|本行|银行|支行|分理处|信用社|联社|网点|柜台|柜员|大堂经理|客户经理|理财经理|存折|存单|存款|定期|活期|信用卡|储蓄卡|借记卡|银行卡|社保卡|工资卡|网银|手机银行|u盾|k宝|atm|取款机|存款机|柜员机|吞卡|吞钞|取钱|取现|存钱|转账|汇款|到账|贷款|房贷|按揭|征信|逾期|利息|利率|年费|手续费|理财|基金|国债|提额|额度|刷卡|盗刷|冻结|解冻|开户|销户|挂失|对公|代发|收款码|催收|pos机?|叫号|取号|放号|等号|大厅|等候区|窗口|积分|数字人民币|数币|lpr|结汇|购汇|换汇|买汇|港币|美元|附属卡|白金卡|金卡|钻石客户|综合评分|装修贷|免密|刷脸|零钱|净值|季报|U盾密码|印鉴|法人携公章|账上|二类|收款音箱|低保|养老金|swift|理财室|贵宾室|自助间|代扣|信用|\b(?:bank|branch|teller|atm|account|card|loan|transfer|deposit|credit)\b/g
/** The customer says themselves that it is somebody else's matter. */
const disclaimers =
  /(?:不是|并非|又不是|而不是)(?:你们|贵|一家|什么)?(?:家)?(?:银行|(?<=我知道[^，。]{0,4})你们行)(?!的错|系统|这|说|办|想|资产|员工)|(?:跟|和|与)(?:哪家|你们|贵|任何)?(?:家)?(?:银)?行(?:卡)?(?:没|无|毫无)(?:有)?关系?|误拨|打错(?:了)?(?:电话|地方|号)?(?:了|$|，|。)|按错(?:才)?转到|这里是银行啊|以为(?:你们)?是(?:医保|电信|移动|保险|社保)|(?:我)?(?:要)?投诉的是(?:快递|物业|健身房|保险公司|平台|商家|水司|美容院|支付公司|那家)|不投诉(?:你们|银行)|对(?:你|贵|我)行无诉求|不(?:需|用)(?:贵行)?(?:处理|回复|查)$|(?:没有|无)(?:我行|银行)(?:任何)?(?:业务|资金)|骂的是|骂他们/
/** Matters of other trades. */
const otherTrades =
  /快递|外卖|骑手|物业|健身房|宽带|话费|流量包|营业厅(?!.{0,6}银行)|运单|驾校|酒店|客房|前台服务员|餐厅|饭店|菜谱|红烧|挂号|医保局|自来水|燃气|航班|高铁|景区|门票|幼儿园老师|装修|楼上|租房|房东|网购|淘宝|车险|定损|4s店|电信|联通|移动公司|证券|券商|美容院|美发|水司|电梯坏|路灯|球赛|天气|作文|五言|编程|python|数学题|小狗|食谱|炒菜|城管|出租车|录取通知书|公交|商场(?!.{0,8}(?:atm|网点|支行))|加油站|医院(?!.{0,12}(?:押金|账户|卡))|充电时|二手房漏水|中介隐瞒|羊绒|假茅台|保健品|支付公司|消费金融|小贷公司|网贷平台|某付|白条|花呗|理赔|保险公司|彩铃|通信公司|套餐/

/** Another trade is addressed. */
const otherAddressee =
  /(?:你们|贵)(?:家)?(?:这个|那个)?(?:酒店|宾馆|民宿|饭店|餐厅|物业|快递|医院|学校|幼儿园|航空|平台|商场|超市|电信|移动|联通|通信公司|保险公司|健身房|外卖|景区)(?!外|旁|门口|对面|附近)/

/** Texts that complain of nothing and ask a bank nothing. */
const idleTalk =
  /^测试|测试测试|中了?(?:特等|一等|大)?奖[^。]{0,12}(?:点击|领取)|开会通知|写(?:一)?(?:首|篇|段)|怎么做(?:才|好吃)|天气|几路公交|聊聊天|讲个笑话|翻译|焯水|小火|煸|黄酒|冰糖/

/** From here the classifier is believed, though another trade is named. */
const sureFrom = 0.8
/** A bank's customer who is turned away is the worse mistake: without any word of either side a third is enough. */
const enoughFrom = 0.35

/** What has happened to somebody's own card, account or money at a bank; a landlord or a hospital beside it is why it hurts. */
const ownAccount =
  /(?:我|俺|咱|本人|客户|爸|妈|爹|娘|父亲|母亲|老人|老伴|公司|单位|店里)[^，。；！？]{0,6}(?:(?<!房|门|饭|医保|会员|电话|公交|校园)卡|账户|账号|存折|存款|贷款|信用卡)[^，。；！？]{0,8}(?:冻|锁|限|停用|吞|盗刷|被刷|扣|取不|转不|用不|少了|没了|注销|挂失|受限|管控|充|打赏|花了|付了|刷了|转走)/u

/** Whether the narrative is about a bank. `scope` is the classifier's probability. */
export function judgeScope(reading: NarrativeReading, scope: number): boolean {
  const { text } = reading
  const mentions = new Set(text.match(bankWords)).size
  const otherTrade = otherTrades.test(text)
  if (mentions === 0 && (idleTalk.test(text) || otherAddressee.test(text))) return false
  if (disclaimers.test(text) && otherTrade) return false
  if (ownAccount.test(text) && !otherAddressee.test(text)) return true
  // The classifier has seen no such short texts: who complains to a bank of nothing else means the bank.
  if (!otherTrade && (isBareComplaint(text) || asksABank(text) || isThinGrievance(text))) return true
  if (scope >= sureFrom) return true
  if (otherTrade) return scope >= (mentions > 1 ? 0.3 : 0.55)
  return mentions > 0 || scope >= enoughFrom
}
