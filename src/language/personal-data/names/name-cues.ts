import { coveredCharacter, textAfter, textBefore } from '../text-view.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

// What says outright that a name follows, whether or not a colon stands between.
const sayers = words(`
  我叫 名叫 姓名 姓名栏 名字叫 名字是 名字为 名为 户名 大名 本名 登记名 注册名 真名 化名 同名 实名 中文名 全名 自称 叫做 名唤 投保人叫 系统登记 登记为 登记的是 落款 户主叫`)
// What says so only with a colon, a quotation mark or the like: 签名:, but not 签名和日期.
const sayersWithSign = words('名字 签名 签字 署名 人名 名 写的 写信人 登记 改为 改成 写成 录成 打成 登成')
const roles = words(`
  客户 储户 用户 投诉人 申诉人 申请人 反映人 举报人 来信人 写信人 来电人 来访人 当事人 持卡人 存款人 汇款人 收款人 付款人 借款人 贷款人 担保人 保证人 投保人 被保险人 受益人
  继承人 监护人 代理人 联系人 对接人 收件人 预约人 经办人 负责人 法定代表人 法人 法代 代表人 委托人 签约人 消费者 经营者 经营人 店主 车主 户主 机主 房东 业主 股东 出纳 会计 财务 财务部
  财务室 经办 经办会计 柜员 经理 行长 主任 主管 科长 处长 组长 班长 队长 顾问 理财师 信贷员 业务员 专员 销售 保安 保洁 坐席 座席 客服 律师 教师 老师 医生 护士 代表 校长 班主任 主席 书记
  管理员 保管 保管员 绘图员 修表匠 花摊 职工 职员 员工 工人 司机 师傅 老板 老板娘 店长 中介 记者 民警 警官 法官 家长 投资人 参保人 牧民 居民 村民 病人 患者 老人 学生 同学 同事 朋友 邻居
  工友 室友 战友 舍友 群主 志愿者 代笔 代笔人 代写人 执笔 执笔人 签名人 具名人 秘书 助理 总监 董事长 总经理 厂长 社长 村长 教授 工程师 技师 讲师 研究员 摊主 船长 船东 农户 牧户 租客
  租户 承租人 出租人 买方 卖方 买家 卖家 甲方 乙方 户口本上叫 执照经营者 联系 联系我 致电 原告 被告 申请执行人 被执行人 债务人 债权人 共同借款人 主借款人 配偶 见证人 证人 转账人 操作员 复核员 大堂`)
const relatives = words(`
  父 母 父亲 母亲 爸 妈 爸爸 妈妈 爹 娘 哥 姐 弟 妹 哥哥 姐姐 弟弟 妹妹 儿子 女儿 闺女 独女 独子 长子 长女 次子 次女 孩子 小孩 娃 老公 老婆 爱人 丈夫 妻子 媳妇 老伴 前夫 前妻 对象
  男友 女友 男朋友 女朋友 未婚夫 未婚妻 婆婆 公公 岳母 岳父 丈母娘 丈人 女婿 儿媳 外婆 外公 姥姥 姥爷 奶奶 爷爷 姑姑 姑妈 姨妈 姨 舅舅 舅 叔叔 叔 伯伯 伯父 伯母 侄子 侄女 外甥 外甥女
  孙子 孙女 外孙 外孙女 亲家 家属 亲戚 夫 妻 其子 其女 之子 之女 家父 家母`)
const selves = words('本人 我是 我系 俺是 咱是 我本人 本人系 此致 敬礼 此致敬礼 我: 我, 系我 老汉 老伴 妻 兄 叔 婶 嫂')

/** Whether a piece of text is itself such a cue: 岳母 and 花摊 are nobody's name. */
export function isCueWord(text: string): boolean {
  return [sayers, sayersWithSign, roles, relatives].some((cues) => cues.has(text))
}

const joints = /(?:[\s:,“"'‘([【】)]|是|为|叫|叫做|系|仅|只有|[两三四]个字|写[的作成]?)+$/u
const signs = /[:“"'‘(\s【】]$/u

/** What 我叫 or 姓名 is worth. */
export const outright = 5

/** How strongly the words before an offset announce a full name: from -1.5 (in mid-sentence) over 3 (a role, a relative) to 5 (我叫). */
export function cueBefore(view: string, offset: number, surname: string): number {
  const before = textBefore(view, offset, 14)
  const stem = before.replace(joints, '')
  if (endsIn(sayers, before) || endsIn(sayers, stem) || (signs.test(before) && endsIn(sayersWithSign, stem))) return outright
  if (surname && stem.endsWith(`姓${surname}`)) return outright
  if (before.endsWith('叫')) return 4
  if ([roles, relatives].some((cues) => endsIn(cues, stem)) || endsIn(selves, before.trimEnd()) || endsIn(selves, stem)) return 3
  return endsIn(sayersWithSign, before) ? 2.5 : weakCueBefore(view, offset, before)
}

function endsIn(cues: ReadonlySet<string>, text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((length) => text.length >= length && cues.has(text.slice(-length)))
}

const wordBefore = /[的是给找由跟和向被把让与及对问为即系说替帮请位个]$/u

function weakCueBefore(view: string, offset: number, before: string): number {
  const besideCovered = view[offset - before.length - 1] === coveredCharacter
  if (besideCovered && /^[、,和与及\s(:]+$/u.test(before)) return 2.5
  if (/^\s*$/u.test(before) || /[\n。!?;…]\s*$/u.test(before)) return 1.5
  if (/[(“"‘「『】〕\])]\s*$/u.test(before)) return 1.5
  if (/[,、: \t—-]$/u.test(before)) return 0.5
  if (before.endsWith('我')) return 1
  return wordBefore.test(before) ? -0.5 : -1.5
}

const titles =
  '先生|女士|小姐|太太|夫人|同志|老师|师傅|师父|经理|主任|行长|主管|科长|处长|部长|局长|院长|校长|所长|厂长|村长|镇长|乡长|队长|组长|班长|店长|会长|社长|站长|董事|董|律师|医生|大夫|护士|教授|博士|工程师|会计|出纳|阿姨|叔叔|大叔|大爷|大妈|大娘|大姐|大哥|大伯|大嫂|老太|老汉|老爹|老先生|老板|老总|老人|奶奶|爷爷|婆婆|阿婆|阿公|姐|哥|叔|婶|嫂|姨|妈妈|爸爸|总监|总经理|总|工|警官|法官|书记|客服|柜员|同学|顾问|专员|助理|秘书|代表|教练|某|支行|分行|副|姓|贵行|贵司|贵公司|[伯老][走说去来到在的问,、。 ]|家的|家人|家里'
const titleStart = new RegExp(`^(?:${titles})`, 'u')

/** Whether what follows a surname is a title or an anonymising 某: 王经理, 田女士, 李某 are nobody's full name. */
export function isTitleAfterSurname(view: string, offset: number): boolean {
  return titleStart.test(textAfter(view, offset, 4))
}

const addressAfterName = /^\s?(?:先生|女士|小姐|同志)/u
const titleAfterName =
  /^\s?(?:太太|夫人|老师|师傅|经理|主任|行长|主管|科长|处长|律师|医生|大夫|教授|会计|阿姨|大爷|老人|同学|警官|等[一二三四五六七八九十\d]+[人户位名])/u
const placeAfter =
  /^(?:路|街|村|镇|乡|县|市|区|岛|湖|支行|分行|网点|银行|公司|集团|超市|店|饭店|医院|学校|小学|中学|大学|家[^\p{Script=Han}]|家里|家的|氏)/u
const closing =
  /^(?:[\s,]{0,2}(?:敬上|谨上|敬启|谨启|谨呈|拜上|叩首|上\s*$|按手印|手书|亲笔)|\s{1,3}(?:\d{4}年|\d{1,2}月\d|\d{4}[./-]\d|[二〇零一]{4}年))/u
const dataAfter = new RegExp(
  `^(?:[,、:(\\s]+(?:本人|其|我的?|新|旧|原|社保|工资|签约|存款|贷款)?)?(?:(?<=[,、:(\\s])${coveredCharacter}|电话|手机(?!银行|app)|座机|身份证|证件|卡|账号|账户|工号|微信|邮箱|邮编|住[^院房宿]|现住|家在|家住|店在|地址|联系|尾号|护照|女[,、)]|男[,、)]|\\d{2}岁|[四五六七八九]十.?[,岁]|存折|存单|编号|保单|贷款|公积金)`,
  'u',
)
const wordAfter =
  /^(?:说|称|来|去|在|是|的|了|和|与|及|等|给|把|被|让|找|问|打|从|到|于|也|都|就|又|还|没|不|要|会|能|办|写|收|代|吧|今|昨|前|上|下|因|向|已|两|三|二|即|系|诉|反|拿|先|为|约|带|替|叫|用|有|同|对|每|转|发|接|留|签|自|以|持|将|经|至|后|曾|则|却|只|一|这|那|那边|跟|原|现|你|我|他|她)/u

/** How well a name could end at an offset: from -5 (a place: 龙江路) over -2 (in mid-word) to 4 (先生), a phone number beside it being 3. */
export function cueAfter(view: string, offset: number): number {
  const after = view.slice(offset, offset + 14)
  if (addressAfterName.test(after)) return 4
  if (placeAfter.test(after)) return -5
  if (titleAfterName.test(after) || dataAfter.test(after) || closing.test(after)) return 3
  if ((/^[\s。.!)]*$/u.test(after) && offset + after.length === view.length) || /^\s?[。.!]?\s?\n/u.test(after)) return 2
  if (/^[\s,、。.!?;:)”"’」』([…·]/u.test(after)) return 1
  if (/^[\dA-Za-z]/u.test(after)) return 0.5
  return wordAfter.test(after) ? 0.5 : -2
}
