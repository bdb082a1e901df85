import { coveredCharacter, textAfter } from '../text-view.ts'

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
