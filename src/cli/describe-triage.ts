import { z } from 'zod'
import { emotions, grades, natures, responsibilities, reviewReasons } from '../domain/vocabulary.ts'
import { words } from './words.ts'

const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** The parts of a triage answer that the command line shows. */
export const triageAnswerShape = z.object({
  assessment: z.object({
    inScope: z.boolean(),
    nature: z.enum(natures),
    type: z.string().nullable(),
    subtype: z.string().nullable(),
    severity,
    emotion: z.enum(emotions),
    confidence: z.number(),
    department: z.string(),
    responsibility: z.enum(responsibilities),
    flags: z.array(z.object({ code: z.string(), evidence: z.string() })),
    issues: z.array(z.object({ id: z.string(), summary: z.string() })),
    demands: z.array(z.object({ text: z.string() })),
    factsToVerify: z.array(z.string()),
    actions: z.array(z.object({ what: z.string(), owner: z.string(), dueAt: z.string() })),
    deadlines: z.object({ decideBy: z.string().nullable(), rule: z.string().nullable() }),
    review: z.object({ required: z.boolean(), reasons: z.array(z.enum(reviewReasons)) }),
  }),
  similarCases: z.array(z.object({ id: z.string(), title: z.string(), score: z.number(), grade: z.enum(grades) })),
  draft: z
    .object({
      text: z.string(),
      placeholders: z.array(z.object({ label: z.string() })),
      checks: z.object({
        summary: z.object({ blockers: z.number(), majors: z.number(), minors: z.number() }),
        results: z.array(z.object({ principleId: z.string(), verdict: z.string(), enforced: z.boolean(), reason: z.string() })),
      }),
    })
    .nullable(),
})
type Shown = z.infer<typeof triageAnswerShape>

const named = z.array(z.object({ id: z.string(), zh: z.string() }))
/** The names that `GET /v1/taxonomy` gives. */
export const namesShape = z.object({ types: named, items: named, flags: named })

/** How a code looks beside its name: dim on a terminal. */
type Wording = { readonly names: z.infer<typeof namesShape>; readonly small: (code: string) => string }

/** A triage answer for a person at a terminal. */
export function describeTriage({ assessment, similarCases, draft }: Shown, wording: Wording): string {
  const { small } = wording
  const cases = similarCases.map(
    ({ score, title, grade, id }) => `${score.toFixed(2)}　${title}（${words.grade[grade]}）${small(`${id} ${grade}`)}`,
  )
  const sections = [section('研判', assessmentLines(assessment, wording)), section('相似案例', cases)]
  if (draft)
    sections.push(section('回复草稿（模板生成，须经人员核实、修改、审批）', [draft.text]), section('检查', checkLines(draft, wording)))
  return sections.join('\n')
}

function assessmentLines(a: Shown['assessment'], { names, small }: Wording): string[] {
  const call = (list: z.infer<typeof named>, id: string | null) => list.find((each) => each.id === id)?.zh ?? id ?? ''
  const category = `${call(names.types, a.type)} › ${call(names.items, a.subtype)}（把握 ${Math.round(a.confidence * 100)}%）`
  const codes = [a.nature, `severity ${a.severity}`, a.emotion, a.responsibility].join(' ')
  const judged = `${words.nature[a.nature]}　${words.severity[a.severity]}　情绪：${words.emotion[a.emotion]}`
  const reasons = a.review.reasons.map((reason) => words.review[reason]).join('、')
  return [
    a.inScope ? `类别　　${category}${small(`${a.type} › ${a.subtype}`)}` : '类别　　与银行业务无关',
    `性质　　${judged}　责任：${words.responsibility[a.responsibility]}（仅据诉述）${small(codes)}`,
    `部门　　${a.department}`,
    `时限　　${a.deadlines.decideBy ? minute(a.deadlines.decideBy) : '不适用'}${a.deadlines.rule ? small(a.deadlines.rule) : ''}`,
    `复核　　${a.review.required ? `需人工复核：${reasons}${small(a.review.reasons.join(' '))}` : '无须特别复核'}`,
    ...a.flags.map(({ code, evidence }) => `风险　　${call(names.flags, code)}${evidence ? `：「${evidence}」` : ''}${small(code)}`),
    ...a.issues.map((issue) => `诉求 ${issue.id}　${issue.summary}`),
    ...a.demands.map((demand) => `要求　　${demand.text}`),
    ...a.factsToVerify.map((fact) => `待核实　${fact}`),
    ...a.actions.map((action) => `行动　　${action.owner}：${action.what}（${minute(action.dueAt)} 前）`),
  ]
}

function checkLines({ checks, placeholders }: NonNullable<Shown['draft']>, { small }: Wording): string[] {
  const failed = checks.results
    .filter((result) => result.enforced && result.verdict === 'fail')
    .map((result) => `未通过　${result.reason}${small(result.principleId)}`)
  const open = placeholders.map((each) => `待填写　${each.label}`)
  const { blockers, majors, minors } = checks.summary
  return [`阻断 ${blockers}　重要 ${majors}　一般 ${minors}`, ...failed, ...open]
}

// The API tells every time with China's offset: what is cut off says nothing to a person at the bank.
const minute = (time: string): string => time.slice(0, 16).replace('T', ' ')

const section = (title: string, lines: readonly string[]): string => `── ${title} ──\n${lines.length > 0 ? lines.join('\n') : '（无）'}\n`
