import type { Assessment } from '../../../domain/assessment.ts'
import type { Playbook } from '../../../domain/playbook.ts'
import type { Subtype } from '../../../domain/vocabulary.ts'
import { fold } from '../../../language/fold.ts'
import { sentencesOf } from '../../../language/sentences.ts'
import type { DraftInput } from '../../../ports/drafter.ts'
import { generalPlaybook } from './general-playbook.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { quotable } from './quote.ts'
import { longestRetold, retell } from './retell.ts'
import { fragment, tell } from './tell.ts'
import { type TellingDetails, tellingDetailsOf } from './telling-details.ts'

type Issue = Assessment['issues'][number]
export type Situation = NonNullable<Playbook['situations']>[number]

/** One grievance as a reply takes it up. */
export type Matter = {
  /** The issue it answers; null where the assessment names none. */
  readonly issueId: string | null
  readonly subtype: Subtype | null
  readonly playbook: Playbook
  readonly situation: Situation | null
  /** A noun phrase for what the customer reports: 「自助设备吞卡的问题」. */
  readonly say: string
  /** What they told, in the bank's mouth; null where it cannot be retold well. */
  readonly told: string | null
  /** Their own words, fit for quotation marks, where nothing can be retold. */
  readonly quoted: string | null
  readonly details: TellingDetails
  /** The customer's own words (folded), for matching only. */
  readonly words: string
}

/** The grievances of a complaint in order; one general one where the assessment names none. */
export function mattersOf({ assessment, narrative, knowledge }: Pick<DraftInput, 'assessment' | 'narrative' | 'knowledge'>): Matter[] {
  const { issues, subtype } = assessment
  const context = { narrative: ordinaryWords(narrative.text), playbooks: knowledge.playbooks, subtype, alone: issues.length <= 1 }
  const [only] = issues
  if (issues.length <= 1) return severed(only ?? { id: '', subtype, summary: '', evidence: '' }, context)
  return withoutEchoes(issues.map((issue) => matterOf({ ...issue, evidence: ordinaryWords(issue.evidence) }, context)))
}

// One sentence may hold two grievances: it is told once.
const withoutEchoes = (matters: readonly Matter[]): Matter[] =>
  matters.map((matter, at) => {
    const before = matters.slice(0, at)
    const echo = (words: string | null): boolean =>
      words !== null &&
      before.some(({ told, quoted }) => [told, quoted].some((said) => said !== null && (said.includes(words) || words.includes(said))))
    return echo(matter.told) || echo(matter.quoted) ? { ...matter, told: null, quoted: null, details: { amounts: [], days: [] } } : matter
  })

// A swallowed card and forgotten cash are two matters, even where the assessment has put them into one.
function severed(issue: Issue, context: Context): Matter[] {
  const whole = matterOf({ ...issue, evidence: ordinaryWords(issue.evidence) }, context)
  const clauses = clausesOf(context.narrative)
  const others = (whole.playbook.situations ?? []).filter((each) => each.apart === true && each.say !== whole.situation?.say)
  // 「钱没出来卡也被吞了」 tells two things in one breath: what tells the first is taken out before the second is looked for.
  const told = (each: Situation) => clauses.find((clause) => fits(each, whole.situation ? without(whole.situation, clause) : clause))
  const further = whole.situation?.apart === true ? others.filter((each) => told(each) !== undefined) : []
  return [whole, ...further.slice(0, 2).map((situation) => besides(whole, { situation, words: told(situation) ?? '' }))]
}

const besides = (whole: Matter, { situation, words }: { situation: Situation; words: string }): Matter => ({
  ...whole,
  situation,
  say: situation.say,
  told: null,
  quoted: null,
  details: { amounts: [], days: [] },
  words: fold(words),
})

const clausesOf = (narrative: string): string[] => sentencesOf(narrative).flatMap(({ text }) => text.split(/[，；,;]/u))

type Context = {
  readonly narrative: string
  readonly playbooks: readonly Playbook[]
  readonly subtype: Subtype | null
  readonly alone: boolean
}
function matterOf(issue: Issue, { narrative, playbooks, subtype: main, alone }: Context): Matter {
  const subtype = issue.id === '' ? main : issue.subtype
  const playbook = playbooks.find((each) => each.subtype === subtype) ?? generalPlaybook
  const passage = `${issue.summary}。${issue.evidence}`
  const situation =
    situationFor(playbook, passage, narrative) ??
    (alone ? situationFor(playbook, narrative, narrative) : graveOf(playbook, subtype === main ? narrative : ''))
  const told = toldOf(issue, { situation, playbook, narrative, alone })
  return {
    issueId: issue.id === '' ? null : issue.id,
    subtype,
    playbook,
    situation,
    say: sayOf(issue, { situation, playbook, narrative }),
    told,
    quoted: told === null ? quotable(alone ? narrative : issue.evidence) : null,
    details: tellingDetailsOf(alone ? narrative : issue.evidence),
    words: fold(alone ? narrative : passage),
  }
}

const situationFor = (playbook: Playbook, words: string, narrative: string): Situation | null =>
  playbook.situations?.find((situation) => fits(situation, situation.whole === true ? narrative : words)) ?? null

// What is a matter of its own is not overlooked because the assessment quotes another sentence of the story.
const graveOf = (playbook: Playbook, narrative: string): Situation | null =>
  playbook.situations?.find((situation) => situation.apart === true && fits(situation, narrative)) ?? null

const fits = ({ when }: Situation, words: string): boolean => new RegExp(when, 'u').test(fold(words))

const without = ({ when }: Situation, words: string): string => fold(words).replace(new RegExp(when, 'u'), '，')

// A locked PIN or a frozen deposit, told in passing, would read as if the reply had to explain a restricted account.
type Tellable = Pick<Matter, 'situation' | 'playbook'> & { readonly narrative: string; readonly alone: boolean }
function toldOf(issue: Issue, { situation, playbook, narrative, alone }: Tellable): string | null {
  const words = alone ? narrative : wholeSentence(issue.evidence, narrative)
  const told = tellFrom(words, situation) ?? tellSummary(issue.summary, playbook)
  const aside = !(situation?.say.includes('受到限制') ?? false) && issue.subtype !== 'process_limits'
  return told !== null && aside && /冻结|锁定|止付|管控|停用/u.test(told) ? null : told
}

// A short piece of evidence is told with the sentence that it stands in.
function wholeSentence(evidence: string, narrative: string): string {
  if (evidence.length > 24) return evidence
  const around = sentencesOf(narrative).find(({ text }) => text.includes(evidence))?.text ?? evidence
  return around.length <= longestRetold ? around : evidence
}

const tellFrom = (words: string, situation: Situation | null): string | null =>
  tell(words, (sentence) => situation !== null && fits(situation, sentence))

// 「自助设备：客户存入五千元」: behind the name of its kind a summary tells the grievance in the third person.
function tellSummary(summary: string, playbook: Playbook): string | null {
  const told = summary.split('：')[1] ?? ''
  const name = told === playbook.grievance || playbook.situations?.some(({ say }) => say.startsWith(told)) === true
  return told === '详见客户原话' ||
    name ||
    /等人|[^，]客户(?!经理|号|服务|端)/u.test(told) ||
    fragment.test(told) ||
    /…$|其(?![他中实它次])/u.test(told)
    ? null
    : retell(told)
}

const nounEnd = /(?:问题|情况|一事|事项|诉求|疑问|意见|争议|需要|困难|压力)$/u

// An officer's own words for the grievance are better than any of ours; the customer's raw words are not.
function sayOf(issue: Issue, { situation, playbook, narrative }: Pick<Matter, 'situation' | 'playbook'> & { narrative: string }): string {
  const summary = issue.summary.trim().replace(/[。.]$/u, '')
  if (isOwnWording(summary, narrative) && summary !== playbook.grievance) return nounEnd.test(summary) ? summary : `${summary}一事`
  return situation?.say ?? playbook.grievance
}

const isOwnWording = (summary: string, narrative: string): boolean =>
  summary.length >= 6 &&
  summary.length <= 30 &&
  !/[我俺咱你〔，：:；“”「」？！]/u.test(summary) &&
  !fold(narrative).includes(fold(summary).slice(0, Math.max(6, summary.length - 4)))
