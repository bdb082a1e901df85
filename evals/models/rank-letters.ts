// node evals/models/rank-letters.ts [hand = ivy]: how the checks rank whole letters of labelled quality (evals/datasets/reply-letters), facts not known:
// letters of each quality that a blocker stops, and how often a good one has fewer objections than a poor one (AUC). The hand `ivy` taught the
// reader nothing, and every other letter of it set no point either: those are measured.
import { systemActor } from '../../src/domain/principal.ts'
import { checkText } from '../../src/flow/drafts/check-text.ts'
import { readLetters } from '../datasets/reply-material.ts'
import { openFlow } from '../open-flow.ts'

const formats = { letter: 'written_reply', phone: 'phone_script', sms: 'sms' } as const
const [hand = 'ivy'] = process.argv.slice(2)
const { flow, close } = await openFlow()
const judged: { readonly id: string; readonly quality: string; readonly stopped: readonly string[]; readonly objections: number }[] = []
for (const { id, case: narrative, format, quality, sentences, hand: writer } of readLetters()) {
  if (narrative === '' || writer !== hand || (hand === 'ivy' && Number(id.slice(-2)) % 2 === 0)) continue
  const text = sentences.map((sentence) => sentence.text).join('\n')
  const { results, summary } = await checkText(flow, systemActor('evals'), { narrative, format: formats[format], text })
  const stopped = results.filter(({ enforced, tier, verdict }) => enforced && tier === 'blocker' && verdict === 'fail')
  const { blockers, majors, minors } = summary
  judged.push({ id, quality, stopped: stopped.map((each) => each.principleId), objections: blockers * 3 + majors + minors / 3 })
}
await close()

const of = (quality: string) => judged.filter((each) => each.quality === quality)
for (const quality of ['good', 'flawed', 'poor']) {
  const all = of(quality)
  console.log(`${quality.padEnd(8)} ${all.filter(({ stopped }) => stopped.length > 0).length} of ${all.length} stopped by a blocker`)
}
for (const { id, stopped } of of('good').filter((each) => each.stopped.length > 0)) console.log(`  ${id}: ${stopped.join(', ')}`)
const worse = [...of('flawed'), ...of('poor')]
const pairs = of('good').flatMap((good) =>
  worse.map((bad) => (good.objections < bad.objections ? 1 : good.objections === bad.objections ? 0.5 : 0)),
)
console.log(
  `a good letter has fewer objections than a flawed or poor one: AUC ${(pairs.reduce<number>((sum, each) => sum + each, 0) / pairs.length).toFixed(2)}`,
)
