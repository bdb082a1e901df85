import { coveredCharacter, textBefore } from '../text-view.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

// What says outright that a name follows, whether or not a colon stands between.
const sayers = words(`
  我叫 名叫 姓名 姓名栏 名字叫 名字是 名字为 名为 户名 大名 本名 登记名 注册名 真名 化名 同名 实名 中文名 全名 自称 叫做 名唤 系统登记 登记为 登记的是 落款 户主叫`)
// What says so only with a colon, a quotation mark or the like: 签名:, but not 签名和日期.
const sayersWithSign = words('名字 签名 签字 署名 人名 名 写的 写信人 登记 改为 改成 写成 录成 打成 登成')
const roles = words(`
  客户 储户 用户 投诉人 申诉人 申请人 反映人 举报人 来信人 写信人 来电人 来访人 当事人 持卡人 存款人 汇款人 收款人 付款人 借款人 贷款人 担保人 保证人 投保人 被保险人 受益人
  继承人 监护人 代理人 联系人 对接人 收件人 预约人 经办人 负责人 法定代表人 法人 法代 代表人 委托人 签约人 消费者 经营者 经营人 店主 车主 户主 机主 房东 业主 股东 出纳 会计 财务 财务部
  财务室 经办 经办会计 柜员 经理 行长 主任 主管 科长 处长 组长 班长 队长 顾问 理财师 信贷员 业务员 专员 销售 保安 保洁 坐席 座席 客服 律师 教师 老师 医生 护士 代表 校长 班主任 主席 书记
  管理员 保管 保管员 职工 职员 员工 工人 司机 师傅 老板 老板娘 店长 中介 记者 民警 警官 法官 家长 投资人 参保人 牧民 居民 村民 病人 患者 老人 学生 同学 同事 朋友 邻居
  工友 室友 战友 舍友 群主 志愿者 代笔 代笔人 代写人 执笔 执笔人 签名人 具名人 秘书 助理 总监 董事长 总经理 厂长 社长 村长 教授 工程师 技师 讲师 研究员 摊主 船长 船东 农户 牧户 租客
  租户 承租人 出租人 买方 卖方 买家 卖家 甲方 乙方 联系 联系我 致电 原告 被告 申请执行人 被执行人 债务人 债权人 共同借款人 主借款人 配偶 见证人 证人 转账人 操作员 复核员 大堂`)
const relatives = words(`
  父 母 父亲 母亲 爸 妈 爸爸 妈妈 爹 娘 哥 姐 弟 妹 哥哥 姐姐 弟弟 妹妹 儿子 女儿 闺女 独女 独子 长子 长女 次子 次女 孩子 小孩 娃 老公 老婆 爱人 丈夫 妻子 媳妇 老伴 前夫 前妻 对象
  男友 女友 男朋友 女朋友 未婚夫 未婚妻 婆婆 公公 岳母 岳父 丈母娘 丈人 女婿 儿媳 外婆 外公 姥姥 姥爷 奶奶 爷爷 姑姑 姑妈 姨妈 姨 舅舅 舅 叔叔 叔 伯伯 伯父 伯母 侄子 侄女 外甥 外甥女
  孙子 孙女 外孙 外孙女 亲家 家属 亲戚 夫 妻 其子 其女 之子 之女 家父 家母`)
const selves = words('本人 我是 我系 俺是 咱是 我本人 本人系 此致 敬礼 此致敬礼 我: 我, 系我 老汉 老伴 妻 兄 叔 婶 嫂')

/** Whether a piece of text is itself such a cue: 岳母 and are nobody's name. */
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
