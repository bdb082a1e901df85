import { matchSpans } from '../match-spans.ts'
import type { PersonalDataSpan } from '../personal-data-span.ts'
import { cueBefore } from './cues-before.ts'
import { startsEverydayWord } from './everyday-words.ts'

// Characters that spell names of Uyghur, Kazakh, Tibetan, Mongol, Yi and Dai people.
const spelling =
  '阿卜杜热西提买合木尔荪尼亚孜古丽米外力艾江依努帕哈那日苏巴图叶布德拉坦扎顿珠卓玛央宗泽仁旺堆次多吉桑达瓦贡嘎洛格措旦白丹才让太本姆宝音额斯琴高娃其乌云塔娜勒满都海克伍呷沙马铁惹曲比岩罕丙玉香温麦赛色里伊萨迪迈库班别肯特鲁孟和赫青乐雅牧朝加华索朗强金拥忠诺伦赤列琼夏吾久美却甫凯姑吐尼牙孙木沙尕藏肉再米凯茹旦卡仓觉'
// With the foreign names of the news beside them; only where a dot shows that something is spelled.
const wideSpelling = `${spelling}埃爱安奥邦包贝宾波伯博察昌车代道登蒂丁东恩法方菲费佛弗福富盖甘冈戈葛根汉黑洪侯胡霍基贾杰喀卡康考科可昆莱赖兰劳雷黎利莲林龙卢路罗曼茂梅门蒙密敏明摩莫默穆纳南内年宁欧潘庞培佩彭皮平坡普奇齐恰乔钦邱荣如瑞塞三瑟森山尚绍舍申圣施什史舒朔司丝松索台泰汤唐陶滕托万威维卫翁沃希锡先肖辛欣兴雄休许延扬耶因尹英尤于约詹章哲珍芝志智中朱兹祖佐蕾莉莎妮茜菲奎伦逊居乎守布都司曼丽合帕提祖娅肯祥丹卫威雪缇`

const dot = '[·•・‧∙]'
const dots = new RegExp(dot, 'u')
const spelledOrBetween = `(?:[${wideSpelling}]|\\p{Script=Han}(?=[${wideSpelling}]|${dot}|[^\\p{Script=Han}]|$))`
const dotted = new RegExp(`[${wideSpelling}]${spelledOrBetween}{1,7}(?:${dot}${spelledOrBetween}{2,12}){1,3}`, 'dgu')
const spelled = new RegExp(`[${spelling}]{2,9}`, 'dgu')

const endsLikeName = /^(?:[^\p{Script=Han}]|[等的说称来在是于和与已被给仅两三]|$)/u
const signedOrBesideData = /^[\s。,、]*(?:\uFFFC|电话|手机|微信|身份证|等|敬上|$)/u
const cueEnough = 3

/** Names of peoples who write no surname, and names written with a dot: 阿卜杜热西提·买买提, 扎西顿珠. */
export function findEthnicNames(view: string): PersonalDataSpan[] {
  const withDot = matchSpans(view, dotted, 'name').filter(({ start, end }) => isMostlySpelled(view.slice(start, end)))
  return [...withDot, ...matchSpans(view, spelled, 'name').filter((span) => isName(view, span))]
}

function isMostlySpelled(name: string): boolean {
  const characters = [...name].filter((character) => !dots.test(character))
  return characters.filter((character) => wideSpelling.includes(character)).length >= characters.length * 0.75
}

// Two characters of the table stand in many a word: such a name needs the outright cue 我叫 or 姓名.
function isName(view: string, { start, end }: PersonalDataSpan): boolean {
  if (startsEverydayWord(view.slice(start, end))) return false
  const after = view.slice(end, end + 8)
  const cue = cueBefore(view, start, '')
  if (end - start === 2) return cue > cueEnough && endsLikeName.test(after)
  return (cue >= cueEnough && endsLikeName.test(after)) || (cue > 0 && signedOrBesideData.test(after))
}
