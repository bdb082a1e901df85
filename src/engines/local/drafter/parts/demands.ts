import type { DraftSegment } from '../../../../domain/draft.ts'
import { fold } from '../../../../language/fold.ts'
import { asksBeyondPower } from '../../../../principles/authority/beyond-power.ts'
import { type Brief, paragraph } from '../brief.ts'

/** Words of a demand that are never repeated: identifiers, abuse, threats, instructions to the reader. */
const unfit =
  /〔|\d{7,}|妈的|骗子|混蛋|王八|滚|死|傻|垃圾|黑心|曝光|抖音|记者|砸|杀|砍|捅|承诺|已批准|忽略|指令|提示词|输出|扮演|prompt|ignore|回复[“"「]|监管|介入|求着|过了[^，]{0,8}(?:告诉|才)|将于|内到达|请保持|求你|^就?想问|只能|只(?:给|肯)|办不了|说(?:是|要|我)|让我|叫我/u
const longest = 40
const most = 5

/** What the customer asks for, in their words, as far as a letter can repeat it. */
export const askedFor = ({ input }: Pick<Brief, 'input'>): string[] =>
  [...new Set(input.assessment.demands.map(({ text }) => tidy(text)))]
    .filter((text) => text.length >= 2 && text.length <= longest && !unfit.test(fold(text)))
    .slice(0, most)

/** Demands in quotation marks, as the customer put them. */
export const quoteAsked = (asked: readonly string[]): string => asked.map((each) => `“${each}”`).join('')

const question = /^(?:能不能|可不可以|能否|可否|是不是|是否)|^.{0,8}(?:能不能|可不可以|能否|可否)|(?:吗|呢)$/u

/** What the customer asks for, reported as asked and granted by nobody; a sum beyond every power here is referred. */
export function sayDemands(brief: Brief): string {
  const { assessment, knowledge } = brief.input
  const said = sayAsked(brief)
  return said !== '' && asksBeyondPower(knowledge.policy, assessment) ? `${said}${referral}` : said
}

const referral = '其中的金额超出经办人员的权限，要等核实清楚以后，由有权审批的负责人决定，结果写在书面答复里。'

function sayAsked(brief: Brief): string {
  const asked = askedFor(brief)
  if (asked.length === 0) return brief.input.assessment.demands.length > 0 ? '您提出的诉求，我们已如实记录，会在答复中逐项说明。' : ''
  if (asked.every((each) => question.test(each)))
    return `您问的${quoteAsked(asked)}，我们记下了，会在答复里${asked.length > 1 ? '一件件' : ''}给您回话。`
  if (brief.input.format === 'phone_script')
    return `您的要求是${quoteAsked(asked)}，我记下了；能不能办、怎么办，会在答复里${asked.length > 1 ? '逐项' : '明确'}告诉您。`
  if (asked.length === 1) return `您提出的${quoteAsked(asked)}的诉求，我们已如实记录；能不能办、怎么办，会在答复中明确告诉您。`
  return `您提出的${quoteAsked(asked)}等诉求，我们已如实记录，会在答复中逐项说明。`
}

/** The paragraph that reports the demands. */
export function demands(brief: Brief): DraftSegment | null {
  return paragraph({
    purpose: 'restate',
    text: sayDemands(brief),
    answers: brief.matters,
    cites: brief.cite.principles('ask.find-crux', 'authority.no-overpromise'),
  })
}

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[“”"「」]/gu, '')
    .replaceAll(/,(?!\d{3})/gu, '，')
    .replace(/^(?:我(?=要|想|希望|请|的|只|就))?(?:的)?(?:要求|诉求|请求|希望|请|麻烦)(?:你们|贵行|银行)?(?:是)?[：:，]?/u, '')
    .replace(/^(?:我|并|并且)(?=要|想|只|就|书面|给|把)/u, '')
    .replace(/[。.，！!；;？?]+$/u, '')
