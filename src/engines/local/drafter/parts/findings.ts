import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import { type Brief, paragraph } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { ordinal } from '../numerals.ts'
import { isPutRight, tellFact, type Verified } from '../verified.ts'
import { reported } from './grievances.ts'

/** What was verified of each grievance, with its facts, and the conclusion they carry: an error is owned, an open question is left to the officer. */
export const findings = (brief: Brief, { verified }: Decision): (DraftSegment | null)[] =>
  verified.map((each, at) => {
    const { matter, findings, fault } = each
    const heading = verified.length > 1 ? `${ordinal(at)}、关于${reported(matter.say)}。` : ''
    const open = findings.filter((fact) => !isPutRight(fact))
    const told = matter.told === null ? '' : `您说，${matter.told}。`
    const found = (open.length > 0 ? open : findings).map(tellFact).join('；')
    return paragraph({
      purpose: 'explain',
      text: `${heading}${told}经核实，${found}。${conclusion(brief, each)}`,
      answers: [matter],
      cites: [
        ...brief.cite.facts(findings),
        ...brief.cite.principles('verify.before-answering', 'law.findings-and-basis', ...(fault ? ['own.admit-fault'] : [])),
      ],
    })
  })

// What lies between an error and none at all is judged by a person.
function conclusion({ tone }: Brief, { matter, fault, cleared }: Verified): string {
  const named = /(?<!方面的|真伪的)(?:问题|情况|一事)$/u.test(matter.say) ? matter.say : '情况'
  if (fault) return `因此，您反映的${named}属实，是我们的差错，责任在我行，我们为此向您诚恳道歉。`
  if (cleared)
    return `从核实的记录看，这一点没有发现我行处理有误。${tone === 'plain' ? '' : '没能早些把这些给您讲清楚，让您带着疑问等到今天，我们向您致歉。'}`
  return `对这一点的结论和处理是：${placeholderMark(`关于“${matter.say}”的认定结论（属实、部分属实或不属实）、理由和处理`)}。`
}

/** The rule behind the findings: from facts or the policy pack, else a place to fill. */
export function basis(brief: Brief, { basis, procedures, verified }: Decision): DraftSegment | null {
  const rules = [...procedures.map(tellFact), ...(basis === null ? [] : [basis.text.replace(/[。；]+$/u, '')])]
  const text = rules.length === 0 ? placeholderMark('认定依据（制度、合同条款或收费标准）') : rules.join('；')
  return paragraph({
    purpose: 'explain',
    text: `以上认定的依据是：${text}。`,
    answers: verified.map(({ matter }) => matter),
    cites: [
      ...brief.cite.facts(procedures),
      ...brief.cite.policy(...(basis === null ? [] : [basis.path])),
      ...brief.cite.laws('nfra-2020-3.reply'),
    ],
  })
}
