import { stringify } from 'yaml'
import type { DraftFormat } from '../../src/domain/vocabulary.ts'
import type { CasePack } from './case-pack.ts'
import type { DraftPrompt, PromptVariable } from './draft-prompt.ts'

export type ChatMessage = { readonly role: 'system' | 'user'; readonly content: string }

type Wording = {
  readonly formats: Record<DraftFormat, string>
  readonly nothing: string
  readonly unknown: string
  readonly unverified: string
  readonly due: (date: string) => string
}

const wordings = {
  zh: {
    formats: {
      written_reply: '书面回复（一封信，200到300字）',
      phone_script: '电话话术（客服人员照着说的话，150字左右）',
      sms: '短信（70字以内）',
    },
    nothing: '（无）',
    unknown: '（未提供）',
    unverified: '（尚未核实到任何事实）',
    due: (date) => `（应于${date}前完成）`,
  },
  en: {
    formats: {
      written_reply: 'a written reply (a letter of 120 to 180 words)',
      phone_script: 'a phone script (what the agent says, about 90 words)',
      sms: 'a text message (at most 45 words)',
    },
    nothing: '(none)',
    unknown: '(not provided)',
    unverified: '(nothing has been verified yet)',
    due: (date) => ` (due by ${date})`,
  },
} as const satisfies Record<CasePack['language'], Wording>

/** The chat messages that ask for a draft of the pack in the prompt's words. */
export function renderMessages(prompt: DraftPrompt, pack: CasePack): ChatMessage[] {
  const values = valuesOf(pack)
  const fill = (text: string): string => promptText(text, values)
  const user: ChatMessage = { role: 'user', content: fill(prompt.user) }
  return prompt.system === undefined ? [user] : [{ role: 'system', content: fill(prompt.system) }, user]
}

// One pass over the template: braces inside a narrative are the customer's, not ours.
function promptText(text: string, values: Record<PromptVariable, string>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: PromptVariable) => values[name] ?? whole).trim()
}

function valuesOf({ language, narrative, format, facts, history, policy }: CasePack): Record<PromptVariable, string> {
  const words: Wording = wordings[language]
  const { today, ...rest } = policy
  const told = history.map(({ at, event, dueAt }) => `- ${at} ${event}${dueAt === undefined ? '' : words.due(dueAt)}`)
  return {
    narrative,
    format: words.formats[format],
    facts:
      facts === null
        ? words.unknown
        : listOr(
            facts.map(({ id, statement }) => `- [${id}] ${statement}`),
            words.unverified,
          ),
    history: listOr(told, words.nothing),
    policy: Object.keys(rest).length === 0 ? words.nothing : stringify(rest, { lineWidth: 0 }).trim(),
    today,
  }
}

const listOr = (lines: readonly string[], empty: string): string => (lines.length === 0 ? empty : lines.join('\n'))
