import type { DraftSegment } from '../../../../domain/draft.ts'
import type { Channel } from '../../../../domain/vocabulary.ts'
import { type Brief, paragraph } from '../brief.ts'
import { hardshipsOf } from '../hardships.ts'
import { isContact } from '../history.ts'
import { counted } from '../numerals.ts'

const ways: Readonly<Record<Channel, string>> = {
  hotline: '来电',
  branch: '',
  app: '在手机客户端上',
  web: '在网站上',
  letter: '来信',
  social: '在网络平台上',
  regulator_transfer: '',
  government_hotline: '',
  petition: '',
}

const offices: Partial<Record<Channel, string>> = {
  regulator_transfer: '监管部门',
  government_hotline: '政务服务热线',
  petition: '信访部门',
}

/** 「您来电」, 「监管部门转来您」, or 「您」 where the channel is not known. */
export function customerBy({ input: { channel } }: Brief): string {
  const office = channel === null ? undefined : offices[channel]
  return `${office === undefined ? '' : `${office}转来`}您${channel === null ? '' : ways[channel]}`
}

/** The salutation of a letter. */
export const greet = ({ name }: Brief): string => `尊敬的${name ?? '客户'}：`

/** The grievances in one phrase: the main one, the second beside it, or how many more there are. */
export function sayAll({ matters, main }: Brief): string {
  const others = new Set(matters.map(({ say }) => say).filter((say) => say !== main.say))
  const [second] = others
  if (second === undefined) return main.say
  return others.size === 1 ? `${main.say}，以及${second}` : `${main.say}等${counted(others.size + 1)}件事`
}

const receipts = {
  ordinary: ['我们已经收到并登记，会尽力把它查清楚。', '我们收到了，也认真看了经过，会马上着手核查。', '我们已经收到，正在安排专人核查。'],
  formal: ['我们已收悉并登记，会认真核查。', '我们已收悉，正在安排专人核查。'],
} as const

/**
 * Salutation, what this meant for the customer, what was received, and regret: feelings come before facts. A letter that
 * an office reads beside the customer names the matter first.
 */
export function opening(brief: Brief, { regret }: { readonly regret: string }): DraftSegment | null {
  const receipt = brief.vary(receipts[brief.register], 'receipt') ?? receipts.ordinary[0]
  const received = `${customerBy(brief)}反映的${sayAll(brief)}，${receipt}`
  const effect = sayEffect(brief)
  const first = brief.register === 'formal' ? `您好，${received}${effect}` : `您好！${effect}${received}`
  return paragraph({
    purpose: 'acknowledge',
    text: `${greet(brief)}\n${first}${sayHardships({ ...brief, pressing: null })}${sayRepeated(brief)}${regret}`,
    answers: regret === '' ? [] : [brief.main],
    cites: brief.cite.principles(
      'calm.acknowledge-emotion',
      'calm.feelings-before-facts',
      'act.best-effort-first',
      ...(regret === '' ? [] : ['own.apologise-specifically']),
    ),
  })
}

/** What upset the customer, in a sentence or two. */
export const feelings = (brief: Brief): string => sayEffect(brief) + sayHardships(brief) + sayRepeated(brief)

const sayEffect = ({ main, vary }: Brief): string => main.situation?.acknowledge ?? vary(main.playbook.acknowledge, 'acknowledge') ?? ''

// Only what the narrative tells; a letter takes up what is due with the help meanwhile.
function sayHardships(brief: Brief): string {
  if (brief.tone === 'plain') return ''
  const effect = sayEffect(brief)
  const told = hardshipsOf(brief.words).filter((each) => !effect.includes(each.slice(-4)))
  const all = [...(brief.pressing === null ? [] : [brief.pressing]), ...told].slice(0, 2)
  return all.length > 0 ? `您说到${all.join('，').replace('，为此', '，还')}，我们都记下了。` : ''
}

// Earlier contacts are owned up to, as the customer or the history tells them.
function sayRepeated({ input }: Brief): string {
  const again = input.assessment.flags.some(({ code }) => code === 'repeat_complaint')
  const contacts = input.history.filter(isContact).length
  if (!again && contacts < 2) return ''
  return '这件事您此前已经反映过，还要再讲一遍，确实让人疲惫；前面的记录我们会一并调出来看，不用您从头再说。'
}
