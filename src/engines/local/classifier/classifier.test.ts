import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PersonalDataVault } from '../../../domain/personal-data.ts'
import type { FlagCode, Subtype } from '../../../domain/vocabulary.ts'
import { flagCodes, subtypes } from '../../../domain/vocabulary.ts'
import { mask } from '../../../flow/mask.ts'
import type { ClauseWeight } from '../../../ports/classifier.ts'
import { loadClassifier } from './load-classifier.ts'

const folder = join(import.meta.dirname, '../../../../seed/classifier')
const model: unknown = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'))
const weights = new Uint8Array(readFileSync(join(folder, 'weights.bin')))
const classifier = loadClassifier(model, weights)
const masked = (text: string) => mask(text, new PersonalDataVault())
const classify = (text: string) => classifier.classify(masked(text))
const sum = (scored: readonly { probability: number }[]) => scored.reduce((total, { probability }) => total + probability, 0)

const plain: readonly (readonly [Subtype, string])[] = [
  ['self_service_device', '我在你们商场那台取款机上取三千，机器响了半天钱没吐出来，卡里倒扣了三千，打机器上的电话一直没人接。'],
  ['fees', '你们每个月从我卡里扣三块钱管理费，开卡的时候没人告诉我要收，请退给我。'],
  ['attitude', '柜台那个女的冲我翻白眼，我问一句她吼一句，说我耳朵是不是聋，这叫什么服务态度！'],
  ['staffing', '大厅里坐了七十多号人，五个窗口只开一个，我从九点等到十一点半还没轮到。'],
  ['third_party_misselling', '当初理财经理跟我说是定期存款利息高，签完才知道办成了十年的分红保险，现在退保要亏一半。'],
  ['mobile_banking', '你们手机银行更新以后一点开就闪退，卸了重装也一样，转账转不出去。'],
  ['cash_shortage', '去网点取五万块现金，柜员说今天没钱，让我明天再来，明天来又说库里不够。'],
  ['special_needs', '我父亲八十二岁瘫痪在床，改个密码非要他本人到网点，我们用担架抬着去的。'],
  ['ethnic_minority', '我是维吾尔族，汉语说不好，柜台没有一个人能听懂我讲话，还笑我的名字太长。'],
  ['online_banking', '网银的U盾插到电脑上就是不认，控件装了五遍，登录页面一直转圈。'],
  ['sms_platform', '余额变动短信从八月起一条都没收到过，每月的短信费倒是照扣不误。'],
  ['process_limits', '销户要我拿户口本、结婚证、还要单位证明，跑了三趟，每趟都说还差一样材料。'],
  ['operation_error', '柜员把我存的两万块打到一个同名不同号的人账上去了，到今天没给我追回来。'],
  ['environment', '自助银行里又脏又臭，空调不开，地上全是烟头和水，灯也坏了一半。'],
  ['self_service_device', 'Your ATM swallowed my card last night and nobody answers the number on the sticker.'],
]

describe('the shipped classifier', () => {
  it.each(plain)('tells %s by plain words: %s', (subtype, narrative) => {
    const { subtypes: found, scope } = classify(narrative)
    expect(found[0]?.label).toBe(subtype)
    expect(scope).toBeGreaterThan(0.5)
  })

  it.each([
    ['a recipe', '红烧鲤鱼先用料酒和姜片腌二十分钟，锅里放少许油，两面煎黄，加酱油、糖和水，小火炖一刻钟。'],
    ['a love letter', '亲爱的，昨夜的月亮很圆，我坐在阳台上想了你很久，想你在远方是不是也抬头看着它。'],
    ['a complaint about a courier', '快递员把包裹扔在雨里，箱子全烂了，里面是给奶奶买的毛毯，快递公司一分钱不赔。'],
    ['a program', 'for (let i = 0; i < 10; i += 1) { console.log(i * i) }'],
  ])('finds %s out of scope', (_, text) => {
    expect(classify(text).scope).toBeLessThan(0.5)
  })

  it('ranks the numbered case of a swallowed sum first', () => {
    expect(classify(plain[0]?.[1] ?? '').cases[0]?.label).toBe('case-26')
  })

  it('sees the danger of a suicide threat and its severity', () => {
    const { flagsOn, severities } = classify('钱被你们弄没了，我不想活了，今晚我就从你们楼上跳下去。')
    expect(flagsOn).toContain('self_harm')
    expect(severities[0]?.label).toBe(4)
  })

  it('gives probabilities of every label, best first, which add up to one where labels exclude each other', () => {
    const found = classify('排队两个小时，只开一个窗口。')
    expect(found.subtypes.map(({ label }) => label).toSorted()).toEqual([...subtypes].toSorted())
    expect(found.flags).toHaveLength(flagCodes.length)
    expect(found.cases).toHaveLength(32 + 24 + 1)
    for (const scored of [found.subtypes, found.cases, found.severities, found.responsibilities]) {
      expect(sum(scored)).toBeCloseTo(1, 6)
      expect(scored.map(({ probability }) => probability)).toEqual(scored.map(({ probability }) => probability).toSorted((a, b) => b - a))
    }
  })

  it('answers the same text in the same way, loaded once or twice', () => {
    const narrative = masked(plain[4]?.[1] ?? '')
    expect(classifier.classify(narrative)).toEqual(classifier.classify(narrative))
    expect(loadClassifier(model, weights).classify(narrative)).toEqual(classifier.classify(narrative))
  })

  it('has an answer for a text without any word', () => {
    expect(classify('？？？').subtypes).toHaveLength(subtypes.length)
    expect(classify('？？？').scope).toBeLessThan(0.5)
  })

  it('is no larger than four megabytes', () => {
    const bytes = ['model.json', 'weights.bin', 'README.md'].map((file) => statSync(join(folder, file)).size)
    expect(bytes.reduce((total, size) => total + size, 0)).toBeLessThan(4 * 1024 * 1024)
  })
})

describe('explaining', () => {
  const story = '我今年七十三了，那个理财亏了八万。你们经理当时拍胸脯说保本，再不给说法我就去银保监会告你们，也叫电视台来拍。'
  const best = (weighed: readonly ClauseWeight[], text: string) => {
    const strongest = weighed.toSorted((one, other) => other.weight - one.weight)[0]
    return strongest && { words: text.slice(strongest.start, strongest.end), weight: strongest.weight }
  }

  it.each<[FlagCode, string]>([
    ['vulnerable_customer', '七十三'],
    ['fund_loss', '亏了八万'],
    ['misselling', '保本'],
    ['regulator_escalation', '银保监会'],
    ['media_exposure', '电视台'],
  ])('points at the clause that proves %s', (code, words) => {
    const narrative = masked(story)
    const strongest = best(classifier.explain(narrative, 'flag', code), narrative.text)
    expect(strongest?.words).toContain(words)
    expect(strongest?.weight).toBeGreaterThan(0)
  })

  it('points at the clause that speaks for a grievance, not at the one before it', () => {
    const narrative = masked('昨天下午我带女儿去买菜，顺路进了你们网点。柜员冲我吼，骂我听不懂人话。')
    expect(best(classifier.explain(narrative, 'subtype', 'attitude'), narrative.text)?.words).toMatch(/吼|听不懂人话/)
  })

  it('refuses a label of another head', () => {
    expect(() => classifier.explain(masked(story), 'subtype', 'fund_loss')).toThrow('fund_loss is no subtype')
  })
})

describe('loading', () => {
  it('refuses weights that are none', () => {
    expect(() => loadClassifier(model, weights.subarray(0, 1000))).toThrow('not a classifier weights file')
  })

  it('refuses a model without its stages', () => {
    expect(() => loadClassifier({ id: 'half' }, weights)).toThrow()
  })
})
