// node evals/masking/measure.ts [FOLDER] [--misses] [--extras]
// Recall and precision of masking over the marked narratives, for the half it was developed on and for the other one.
// --misses and --extras list what was overlooked and what was masked without a mark, of the developed half only.
import { PersonalDataVault } from '../../src/domain/personal-data.ts'
import { mask } from '../../src/flow/mask.ts'
import { type Mark, type MarkedNarrative, readMarkedNarratives } from './marked-narratives.ts'
import { type Finding, type KindScore, missesOf, scoreMasking } from './score-masking.ts'

const kinds = ['name', 'phone', 'id_card', 'bank_card', 'account', 'address', 'email', 'wechat', 'plate']
const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? new URL('../datasets/narratives', import.meta.url).pathname

function findIn(narrative: MarkedNarrative): Finding {
  const vault = new PersonalDataVault()
  const { text, segments } = mask(narrative.narrative, vault)
  const finds = segments.map(({ sent, masked }): Mark => {
    const placeholder = text.slice(masked.start, masked.end)
    const kind = vault.entries.find((entry) => entry.placeholder === placeholder)?.kind ?? 'literal'
    return { ...sent, kind: kind === 'card_tail' ? 'bank_card' : kind }
  })
  return { narrative, finds }
}

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)}%` : '–').padStart(7)

function row(score: KindScore): string {
  const { kind, marks, found, rightKind, finds, rightFinds, characters, coveredCharacters } = score
  const shares = [percent(found, marks), percent(rightKind, marks), percent(coveredCharacters, characters), percent(rightFinds, finds)]
  return [kind.padEnd(10), String(marks).padStart(5), ...shares, String(finds).padStart(6)].join(' ')
}

function report(title: string, findings: readonly Finding[]): void {
  const clean = findings.filter(({ narrative }) => narrative.marks.length === 0)
  const touched = clean.filter(({ finds }) => finds.length > 0)
  console.log(`\n${title}: ${findings.length} narratives, ${touched.length} of ${clean.length} without personal data were touched`)
  console.log('kind       marks   found   kind  chars precision  finds')
  for (const score of scoreMasking(findings, kinds)) console.log(row(score))
}

function context(narrative: string, { kind, start, end }: Mark): string {
  const [before, after] = [narrative.slice(Math.max(0, start - 16), start), narrative.slice(end, end + 12)]
  return `${kind} ${before}[[${narrative.slice(start, end)}]]${after}`.replaceAll('\n', '⏎')
}

function list(findings: readonly Finding[], which: 'missed' | 'extra'): void {
  console.log(`\n${which}:`)
  for (const finding of findings) {
    for (const mark of missesOf(finding)[which]) console.log(finding.narrative.id, context(finding.narrative.narrative, mark))
  }
}

const narratives = readMarkedNarratives(folder)
const startedAt = performance.now()
const findings = narratives.map(findIn)
const took = performance.now() - startedAt
const developed = findings.filter(({ narrative }) => narrative.half === 'develop')
report('developed on', developed)
report(
  'held out',
  findings.filter(({ narrative }) => narrative.half === 'held_out'),
)
const characters = narratives.reduce((sum, { narrative }) => sum + narrative.length, 0)
console.log(`\n${((1000 * took) / characters).toFixed(2)} ms for 1,000 characters`)
if (process.argv.includes('--misses')) list(developed, 'missed')
if (process.argv.includes('--extras')) list(developed, 'extra')
