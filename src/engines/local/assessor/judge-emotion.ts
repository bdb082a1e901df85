import type { Emotion } from '../../../domain/vocabulary.ts'
import type { Flag } from './flags/judge-flags.ts'
import type { NarrativeReading } from './read-narrative.ts'

const curses =
  /他妈|妈的|tmd|操你|草泥马|卧槽|狗日|狗屁|王八|混蛋|畜生|人渣|杂种|滚(?:蛋|出|犊)|去死吧|强盗|土匪|吸血鬼|无耻|不要脸|良心(?:被狗|喂狗|坏)|丧尽天良|黑心(?:银行|烂)|垃圾(?:银行|服务|行|app|软件)?|傻[逼x]|有病吧|骗子银行|老子|恶心至极|欺人太甚|忍无可忍|气炸|肺都(?:要)?气炸|怒火|暴怒|damn|bullshit|shame on/g
const angers =
  /气(?:死|人|愤|得|坏|不过|疯|炸|哭|笑)|生气|火大|恼火|窝火|来火|发火|上火(?!车)|愤怒|愤慨|凭什么|凭啥|岂有此理|太过分|过分|欺负(?:人|老)|坑(?:人|我|爹|钱|老百姓)|差评|什么态度|这叫什么|讲不讲理|还有没有王法|有没有人管|到底(?:想|要|是|有没有|行不行|能不能|归谁)|投诉你们|必须(?:给|赔|道歉|处理)|呵呵|搞笑|离谱|无语|服了|忽悠|糊弄|敷衍|推诿|踢皮球|踢来踢去|糊弄鬼|耍我|玩我|寻开心|拿我(?:们)?(?:当|开涮|不当)|当我(?:是)?(?:傻|好欺)|不可理喻|奇葩|强烈(?:不满|要求|谴责|抗议)|严正|绝不罢休|不会(?:罢休|善罢)|走着瞧|没完|ridiculous|unacceptable|outrageous|disgusting|angry|furious/g
const upsets =
  /委屈|难过|难受|失望|寒心|心寒|心凉|伤心|伤自尊|丢(?:人|脸)|没面子|脸上?(?:烧|挂不住|发烫)|尴尬|难堪|无奈|心酸|心累|想哭|哭(?:了|着|出)|掉(?:眼)?泪|流泪|眼泪|憋屈|窝囊|不舒服|不是滋味|堵得慌|心里头?(?:跟)?(?:刀|凉|堵|不)|绝望|自责|后悔|羞|屈辱|冷落|被嫌弃|不被尊重|唉|哎|disappointed|upset|humiliat|cried/g
const worries =
  /担心|害怕|好怕|我怕|怕(?:是|钱|再|被|耽误)|着急|焦急|急(?:死|得|着|等|用|需)|心急|慌|不安|忐忑|怎么办|咋办|咋整|睡不着|没底|悬着|救命钱|等钱|等着(?:用|交|救)|来不及|会不会(?:被|影响|没)|吓(?:得|死|坏|一跳)|提心吊胆|worried|anxious|afraid|scared/g
const calmNote = /(?:态度|情绪|语气|口气)[^，。]{0,4}(?:平和|平稳|平静|稳定|温和|客气)|不(?:急|生气|怪)(?!.{0,20}(?:急|气))|心平气和/
const angryNote = /(?:情绪|态度)[^，。]{0,4}(?:激动|激烈|失控)|(?:客户|来电人)[^，。]{0,6}(?:辱骂|怒|吼|拍桌)/
const loud = /[!！]{2,}|[?？][!！]|[!！][?？]|[?？]{2,}/g

/** What such a matter does to people who say nothing of how they feel. */
const moods: readonly (readonly [Flag['code'], Emotion])[] = [
  ['media_exposure', 'angry'],
  ['legal_action', 'angry'],
  ['discrimination', 'upset'],
  ['privacy_leak', 'upset'],
  ['misselling', 'upset'],
  ['suspected_fraud', 'worried'],
  ['fund_loss', 'worried'],
]

const moodOfMatter = (flags: readonly Flag[]): Emotion => moods.find(([flag]) => flags.some(({ code }) => code === flag))?.[1] ?? 'calm'

const mildQuestion = /请问|咨询|想问|问一下|能不能|可以吗|可否|能否|怎么(?:办|查|开)/

// A question that asks nothing is a reproach.
const rhetoricalQuestions = ({ sentences }: NarrativeReading): number =>
  sentences.filter(({ text }) => /[?？]$/.test(text) && !mildQuestion.test(text)).length

/** The mood of the words, never a verdict on the person. Threats and curses are furious; a note of the clerk counts. */
export function judgeEmotion(reading: NarrativeReading, flags: readonly Flag[]): Emotion {
  const { text } = reading
  const count = (words: RegExp): number => text.match(words)?.length ?? 0
  const marks = (reading.source.match(loud)?.length ?? 0) + Math.floor((reading.source.match(/[!！]/gu)?.length ?? 0) / 3)
  const threatens = (...codes: readonly string[]): boolean => flags.some(({ code }) => codes.includes(code))
  const anger = count(angers) + marks + Math.floor(rhetoricalQuestions(reading) / 2)
  if (threatens('violence_threat') || count(curses) >= 2 || (count(curses) > 0 && anger > 0) || anger >= 5) return 'furious'
  if (angryNote.test(text) || count(curses) > 0 || anger >= 2) return 'angry'
  const sorrow = count(upsets) + (rhetoricalQuestions(reading) === 1 ? 1 : 0)
  const worry = count(worries)
  if (threatens('self_harm', 'mental_health')) return sorrow >= worry || threatens('self_harm') ? 'upset' : 'worried'
  if (anger > 0 && anger >= sorrow && anger >= worry && !calmNote.test(text)) return 'angry'
  if (calmNote.test(text)) return 'calm'
  if (sorrow + worry === 0) return moodOfMatter(flags)
  return sorrow >= worry ? 'upset' : 'worried'
}
