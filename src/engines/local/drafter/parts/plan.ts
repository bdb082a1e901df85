import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import type { Subtype } from '../../../../domain/vocabulary.ts'
import { type Brief, paragraph } from '../brief.ts'
import { isPromise } from '../history.ts'
import { sayContact } from './contact.ts'

/** Who looks into it, by when the customer hears, and, in a short letter, whom to ask: every date is computed, none is vague. */
export function plan(brief: Brief): DraftSegment | null {
  const { cite, matters, input } = brief
  const { rule } = input.assessment.deadlines
  const alone = brief.small || brief.dangers.length > 0
  return paragraph({
    purpose: 'commit',
    text: `${sayWho(brief)}${sayWhen(brief)}${sayPromises(brief)}${alone ? `有要补充的，或者想了解进展，请找${sayContact(brief)}。` : ''}`,
    answers: matters,
    cites: [
      ...cite.policy('departments', 'sla', ...(alone ? ['contacts', 'owner'] : [])),
      ...cite.laws(...(isRecused(brief) ? ['nfra-2020-3.recusal'] : []), rule),
      ...cite.principles('act.keep-informed', 'solve.revert-when-open', 'law.deadline-truth'),
    ],
  })
}

const conduct: ReadonlySet<Subtype> = new Set(['attitude', 'ethnic_minority', 'third_party_misselling'])

// Said where somebody's conduct is in question or an office reads along; elsewhere it would only lengthen the letter.
const isRecused = ({ register, matters, input }: Brief): boolean =>
  register === 'formal' ||
  input.assessment.flags.some(({ code }) => code === 'staff_misconduct') ||
  matters.some(({ subtype }) => subtype !== null && conduct.has(subtype))

/** Which department looks into it, who watches over it, and, where conduct is in question, that nobody judges their own cause. */
export function sayWho(brief: Brief): string {
  const { department, severity } = brief.input.assessment
  const owner = severity >= 3 ? '，部门负责人直接过问' : ''
  const recused = isRecused(brief) && brief.tone !== 'plain' ? '，由与这件事没有直接利害关系的同事来查' : ''
  return `这件事由我行${department}牵头核查${owner}${recused}。`
}

/** When the customer hears next and when the answer comes; an extension or a time that is over is told as such. */
export function sayWhen({ timetable, matters, input, pressing }: Brief): string {
  const { update, decide, state, firstContact } = timetable
  // What presses has its call already, told with the help meanwhile.
  const told = firstContact === null || pressing !== null || input.format === 'phone_script'
  const first = told ? '' : `我们会在${firstContact}前先给您打电话，听听您眼下最着急的事；`
  const progress = update === null ? '' : `${update}前，向您通报一次进展；`
  const reply = matters.length > 1 ? '，逐项给您书面答复' : '，给您书面答复'
  if (state === 'over')
    return `原定的答复时间已过，我们将在${placeholderMark('新的答复日期（须有经批准的延期）')}前给您书面答复，延期的原因：${placeholderMark('延期的原因')}。`
  if (decide === null) return progress === '' ? '' : `${first}${progress.slice(0, -1)}。`
  if (state === 'extended')
    return `${first}${progress}经批准，答复时间延长至${decide}，延期的原因：${placeholderMark('延期的原因和批准情况')}。`
  return `${first}${progress}最迟在${decide}前${reply}。`
}

// An earlier promise is neither forgotten nor renewed by itself.
function sayPromises({ input, timetable }: Brief): string {
  const open = input.history.filter(isPromise)
  if (open.length === 0) return ''
  const by = timetable.update ?? timetable.decide
  return `此前答应您的事项，我们也会一并核对办到了哪一步${by === null ? '' : `，在${by}前告诉您`}。`
}
