import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import { proceduresOf } from '../basis.ts'
import { type Brief, paragraph } from '../brief.ts'
import type { Matter } from '../matters.ts'

const limited =
  /冻结|冻了|被冻|管控|被控|非柜面|止付|受限|只收不付|解控|解冻|限制(?:使用|交易|转账|支付)|账户异常|(?:账户|账号|卡|资金)[^，。；]{0,14}(?:锁定|暂停|封(?:了|控|停)|停用|不能转账|转不出)|(?:冻|封|锁|限制)(?:了|住)?[^，。；]{0,6}(?:账户|账号|卡|资金)|(?:account|card|money|funds)[^.;]{0,20}(?:frozen|froze|restricted|blocked|locked)|(?:froze|frozen|blocked|restricted|locked)[^.;]{0,8}(?:account|card|money|funds)/u
const forRisk = /涉诈|反诈|电诈|诈骗|欺诈|可疑|风险|异常|断卡|洗钱|fraud|suspicious|risk/u

/** The grievance about a restricted account; null where none is restricted, or nobody says that it was for a risk. */
export function limitedMatter({ matters, words, input, main }: Pick<Brief, 'matters' | 'words' | 'input' | 'main'>): Matter | null {
  const named = matters.find((each) => /账户使用受到限制/.test(each.say) || (each.subtype === 'process_limits' && limited.test(each.words)))
  if (named) return named
  const risk = forRisk.test(words) || input.assessment.flags.some(({ code }) => code === 'suspected_fraud')
  return risk && limited.test(words) ? main : null
}

/** A restricted account: reason, way of appeal and papers are told, or left open for the officer; how it was found is not. */
export function accountLimits(brief: Brief): DraftSegment | null {
  const matter = limitedMatter(brief)
  if (matter === null) return null
  const papers = proceduresOf(brief.input.knowledge.policy.procedure).find(({ name }) => /限制|冻结|解控|解冻|管控/.test(name))
  const list = papers === undefined ? placeholderMark('申诉需要的材料') : papers.papers.join('、')
  return paragraph({
    purpose: 'explain',
    text:
      `账户受限的原因：${placeholderMark('账户受限的原因')}。您对限制有异议的，可以向${placeholderMark('账户限制申诉的受理网点或电话')}提出申诉，` +
      `需要带上${list}；我们自己能够查到的资料，不再请您提供。申诉受理后，我们会及时核实，并把结果告诉您。`,
    answers: [matter],
    cites: [
      ...brief.cite.laws('anti-fraud.freeze-reason-and-appeal'),
      ...brief.cite.principles('law.freeze-reason-and-appeal', 'law.no-redundant-material'),
      ...(papers === undefined ? [] : brief.cite.policy(`procedure.${papers.name}`)),
    ],
  })
}

/** The same in a text message, which can only say where it is told; '' where no account is restricted. */
export const sayLimitsShortly = (brief: Brief): string =>
  limitedMatter(brief) === null ? '' : '账户受限的原因、申诉的渠道和需要的材料，会在书面答复中写明。'
