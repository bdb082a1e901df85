import { placeholderMark } from '../../../../domain/draft.ts'
import type { PolicyPack } from '../../../../domain/policy.ts'
import { fold } from '../../../../language/fold.ts'
import { contentTokens, coverage } from '../../../../language/likeness.ts'
import { sentencesOf } from '../../../../language/sentences.ts'
import { linesOf, proceduresOf } from '../basis.ts'
import type { Brief } from '../brief.ts'

/** An answer and the key of the policy pack it comes from; null where the officer must answer. */
export type Answer = { readonly text: string; readonly path: string | null }

/** An answer a question of the narrative, from the policy pack alone; what it does not hold is left to the officer. */
export function answersTo({ input, matters }: Brief): Answer[] {
  const questions = sentencesOf(input.narrative.text)
    .map((sentence) => sentence.text.trim())
    .filter((text) => /[？?]$|吗[。]?$/u.test(text) && text.length <= 60 && !/[〔“”"]/u.test(text))
    .slice(0, Math.max(3, matters.length))
  if (questions.length === 0) return [{ text: `您想了解的内容，答复如下：${placeholderMark('对所咨询问题的答复')}。`, path: null }]
  return questions.map((question) => {
    const line = lineFor(question, input.knowledge.policy)
    const asked = `您问到“${bare(question)}”：`
    return (line ?? null)
      ? { text: `${asked}${line?.text ?? ''}。`, path: line?.path ?? null }
      : { text: `${asked}${placeholderMark(`对“${bare(question).slice(0, 16)}”的答复`)}。`, path: null }
  })
}

const bare = (question: string): string =>
  question
    .replace(/[。？?]+$/u, '')
    .replace(/^(?:您好|你好|请问|我?想问(?:一下)?|问一下|想咨询(?:一下)?|我?就?咨询(?:一?个|一下)?(?:事情|事|问题)?|咨询)[，,：:]?/u, '')

function lineFor(question: string, policy: PolicyPack): { text: string; path: string } | null {
  const asked = contentTokens(fold(question))
  const procedure = proceduresOf(policy.procedure).find(({ name }) => coverage(contentTokens(name), asked) >= 0.5)
  if (procedure && /材料|带什么|手续|证件|怎么办|需要什么|要什么/u.test(question))
    return { text: `办理${procedure.name}，需要带上${procedure.papers.join('、')}`, path: `procedure.${procedure.name}` }
  const fee = linesOf(policy).find(({ text, path }) => path === 'fees' && coverage(asked, contentTokens(text)) >= 0.5)
  return fee ?? null
}
