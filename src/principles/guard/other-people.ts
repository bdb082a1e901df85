import type { Span } from '../../domain/span.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage } from '../../language/likeness.ts'
import type { Reading } from '../../language/reading.ts'

export type OtherPerson = Span & { readonly who: 'staff' | 'customer' }

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤康易乔赖樊兰殷施洪翟安颜倪牛温季俞章鲁葛毕聂焦柴纪祝左柳霍'
const roles =
  '柜员|柜面人员|大堂经理|客户经理|理财经理|业务员|经办人员?|工作人员|员工|客服(?:代表|专员|人员)?|坐席|保安|信贷员|行长|副行长|主任|催收员|会计|引导员'
/** Common words that begin like a name: 柜员马上 is nobody called 马上. */
const noName =
  '马上|方便|方面|方式|金额|金融|高度|高峰|高级|万一|程序|程度|任何|任意|任务|于是|安排|安全|安抚|安慰|包括|余额|余下|严格|严肃|严重|顾客|顾及|温馨|温和|常常|时间|路过|路上|施行|周一|周二|周三|周四|周五|周六|周日|周末|周到|钱款|毛病|章程|纪律|尤其|许诺|许可|许多|谢绝|谢谢|唐突|胡乱|夏天|董事|杜绝|鲁莽|祝愿|季度|毕竟|毕业|焦急|于今|汤水|白天|石|左右|关于|关注|应当|成立|平时|平均|经理|和'
const given = '[\\u4e00-\\u9fa5]{1,2}'
const after = '(?=[，。；、的在于对已将因未没有被向给按当与和跟同为是也都就曾表告说答打来去到把让请介接办（(：\\s]|$)'

/** A role with a whole name: 柜员李娜, 理财经理〔姓名2〕, 李娜（柜员）. A surname with a title (李经理) is no name. */
const staffNames: readonly RegExp[] = [
  new RegExp(
    `(?:${roles})(?:叫|名叫|是|为|：|:|（|\\()?(?:〔姓名\\d+〕|(?:(?!${noName})[${surnames}](?!女士|先生|某|姓|经理|主任|行长|柜员)${given}${after}))`,
    'g',
  ),
  new RegExp(
    `(?:〔姓名\\d+〕|(?<![\\u4e00-\\u9fa5])(?!${noName})[${surnames}]${given})(?:（(?:${roles})[^）]*）|(?:这|这位|该|作为)(?:位|名)?(?:${roles})|(?:柜员|大堂经理|客户经理|理财经理|业务员))`,
    'g',
  ),
  new RegExp(
    `(?:保险公司|合作机构|外包公司|商户|网点|支行|银行|分行)(?:的)(?:(?!${noName})[${surnames}](?!女士|先生|某|经理|主任|行长)[\\u4e00-\\u9fa5]{1,2}(?=[，。；、]|$))`,
    'g',
  ),
  new RegExp(`(?:也就是|名叫|叫做|姓名(?:是|为))(?:〔姓名\\d+〕|[${surnames}](?!女士|先生|某)${given}${after})`, 'g'),
  new RegExp(`(?:工号|员工号|柜员号)(?:是|为|：|:)?\\s*[a-z]?\\d{3,}[^，。；]{0,4}(?:〔姓名\\d+〕|[${surnames}]${given})`, 'g'),
  /\b(?:teller|clerk|manager|officer|staff member) (?:ms\.?|mr\.?|mrs\.?)? ?[a-z]+ [a-z]+(?= (?:has|was|is|did|said))/g,
]
/** Who writes gives his own name; a letter's contact person is no disclosure. */
const writer =
  /(?:我是|我叫|本人|联系人|经办人|承办人|受理人|处理人|对接人|专属|您可(?:以)?(?:联系|找)|请(?:您)?联系|落款|由我行?)[^，。；\n]{0,12}$/

const otherCustomer =
  '(?:您?(?:隔壁|对门|楼上|楼下)(?:的)?|(?:跟|和|与)您[^，。；]{0,4}(?:同|一起|一样|前后)[^，。；]{0,10}的|另(?:外)?(?:一|几|两|三)?(?:位|名|个)|其他|别的|前面(?:那|一)?(?:位|个)?|后面(?:那|一)?(?:位|个)?|同时(?:办理的)?|当天(?:还有)?(?:一|另)?(?:位|名)?|隔壁(?:窗口)?(?:的)?|旁边(?:那|一)?(?:位|个)?|那位|上一(?:位|个)|下一(?:位|个)|同批|同小区的?|您的?(?:邻居|房东|室友|老板|同事|亲戚|前夫|前妻|丈夫|妻子|儿子|女儿|母亲|父亲))'
const privateMatter =
  '(?:余额|账户|账号|存款|取款|存了|取了|取走|贷款|借了|欠款|逾期|转账|汇款|理财|卡号|尾号|电话|住址|身份证|征信|收入|工资|买了|办理的是|投诉|赔|退|签)'
const othersData: readonly RegExp[] = [
  new RegExp(
    `${otherCustomer}(?:客户|客人|顾客|储户|人|先生|女士)?[^，。；]{0,8}(?:〔姓名\\d+〕|[${surnames}](?:某(?:某)?|先生|女士|老师|阿姨|大爷|叔|姐|哥|家|${given}(?=[的在也已曾，])))[^。；]{0,30}`,
    'g',
  ),
  new RegExp(
    `${otherCustomer}(?:客户|客人|顾客|储户|先生|女士)[^。；]{0,16}${privateMatter}[^。；]{0,10}(?:\\d|[一二三四五六七八九十百千万]+(?:元|万|笔|块))[^。；]*`,
    'g',
  ),
  /您的?(?:房东|室友|老板|亲家|妻子|丈夫|爱人|前夫|前妻|儿子|女儿|母亲|父亲|妈妈|爸爸|邻居|同事|亲戚|朋友)(?:名下)?(?:的)?[^。；，]{0,6}(?:账户|卡|存折|贷款|存款|理财)[^。；]{0,12}(?:\d|[一二三四五六七八九十百千万]+(?:元|万|笔|块))[^。；]*/g,
  new RegExp(`(?:客户|储户)(?:〔姓名\\d+〕|[${surnames}](?:某|先生|女士|${given}))(?:的)?[^。；]{0,12}${privateMatter}`, 'g'),
  /\b(?:another|other|the previous|the next) customer[^.;]{0,40}(?:account|balance|loan|withdrew|deposit|card|mr|ms|complain)[^.;]*\d[^.;]*/g,
]

/** A member of staff by name, or another customer's data, in the draft; null where there is none. */
export function otherPeopleIn(reading: Reading, narrative: string): OtherPerson | null {
  const staff = firstOf(reading.text, staffNames, (match) => !writer.test(reading.text.slice(Math.max(0, match.index - 20), match.index)))
  if (staff) return { ...staff, who: 'staff' }
  const bare = staffNamedBefore(reading, narrative)
  if (bare) return { ...bare, who: 'staff' }
  const greeted = /(?:尊敬的|亲爱的|您好)[^\n]{0,4}(〔姓名\d+〕)|^\s*(〔姓名\d+〕)/u.exec(reading.text)
  const own = greeted?.[1] ?? greeted?.[2] ?? '〔〕'
  const other = firstOf(
    reading.text,
    othersData,
    (match) => !match[0].includes(own) && !isGeneral(match[0]) && !isTold(match[0], narrative),
  )
  return other ? { ...other, who: 'customer' } : null
}

// What the customer told is known to the customer, in whatever punctuation.
const isTold = (words: string, narrative: string): boolean => coverage(contentTokens(words), contentTokens(fold(narrative))) >= 0.8

const isGeneral = (words: string): boolean =>
  /不(?:会|能|便|得|可)?(?:透露|提供|披露|告知|公开|泄露)|保护|隐私|秩序|排队|打扰|影响(?:其他|别的)/.test(words)

function firstOf(text: string, patterns: readonly RegExp[], counts: (match: RegExpExecArray) => boolean): Span | null {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]).filter(counts)
  const [first] = found.sort((one, other) => one.index - other.index)
  return first ? { start: first.index, end: first.index + first[0].length } : null
}

// A placeholder that the narrative gives to staff (柜员〔姓名2〕) names staff in the draft too, with or without the role.
function staffNamedBefore(reading: Reading, narrative: string): Span | null {
  const told = fold(narrative)
  const named = [
    ...told.matchAll(new RegExp(`(?:${roles})[^，。；]{0,4}(〔姓名\\d+〕)|(〔姓名\\d+〕)(?:这个|那个)?(?:${roles})`, 'g')),
  ].map((match) => match[1] ?? match[2] ?? '')
  return firstOf(
    reading.text,
    named.filter(Boolean).map((name) => new RegExp(name, 'g')),
    () => true,
  )
}
