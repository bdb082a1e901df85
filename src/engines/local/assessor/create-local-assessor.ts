import { typeOf } from '../../../domain/vocabulary.ts'
import { findInstructions } from '../../../language/instructions.ts'
import type { AssessInput, Assessor, Opinion } from '../../../ports/assessor.ts'
import type { NarrativeClassifier } from '../../../ports/classifier.ts'
import { planActions } from './actions/plan-actions.ts'
import { circumstancesOf } from './circumstances.ts'
import { claimedFactsOf } from './claimed-facts.ts'
import { findDemands } from './demands/find-demands.ts'
import { factsToVerify } from './facts/facts-to-verify.ts'
import { flagWeightsOf } from './flags/flag-weights.ts'
import { judgeFlags } from './flags/judge-flags.ts'
import { issuesOf } from './issues/issues-of.ts'
import { weighLastWord } from './issues/weigh-last-word.ts'
import { judgeEmotion } from './judge-emotion.ts'
import { judgeNature } from './judge-nature.ts'
import { judgeRegulatory } from './judge-regulatory.ts'
import { judgeResponsibility } from './judge-responsibility.ts'
import { judgeScope } from './judge-scope.ts'
import { judgeSeverity } from './judge-severity.ts'
import { judgeSubtype } from './judge-subtype.ts'
import { readNarrative } from './read-narrative.ts'
import { isBareComplaint } from './short-text.ts'
import { temperConfidence } from './temper-confidence.ts'

/**
 * The assessor that needs no language model: a classifier's probabilities, similar cases and rules over the words. The same
 * input gives the same opinion; no text makes it throw.
 */
export function createLocalAssessor(classifier: NarrativeClassifier): Assessor {
  return { engine: 'local', assess: async (input) => assess(classifier, input) }
}

function assess(classifier: NarrativeClassifier, input: AssessInput): Opinion {
  const { narrative, classification, knowledge } = input
  const instructions = findInstructions(narrative.text)
  const reading = readNarrative(narrative.text, instructions)
  const inScope = judgeScope(reading, classification.scope)
  const flags = judgeFlags(reading, classification, flagWeightsOf(classifier, narrative, reading))
  const nature = judgeNature(reading, flags)
  const heard = weighLastWord({ narrative, reading, classifier, subtypes: classification.subtypes })
  const best = judgeSubtype(reading, heard)
  const subtype = inScope && best ? best.label : null
  const issues =
    inScope && nature !== 'praise' ? issuesOf({ narrative, reading, classifier, subtypes: heard, main: subtype, knowledge }) : []
  const severity = judgeSeverity(reading, classification, flags)
  const regulatory = judgeRegulatory(reading, { taxonomy: knowledge.taxonomy, subtype, flags, mainEvidence: issues[0]?.evidence ?? '' })
  const context = { nature, issues, flags, circumstances: circumstancesOf(reading), playbooks: knowledge.playbooks }
  return {
    inScope,
    nature,
    type: subtype && typeOf(subtype),
    subtype,
    regulatory,
    severity,
    emotion: judgeEmotion(reading, flags),
    flags,
    issues,
    demands: findDemands(reading),
    claimedFacts: claimedFactsOf(reading),
    factsToVerify: inScope ? factsToVerify(reading, context) : [],
    responsibility:
      !inScope || nature === 'praise' || isBareComplaint(reading.text) ? 'unclear' : judgeResponsibility(classification.responsibilities),
    confidence: inScope ? temperConfidence(best?.probability ?? 0, reading.text.length) : 1 - classification.scope,
    instructionsFound: instructions.length > 0,
    actions: planActions({ ...context, inScope, severity, business: regulatory.business, policy: knowledge.policy }),
  }
}
