import type { DraftSegment } from '../../../../domain/draft.ts'
import { placeholderMark } from '../../../../domain/draft.ts'
import { type Brief, paragraph } from '../brief.ts'
import { isPromise } from '../history.ts'

/** Who looks into it, and by when the customer hears: every date is computed, none is vague. */
export function plan(brief: Brief): DraftSegment | null {
  const { cite, matters, input } = brief
  const { rule } = input.assessment.deadlines
  return paragraph({
    purpose: 'commit',
    text: `${sayWho(brief)}${sayWhen(brief)}${sayPromises(brief)}`,
    answers: matters,
    cites: [
      ...cite.policy('departments', 'sla'),
      ...cite.laws('nfra-2020-3.recusal', rule),
      ...cite.principles('act.keep-informed', 'solve.revert-when-open', 'law.deadline-truth'),
    ],
  })
}

/** Which department looks into it, who watches over it, and that nobody judges their own cause. */
export function sayWho({ input, tone }: Brief): string {
  const { department, severity } = input.assessment
  const owner = severity >= 3 ? '，部门负责人直接过问' : ''
  const recused = tone === 'plain' ? '' : '，具体由与这件事没有直接利害关系的同事来办'
  return `接下来，由我行${department}牵头核查${owner}${recused}。`
}

/** When the customer hears next and when the answer comes; an extension or a time that is over is told as such. */
export function sayWhen({ timetable, matters, input }: Brief): string {
  const { update, decide, state } = timetable
  const first =
    timetable.firstContact === null || input.format === 'phone_script'
      ? ''
      : `我们会在${timetable.firstContact}前先与您联系，听听您眼下最着急的事；`
  const progress = update === null ? '' : `${update}前，我们会向您通报一次进展；`
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
