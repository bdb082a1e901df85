import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { z } from 'zod'
import { type Clock, deadlinesOf, latestExtension, ruleFor } from '../src/domain/deadlines.ts'
import { policyPackSchema } from '../src/domain/policy.ts'
import { principleFileSchema } from '../src/domain/principle.ts'
import { holidaysSchema, ruleFileSchema } from '../src/domain/rule.ts'
import { taxonomySchema } from '../src/domain/taxonomy.ts'
import * as vocabulary from '../src/domain/vocabulary.ts'
import { actPatterns, outcomeActs } from '../src/language/acts.ts'
import { fold } from '../src/language/fold.ts'

/** The whole catalogue, a text of ids a family: ids are append-only. */
const catalogueText: Readonly<Record<vocabulary.Family, string>> = {
  listen: 'listen.let-vent-first listen.no-interrupt listen.no-missed-detail listen.gentle-tone',
  calm: `
    calm.acknowledge-emotion calm.feelings-before-facts calm.sincere-not-boilerplate empathy.customers-shoes
    calm.no-defence-while-hot calm.save-face calm.private-setting calm.record-and-signal calm.fit-approach handle.not-curt`,
  ask: `
    ask.steer-to-facts ask.only-useful-facts ask.find-crux ask.gauge-severity ask.no-flat-refusal ask.restate-key-points
    ask.confirm-understood`,
  verify: 'verify.before-answering',
  solve: `
    solve.stick-to-matter solve.patient-plain-explanation solve.fair-and-acceptable solve.joint-plan solve.address-every-limb
    solve.offer-alternatives solve.fix-substance solve.remedy-from-verified-loss solve.immediate-relief solve.revert-when-open
    solve.show-evidence`,
  act: `
    act.best-effort-first act.contact-promptly act.contact-parties act.fast-execution act.decide-fast act.keep-informed
    act.early-detection act.senior-ownership`,
  authority: 'authority.state-limit-and-escalate authority.no-overpromise authority.keep-promises',
  escalate: `
    escalate.by-severity-and-level escalate.report-and-monitor escalate.media-threat escalate.repeat-contact
    escalate.first-contact-ownership escalate.safety-first`,
  refuse: 'refuse.polite-and-clear',
  boundary: `
    boundary.hold-line boundary.no-excess-accommodation boundary.consistent-stance boundary.not-servile boundary.give-way-wisely
    boundary.responsibility-by-facts boundary.equal-treatment boundary.internal-route-open`,
  own: `
    own.apologise-specifically own.admit-fault own.admit-communication-gap own.no-blame-shifting own.prevent-recurrence
    improve.root-cause-and-pattern improve.staff-action-internal`,
  disclose: 'disclose.all-fees-at-once disclose.consent-before-acting disclose.key-terms-upfront',
  product: 'product.explain-nature product.risk-and-return product.remedy-missale',
  manner: `
    manner.respect-throughout manner.no-lecturing manner.answer-the-question manner.consistent-correct-guidance special.elder-care
    special.vulnerable-needs`,
  close: 'thank.for-raising thank.invite-suggestions close.identify-and-contact close.reapologise close.follow-up-and-confirm',
  guard: `
    guard.g1-no-yield-lure guard.g2-no-sale-before-resolution guard.g3-no-third-party-pressure guard.g4-no-gag
    guard.g5-no-invented-anecdote guard.g6-no-supposed-memory guard.g7-no-naming-other-banks guard.g8-no-suspicion-in-text
    guard.g9-gifts-by-policy guard.g10-privacy guard.g11-untrusted-text guard.g12-hurry-vs-verify`,
  law: `
    law.remedies-stated law.findings-and-basis law.no-redundant-material law.deadline-truth law.freeze-reason-and-appeal
    law.no-discrimination`,
}
const expectedIds = (family: vocabulary.Family): string[] => catalogueText[family].trim().split(/\s+/)
/** Rows that rest on a title of the manual's contents alone. */
const titlesOnly = [
  'authority.keep-promises',
  'escalate.first-contact-ownership',
  'manner.consistent-correct-guidance',
  'special.vulnerable-needs',
]
const manualLines = 429

const seed = (path: string): URL => new URL(`../seed/${path}`, import.meta.url)
const read = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> =>
  schema.parse(parse(readFileSync(seed(path), 'utf8')))
const filesOf = (folder: string): string[] =>
  readdirSync(seed(`${folder}/`))
    .filter((name) => name.endsWith('.yaml'))
    .sort()

const principleFiles = filesOf('principles').map((name) => ({ name, ...read(`principles/${name}`, principleFileSchema) }))
const principles = principleFiles.flatMap((file) => file.principles)
const taxonomy = read('taxonomy.yaml', taxonomySchema)
const policy = read('policy/default.yaml', policyPackSchema)
const rules = filesOf('rules').flatMap((name) => read(`rules/${name}`, ruleFileSchema).rules)
const calendars = filesOf('holidays').map((name) => ({ name, ...read(`holidays/${name}`, holidaysSchema) }))

const sorted = (texts: readonly string[]): string[] => [...texts].sort()
const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id)
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => [key, ...textsOf(each)]) : []
}

describe('the catalogue of principles', () => {
  it.each(vocabulary.families)('holds every row of the family %s, once, in its own file', (family) => {
    const file = principleFiles.find((each) => each.name === `${family}.yaml`)
    expect(sorted(idsOf(file?.principles ?? []))).toEqual(sorted(expectedIds(family)))
    expect(file?.principles.every((each) => each.family === family)).toBe(true)
  })

  it('has 101 entries: 83 documented ones, 12 guards of our own and 6 legal rows', () => {
    const count = (kind: string, tier?: string): number =>
      principles.filter((each) => each.kind === kind && (tier === undefined || each.tier === tier)).length
    expect(sorted(idsOf(principles))).toEqual(sorted(vocabulary.families.flatMap(expectedIds)))
    expect([count('documented'), count('addition'), count('law')]).toEqual([83, 12, 6])
    expect([count('documented', 'blocker'), count('documented', 'major'), count('documented', 'minor')]).toEqual([24, 37, 22])
    expect(principles.filter((each) => each.kind !== 'documented' && each.tier !== 'blocker')).toMatchObject([
      { id: 'guard.g2-no-sale-before-resolution', tier: 'major' },
    ])
  })

  it('points to lines of the manual, and says which rows rest on a title alone', () => {
    const lines = principles.flatMap((each) => each.sourceLines)
    expect(lines.filter((line) => line < 1 || line > manualLines)).toEqual([])
    expect(principles.filter((each) => each.kind === 'documented' && each.sourceLines.length === 0)).toEqual([])
    expect(sorted(idsOf(principles.filter((each) => each.titleOnly)))).toEqual(titlesOnly)
  })

  it('gives every row that a judge may be asked about its question, and only those', () => {
    const asked = principles.filter((each) => each.judge !== undefined)
    expect(principles.filter((each) => each.checkedBy === 'DJ' && each.judge === undefined)).toEqual([])
    expect(asked.filter((each) => each.judge?.question.trim() === '')).toEqual([])
    expect(principles.filter((each) => each.kind !== 'documented' && each.judge !== undefined)).toEqual([])
  })

  it('is written for officers in Chinese and for builders in English', () => {
    const han = /\p{Script=Han}/u
    const chinese = principles.flatMap((each) => [each.zh, each.violation, each.fix, each.judge?.question ?? '问'])
    expect(chinese.filter((text) => !han.test(text) || /[,;!?]/.test(text))).toEqual([])
    expect(principles.filter((each) => han.test(each.en))).toEqual([])
  })
})

describe('the taxonomy', () => {
  it.each([
    ['types', taxonomy.types, vocabulary.complaintTypes],
    ['subtypes', taxonomy.subtypes, vocabulary.subtypes],
    ['flags', taxonomy.flags, vocabulary.flagCodes],
    ['channels', taxonomy.regulatory.channels, vocabulary.regulatoryChannels],
    ['businesses', taxonomy.regulatory.businesses, vocabulary.regulatoryBusinesses],
    ['reasons', taxonomy.regulatory.reasons, vocabulary.regulatoryReasons],
  ])('names each of the %s of the vocabulary exactly once', (_, rows, words) => {
    expect(sorted(idsOf(rows))).toEqual(sorted(words))
  })

  it('puts each subtype under its own type', () => {
    expect(taxonomy.subtypes.filter((each) => each.type !== vocabulary.typeOf(each.id))).toEqual([])
  })

  it.each(['channels', 'businesses', 'reasons'] as const)('lets a word point to one value of the %s only', (facet) => {
    const words = taxonomy.regulatory[facet].flatMap((each) => each.words)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    expect(taxonomy.regulatory[facet].filter((each) => each.id !== 'other' && each.words.length < 3)).toEqual([])
  })
})

describe('the default policy pack', () => {
  const departments = typeof policy.departments === 'object' && !Array.isArray(policy.departments) ? policy.departments : {}

  it('names a department for every subtype', () => {
    expect(vocabulary.subtypes.filter((subtype) => !departments[subtype])).toEqual([])
  })

  it('names no phone, address, hour, fee or responsible person: what it lacks becomes a placeholder', () => {
    const lacking = ['contacts', 'fees', 'hours', 'owner', 'pr', 'rep', 'insurer', 'products', 'rates'] as const
    expect(lacking.filter((key) => policy[key] !== undefined)).toEqual([])
    expect(policy.giftCap).toBe(0)
    const published = ['110', '120', '12345', '12363', '12378', '96110']
    const numbers = textsOf(policy).flatMap((text) => text.match(/\d[\d\- ]{1,}\d/g) ?? [])
    expect(numbers.filter((number) => !published.includes(number))).toEqual([])
  })

  it('promises no outcome by any of its rules, so that no draft can lean on them', () => {
    const promising = textsOf([policy.rules, policy.procedure, policy.alternatives, policy.review]).map(fold)
    const found = promising.filter((text) => outcomeActs.some((act) => new RegExp(actPatterns[act].source).test(text)))
    expect(found).toEqual([])
  })

  it('lets no role decide without limit', () => {
    expect(textsOf(policy.authority)).not.toContain('any')
  })
})

describe('the legal rules', () => {
  const clock = (regulatorBody: Clock['regulatorBody']): Clock => ({
    nature: 'complaint',
    receivedAt: '2026-03-02T10:00:00+08:00',
    channel: 'hotline',
    regulatorBody,
    regulatorDueAt: null,
  })

  it('have unique ids, a source and a certainty, and say so where nobody verified them', () => {
    expect(new Set(idsOf(rules)).size).toBe(rules.length)
    expect(rules.filter((rule) => rule.certainty === 'R' && !(rule.zh.startsWith('未经核实') && rule.en.startsWith('Unverified')))).toEqual(
      [],
    )
    expect(rules.filter((rule) => !/secondary source|from memory|https:\/\/[\w.]+\.(?:gov\.cn|org\.cn)/.test(rule.source))).toEqual([])
  })

  it.each([
    'nfra-2020-3.materials',
    'nfra-2020-3.proxy',
    'nfra-2020-3.joint-representatives',
    'nfra-2020-3.major',
    'nfra-2020-3.decide-complex',
    'nfra-2020-3.reply',
    'pboc-2020-5.feedback',
    'pboc-2020-5.no-discrimination',
    'anti-fraud.freeze-reason-and-appeal',
    'pipl.entrusted-processing',
    'credit-reporting.objection-answer',
    'ai-labelling.explicit-and-implicit',
    'jrt-0169.facets',
  ])('hold %s', (id) => {
    expect(idsOf(rules)).toContain(id)
  })

  it('set fifteen calendar days to decide, whoever sent the complaint', () => {
    const due = { decideBy: '2026-03-17T23:59:59+08:00', extendedTo: null }
    expect(deadlinesOf(clock(null), rules, calendars)).toEqual({ ...due, rule: 'nfra-2020-3.decide' })
    expect(deadlinesOf(clock('nfra'), rules, calendars)).toEqual({ ...due, rule: 'nfra-2020-3.decide' })
    expect(deadlinesOf(clock('pboc'), rules, calendars)).toEqual({ ...due, rule: 'pboc-2020-5.decide' })
  })

  it('allow an extension to sixty days in all, with somebody to approve it', () => {
    expect(latestExtension(clock(null), rules, calendars)).toEqual({ until: '2026-05-01T23:59:59+08:00', rule: 'nfra-2020-3.extend' })
    expect(latestExtension(clock('pboc'), rules, calendars)?.rule).toBe('pboc-2020-5.extend')
    expect(rules.filter((rule) => rule.clock?.kind === 'extend' && !rule.clock.approvedBy)).toEqual([])
  })

  it('give the customer thirty days to ask for a re-examination', () => {
    expect(ruleFor('review_apply', clock(null), rules)?.clock).toMatchObject({ days: 30, unit: 'calendar' })
  })
})

describe('the calendars', () => {
  const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()
  const isWeekend = (date: string): boolean => [0, 6].includes(weekday(date))

  it.each(calendars.map((calendar) => [calendar.name, calendar] as const))(
    'of %s name weekdays off and weekend days worked',
    (name, year) => {
      expect(name).toBe(`${year.year}.yaml`)
      expect([...year.daysOff, ...year.daysOn].filter((day) => !day.date.startsWith(`${year.year}-`))).toEqual([])
      expect(year.daysOff.filter((day) => isWeekend(day.date))).toEqual([])
      expect(year.daysOn.filter((day) => !isWeekend(day.date))).toEqual([])
    },
  )
})
