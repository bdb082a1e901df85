import type { DraftSegment } from '../../../../domain/draft.ts'
import { type Brief, paragraph } from '../brief.ts'
import type { Matter } from '../matters.ts'
import { ordinal } from '../numerals.ts'
import { sayDetails } from '../telling-details.ts'
import { tellFact, verifiedFor } from '../verified.ts'

/** Grievances of one name, taken up together: two complaints about the same counter are one item of a letter. */
export type Group = { readonly say: string; readonly matters: readonly Matter[] }

/** The grievances in order, those of one name together. */
export function groupsOf({ matters }: Pick<Brief, 'matters'>): Group[] {
  const names = [...new Set(matters.map(({ say }) => say))]
  return names.map((say) => ({ say, matters: matters.filter((matter) => matter.say === say) }))
}

/** A paragraph or numbered item a grievance: what was told, what is verified so far, and what will be checked. */
export function grievances(brief: Brief): (DraftSegment | null)[] {
  const groups = groupsOf(brief)
  const many = groups.length > 1
  return groups.map((group, at) =>
    paragraph({
      purpose: 'restate',
      text: `${many ? `${ordinal(at)}、关于${reported(group.say)}。` : ''}${restateAll(group) || (many ? '' : '针对您反映的情况，')}${sayState(brief, at)}`,
      answers: group.matters,
      cites: [
        ...brief.cite.facts(group.matters.flatMap((matter) => verifiedFor(matter, brief).findings)),
        ...brief.cite.principles('ask.restate-key-points', 'solve.address-every-limb', 'verify.before-answering'),
        ...group.matters.flatMap((matter) => brief.cite.caseOf(matter)),
      ],
    }),
  )
}

/** 「您反映的自助设备吞卡的问题」, 「您和家人眼下遇到的困难」. */
export const reported = (say: string): string => (say.startsWith('您') ? say : `您反映的${say}`)

/** What the customer told of a group: the first as such, further ones beside it. */
export const restateAll = ({ matters }: Group): string =>
  matters
    .map(restate)
    .filter((told) => told !== '')
    .map((told, at) =>
      at === 0 ? told : told.replace(/^(?:据您反映，|您说)/u, (opening) => (opening === '您说' ? '您还说' : '您还反映，')),
    )
    .join('')

/** What the customer told, as theirs: retold, quoted, or the sums and days they named. */
export const restate = ({ told, quoted, details }: Matter): string => {
  const said = told === null ? (quoted === null ? '' : `您说：“${quoted}”。`) : `据您反映，${told}。`
  const words = told ?? quoted ?? ''
  const missing = {
    amounts: details.amounts.filter((each) => !words.includes(each)),
    days: details.days.filter((each) => !words.includes(each)),
  }
  return said + sayDetails(missing)
}

/** What is verified of a group so far, and what will be checked. */
export function sayState(brief: Brief, at: number): string {
  const group = groupsOf(brief)[at]
  if (!group) return ''
  const verified = group.matters.map((matter) => verifiedFor(matter, brief))
  const found = verified.flatMap(({ findings }) => findings)
  const open = verified.some(({ findings }) => findings.length === 0)
  const check = open ? sayCheck(brief, at) : ''
  if (found.length === 0) return check
  const owned = verified.some(({ fault }) => fault)
    ? `这一点是我们的差错，向您诚恳道歉；更正的办法须按程序报批，${brief.timetable.update === null ? '批下来就' : `${brief.timetable.update}前`}告诉您进展。`
    : '这一点怎样处理，会在答复中一并告诉您。'
  return `目前已经核实：${found.map(tellFact).join('；')}。${owned}${check}`
}

// What will be checked is said once, where two grievances would need the same words.
function sayCheck(brief: Brief, at: number): string {
  const groups = groupsOf(brief)
  const checkOf = (group: Group | undefined): string => {
    const matter = group?.matters[0]
    return matter?.situation?.investigate ?? brief.vary(matter?.playbook.investigate ?? [], 'investigate') ?? ''
  }
  const said = groups.slice(0, at).map(checkOf)
  const check = checkOf(groups[at])
  if (!said.includes(check)) return check
  const another = groups[at]?.matters[0]?.playbook.investigate.find((each) => !said.includes(each))
  return another ?? '要调取的记录与上面相同，查到的情况单独给您说明。'
}
