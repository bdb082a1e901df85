import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraph } from '../brief.ts'
import type { Matter } from '../matters.ts'
import { ordinal } from '../numerals.ts'
import { sayDetails } from '../telling-details.ts'
import { tellFact, verifiedFor } from '../verified.ts'

/** A paragraph or numbered item a grievance: what was told, what is verified so far, and what will be checked. */
export const grievances = (brief: Brief): (DraftSegment | null)[] =>
  brief.matters.map((matter, at) => {
    const { findings } = verifiedFor(matter, brief)
    return paragraph({
      purpose: 'restate',
      text: `${heading(brief, at)}${restate(matter) || (brief.matters.length > 1 ? '' : '针对您反映的情况，')}${sayState(brief, at)}`,
      answers: [matter],
      cites: [
        ...brief.cite.facts(findings),
        ...brief.cite.principles('ask.restate-key-points', 'solve.address-every-limb', 'verify.before-answering'),
        ...brief.cite.caseOf(matter),
      ],
    })
  })

function heading({ matters }: Brief, at: number): string {
  if (matters.length === 1) return ''
  const { say } = matters[at] ?? { say: '' }
  const before = matters.slice(0, at).some((other) => other.say === say)
  return `${ordinal(at)}、${before ? '关于您同时提到的另一点。' : `关于您反映的${say}。`}`
}

/** What the customer told, as theirs: retold, or the sums and days they named. */
export const restate = ({ told, details }: Matter): string => {
  if (told === null) return sayDetails(details)
  const missing = {
    amounts: details.amounts.filter((each) => !told.includes(each)),
    days: details.days.filter((each) => !told.includes(each)),
  }
  return `据您反映，${told}。${sayDetails(missing)}`
}

/** What is verified of a grievance so far, or what will be checked. */
export function sayState(brief: Brief, at: number): string {
  const matter = brief.matters[at]
  const verified = matter && verifiedFor(matter, brief)
  if (!verified || verified.findings.length === 0) return sayCheck(brief, at)
  const owned = verified.fault ? '这一点错在我们，向您诚恳道歉，更正的办法经有权人批准后马上告诉您。' : '处理意见会在答复中一并告诉您。'
  return `目前已经核实：${verified.findings.map(tellFact).join('；')}。${owned}`
}

/** What the bank will check for a grievance; said once where two grievances need the same. */
function sayCheck({ matters, vary }: Brief, at: number): string {
  const matter = matters[at]
  if (!matter) return ''
  const checkOf = (each: Matter) => each.situation?.investigate ?? vary(each.playbook.investigate, 'investigate') ?? ''
  const check = checkOf(matter)
  if (!matters.slice(0, at).some((other) => checkOf(other) === check)) return check
  const another = matter.playbook.investigate.find((each) => !matters.slice(0, at).some((other) => checkOf(other) === each))
  return matter.situation === null && another !== undefined ? another : '这一点我们会与前面的情况一并核查，单独给您说明。'
}
