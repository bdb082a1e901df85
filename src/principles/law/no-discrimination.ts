import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { isNegatedAt } from '../../language/negation.ts'
import type { Reading, Sentence } from '../../language/reading.ts'
import { saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { cannotJudge, failAt, pass, wordsAt } from '../support/verdicts.ts'

const ethnic =
  '少数民族|(?:维吾尔|维|藏|回|蒙古|蒙|哈萨克|朝鲜|彝|壮|苗|满|汉|柯尔克孜|塔吉克|乌孜别克|傣|白|土家)族|新疆(?:籍|人|客户|来的)|西藏(?:籍|人|客户|来的)|穆斯林'
const foreign =
  '外国(?:人|客户)|外籍(?:人士|客户|人员)?|老外|外宾|黑人|白人|非洲(?:人|籍|客户)|印度(?:人|籍)|韩国(?:人|籍)|日本(?:人|籍)|越南(?:人|籍)|国籍|foreign(?:er)?s?|nationality|african|indian'
const sex = '女性|女士们|女同志|女客户|妇女|女人|男性|男客户|男士们|女孩子?|婆婆妈妈|家庭主妇|单身女|women|female|males?\\b'
const age =
  '老年人|老年客户|老太太|大妈|大爷|老大爷|老头|老人家|老人|上了年纪|上了岁数|年纪大|年龄(?:偏|过|较|太)?大|岁数大|高龄|年轻人|小年轻|像您这(?:个|样的?)(?:年纪|岁数|年龄)|您这(?:个)?(?:年纪|岁数|年龄)|elderly|old people|at your age|young people'
const origin = '外地人|外省人|外乡人|外地来的|乡下人|农村(?:来的|人)|农民工|打工的|外来人口|本地人|种族|民族|宗教(?:信仰)?'
const group = `(?:${ethnic}|${foreign}|${sex}|${age}|${origin})`

const denies =
  '(?<!能)不(?:能|予|得|可|便|给|允许|受理|办理|接待|开放|适合|宜)|无法|拒绝|限制|禁止|额外|另外(?:审|核|提供|缴)|更(?:严|高|多|长)|严格(?:审|核|把)|加强(?:审|核|盘查)|多(?:问|核|查|看)(?:几|一)?|多(?:留|长)(?:个|一个)?心眼|防着|重点(?:审|核|关注|监控)|单独(?:审|核|排|登记)|一律|必须(?:先|由|有|额外)|才(?:能|可)|差别|区别对待|优先(?!.{0,12}(?:窗口|照顾|通道|服务|安排))|cannot|not (?:allowed|eligible)|additional|stricter|must first'
const belittles =
  "听不懂|不懂|记性|糊涂|不会用[^。；]{0,8}(?:还|总|就|怪)|学不会|啰嗦|麻烦|事多|难缠|素质|落后|愚昧|情绪化|敏感|爱计较|斤斤计较|头脑简单|容易(?:被骗|激动|误解|忘|情绪)|反应慢|动作慢|操作慢|手脚慢|优柔寡断|胆小|不理性|目光短浅|没见过世面|没文化|没素质|规矩|没有收入|流动性大|不稳定|跟不上|不讲(?:道理|卫生)|闹|脾气|don't understand|cannot understand|emotional|forgetful"

const patterns: readonly RegExp[] = [
  new RegExp(`(?:因|因为|由于|鉴于|考虑到|基于|出于|来自|凡|凡是|对|针对|对于)[^。；]{0,18}${group}[^。；]{0,26}(?:${denies})`, 'g'),
  new RegExp(`${group}[^，。；]{0,18}(?:${denies})`, 'g'),
  new RegExp(`${group}[^，。；]{0,16}(?:${belittles})`, 'g'),
  new RegExp(`您(?:是|这个?|作为|属于)[^，。；]{0,6}${group}[^。；]{0,24}(?:${denies}|${belittles})`, 'g'),
  /(?:像)?您这(?:个|样的?)?(?:年纪|岁数|年龄)[^。；]{0,24}(?:学不会|不懂|听不懂|别折腾|不会|不适合|跟不上)/g,
  new RegExp(`(?:${denies})[^，。；]{0,10}(?:给|为|向|对)?${group}[^，。；]{0,6}(?:客户|办理|开户|贷款|使用)`, 'g'),
  /蛮夷|鬼佬|洋鬼子|乡巴佬|老不死|老糊涂|老东西|半边天|妇道人家|小姑娘家|头发长见识短|黑鬼|棒子/g,
]

// Need, not group: priority, help and the law's own age limits are no different treatment.
const care =
  /优先|照顾|关怀|上门|陪同|协助|搀扶|轮椅|无障碍|爱心|大字|方言|翻译|双语|安全|防范|谨防|提醒|保护|针对老年人的诈骗|priority|assist|help/
const lawful = /未成年|监护|周岁|实名制|护照|居留|外国人永久居留|身份证件|收入来源|《|法律规定|依法|外汇管理|passport|residence permit/
const refusal =
  /(?:不会|不因|不分|无论|不论|不管|绝不|没有|并不|从未|禁止|严禁|不应|不得|不能|平等|一视同仁|同等|反对|杜绝)[^。；]{0,16}$|regardless|equal/
const equality = /一视同仁|平等|同等|无论|不论|不分|都一样|均适用|对所有客户|每一位客户|regardless|equal|all customers/

/** No different treatment and no wording by sex, age, race, ethnicity or nationality. */
export const noDiscrimination: Check = {
  principleId: 'law.no-discrimination',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const found =
      discriminationIn(reading) ??
      saidIn(context, ['discrimination']).map((said): Found => ({ ...said, lawful: lawful.test(said.words) }))[0]
    if (!found) return pass
    const words = wordsAt(reading, found)
    if (found.lawful) {
      return cannotJudge(
        `「${words}」按年龄或国籍作出限制，是否有法律或产品规则依据请人工确认`,
        'a limit by age or nationality that law or a product rule may require',
      )
    }
    return failAt(reading, found, {
      reason: `「${words}」按性别、年龄、民族或国籍区别对待或含有歧视性措辞`,
      reasonEn: 'treats or words differently by sex, age, race, ethnicity or nationality',
      fix: '删去与群体有关的理由和措辞，只写对所有客户适用的条件；因需要提供照顾的，写明照顾的内容',
    })
  },
}

type Found = { readonly start: number; readonly end: number; readonly lawful: boolean }

function discriminationIn(reading: Reading): Found | null {
  for (const sentence of reading.sentences) {
    for (const match of patterns.flatMap((pattern) => [...sentence.plain.matchAll(pattern)])) {
      if (match[0].includes('□') || isExcused(sentence, match.index, match[0])) continue
      return {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        lawful: lawful.test(sentence.plain),
      }
    }
  }
  return null
}

function isExcused(sentence: Sentence, at: number, words: string): boolean {
  const before = sentence.plain.slice(0, at)
  if (refusal.test(before) || isNegatedAt(sentence.plain, at) || equality.test(sentence.plain)) return true
  // Some business needs the person, whoever it is.
  if (/本人|亲自|代办|代为|别人/.test(words) && !/额外|更(?:严|高|多|长)/.test(words)) return true
  if (/护照|居留|passport|residence permit/.test(sentence.plain) && !/额外|更|一律不|拒绝/.test(words)) return true
  if (/(?:如果|如|若)[^，。]{0,12}$/.test(before) && /未成年|监护/.test(sentence.plain)) return true
  return care.test(words) && !/不(?:能|予|给|办理|受理)/.test(words)
}
