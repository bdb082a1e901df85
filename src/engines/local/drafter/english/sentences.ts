import { placeholderMark } from '../../../../domain/draft.ts'
import type { Fact } from '../../../../domain/fact.ts'
import type { Brief } from '../brief.ts'
import { isContact, isPromise } from '../history.ts'
import type { Matter } from '../matters.ts'
import { contactMark, sayContact } from '../parts/contact.ts'
import { inEnglish } from './dated.ts'
import { generalPhrases, type Phrases, phrases } from './phrases.ts'
import { quoteEnglish } from './quote-english.ts'

/** A place to fill, its label in both languages: the officer reads Chinese, the letter is English. */
export const openPlace = (chinese: string, english: string): string => placeholderMark(`${chinese} / ${english}`)

/** Grievances of one kind, taken up together. */
export type Topic = { readonly said: Phrases; readonly matters: readonly Matter[] }

/** The grievances in order, those of one kind together. */
export function topicsOf({ matters }: Pick<Brief, 'matters'>): Topic[] {
  const kinds = [...new Set(matters.map(({ subtype }) => subtype))]
  return kinds.map((kind) => ({
    said: kind === null ? generalPhrases : phrases[kind],
    matters: matters.filter(({ subtype }) => subtype === kind),
  }))
}

/** The name of the customer, as a salutation. */
export const dear = ({ name }: Brief): string => `Dear ${name ?? 'Customer'},`

/** All kinds of grievance in one phrase. */
export function nameAll(brief: Brief): string {
  const names = topicsOf(brief).map(({ said }) => said.name)
  return names.length < 2 ? (names[0] ?? 'this matter') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What the customer told of a topic, in their own words; '' where none can be repeated. */
export function restateTopic({ matters }: Topic, { input }: Brief): string {
  const alone = input.assessment.issues.length <= 1
  const quotes = matters.flatMap(({ issueId }) => {
    const evidence = input.assessment.issues.find(({ id }) => id === issueId)?.evidence ?? ''
    return quoteEnglish(alone ? input.narrative.text : evidence) ?? []
  })
  const [first, second] = [...new Set(quotes)]
  return first === undefined ? '' : `You told us: “${first}”.${second === undefined ? '' : ` You also wrote: “${second}”.`} `
}

/** Who follows the matter up and how they are reached. */
export const contactInEnglish = (brief: Brief): string =>
  sayContact(brief).replace(contactMark, openPlace('经办人姓名与联系电话', 'name and telephone of your contact')).replace('，或', ', or ')

/** The officer's own name and post, as a script says it. */
export const officerInEnglish = openPlace('经办人姓名和岗位', 'your name and post')

/** When the customer hears next and when the answer comes. */
export function whenInEnglish({ timetable, input, pressing }: Brief): string {
  const { update, decide, state, firstContact } = timetable
  const call =
    firstContact === null || pressing !== null || input.format === 'phone_script'
      ? ''
      : `By ${inEnglish(firstContact)} we will call you about what is most urgent. `
  const progress = update === null ? '' : `By ${inEnglish(update)} we will tell you how far we are. `
  if (state === 'over')
    return `${call}The date for our answer has passed; the new date is ${openPlace('新的答复日期（须有经批准的延期）', 'new date, with approved extension')}, because ${openPlace('延期的原因', 'reason for the delay')}. `
  if (decide === null) return `${call}${progress}`
  const late =
    state === 'extended'
      ? ` The time was extended with approval, because ${openPlace('延期的原因和批准情况', 'reason and approval of the extension')}.`
      : ''
  return `${call}${progress}You will have our answer in writing by ${inEnglish(decide)} at the latest.${late} `
}

/** Earlier contacts and promises, owned up to as the customer or the history tells them. */
export function beforeInEnglish({ input }: Brief): string {
  const again = input.assessment.flags.some(({ code }) => code === 'repeat_complaint') || input.history.filter(isContact).length > 1
  const told = again
    ? 'You have raised this before, and having to tell it again is tiring; we will take up the earlier records as well. '
    : ''
  return (
    told + (input.history.some(isPromise) ? 'We will also check what became of the earlier promise and tell you in our next message. ' : '')
  )
}

/** A fact in English as it stands; one that stands in Chinese is left for the officer to put into English. */
export const factInEnglish = ({ statement }: Fact): string => {
  const said = statement
    .trim()
    .replace(/[。.;；]+$/u, '')
    .replaceAll(/〔(?!姓名)[^〕]*〕/gu, '')
  return /\p{Script=Han}/u.test(said) ? placeholderMark(`请译成英文 / put into English：${said}`) : said
}
