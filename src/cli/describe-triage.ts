import { z } from 'zod'

/** The parts of a triage answer that the command line shows. */
export const triageAnswerShape = z.object({
  assessment: z.object({
    inScope: z.boolean(),
    nature: z.string(),
    type: z.string().nullable(),
    subtype: z.string().nullable(),
    severity: z.number(),
    emotion: z.string(),
    confidence: z.number(),
    department: z.string(),
    responsibility: z.string(),
    flags: z.array(z.object({ code: z.string(), evidence: z.string() })),
    issues: z.array(z.object({ id: z.string(), summary: z.string() })),
    demands: z.array(z.object({ text: z.string() })),
    factsToVerify: z.array(z.string()),
    actions: z.array(z.object({ what: z.string(), owner: z.string(), dueAt: z.string() })),
    deadlines: z.object({ decideBy: z.string().nullable(), rule: z.string().nullable() }),
    review: z.object({ required: z.boolean(), reasons: z.array(z.string()) }),
  }),
  similarCases: z.array(z.object({ id: z.string(), title: z.string(), score: z.number(), grade: z.string() })),
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

/** A triage answer for a person at a terminal. */
export function describeTriage({ assessment, similarCases, draft }: Shown): string {
  const sections = [
    section('研判', assessmentLines(assessment)),
    section(
      '相似案例',
      similarCases.map((found) => `${found.score.toFixed(2)}  ${found.id}  ${found.title}（${found.grade}）`),
    ),
  ]
  if (draft) sections.push(section('回复草稿（模板生成，须经人员核实、修改、审批）', [draft.text]), section('检查', checkLines(draft)))
  return sections.join('\n')
}

function assessmentLines(a: Shown['assessment']): string[] {
  const review = a.review.required ? `需人工复核：${a.review.reasons.join('、')}` : '无须特别复核'
  return [
    a.inScope ? `类别　　${a.type} › ${a.subtype}（把握 ${Math.round(a.confidence * 100)}%）` : '与银行业务无关',
    `性质　　${a.nature}　严重程度 ${a.severity}　情绪 ${a.emotion}　责任（仅据诉述）${a.responsibility}`,
    `部门　　${a.department}　时限 ${a.deadlines.decideBy ?? '不适用'}（${a.deadlines.rule ?? '无'}）`,
    `复核　　${review}`,
    ...a.flags.map((flag) => `风险　　${flag.code}：「${flag.evidence}」`),
    ...a.issues.map((issue) => `诉求 ${issue.id}　${issue.summary}`),
    ...a.demands.map((demand) => `要求　　${demand.text}`),
    ...a.factsToVerify.map((fact) => `待核实　${fact}`),
    ...a.actions.map((action) => `行动　　${action.owner}：${action.what}（${action.dueAt} 前）`),
  ]
}

function checkLines({ checks, placeholders }: NonNullable<Shown['draft']>): string[] {
  const failed = checks.results
    .filter((result) => result.enforced && result.verdict === 'fail')
    .map((result) => `未通过　${result.principleId}：${result.reason}`)
  const open = placeholders.map((each) => `待填写　${each.label}`)
  const { blockers, majors, minors } = checks.summary
  return [`阻断 ${blockers}　重要 ${majors}　一般 ${minors}`, ...failed, ...open]
}

const section = (title: string, lines: readonly string[]): string => `── ${title} ──\n${lines.length > 0 ? lines.join('\n') : '（无）'}\n`
