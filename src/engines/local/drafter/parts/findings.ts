import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import { type Brief, paragraph } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { ordinal } from '../numerals.ts'
import { isPutRight, tellFact } from '../verified.ts'

/** What was verified of each grievance, with its facts; an error of the bank is owned plainly. */
export const findings = (brief: Brief, { verified }: Decision): (DraftSegment | null)[] =>
  verified.map(({ matter, findings, fault }, at) => {
    const heading = verified.length > 1 ? `${ordinal(at)}、关于您反映的${matter.say}。` : ''
    const open = findings.filter((fact) => !isPutRight(fact))
    const told = matter.told === null ? '' : `您说，${matter.told}。`
    const found = (open.length > 0 ? open : findings).map(tellFact).join('；')
    return paragraph({
      purpose: 'explain',
      text: `${heading}${told}经核实，${found}。${fault ? '这件事错在我们，我们向您诚恳道歉。' : ''}`,
      answers: [matter],
      cites: [
        ...brief.cite.facts(findings),
        ...brief.cite.principles('verify.before-answering', 'law.findings-and-basis', ...(fault ? ['own.admit-fault'] : [])),
      ],
    })
  })

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
