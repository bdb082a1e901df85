import { typeOf } from '../../../domain/vocabulary.ts'
import { findInstructions } from '../../../language/instructions.ts'
import type { AssessInput, Assessor, Opinion } from '../../../ports/assessor.ts'
import type { NarrativeClassifier } from '../../../ports/classifier.ts'
import { claimedFactsOf } from './claimed-facts.ts'
import { findDemands } from './demands/find-demands.ts'
import { factsToVerify } from './facts-to-verify.ts'
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
import { planActions } from './plan-actions.ts'
import { readNarrative } from './read-narrative.ts'

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
  const subtypes = weighLastWord({ narrative, reading, classifier, subtypes: classification.subtypes })
  const [best] = subtypes
  const subtype = inScope && best ? best.label : null
  const issues = inScope ? issuesOf({ narrative, reading, classifier, subtypes, knowledge }) : []
  const concerned = [...new Set(issues.map((issue) => issue.subtype).filter((each) => each !== null))]
  const severity = judgeSeverity(reading, classification, flags)
  const regulatory = judgeRegulatory(reading, { taxonomy: knowledge.taxonomy, subtype, flags, mainEvidence: issues[0]?.evidence ?? '' })
  const context = { subtypes: concerned, playbooks: knowledge.playbooks, flags }
  return {
    inScope,
    nature: judgeNature(reading, flags),
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
    responsibility: judgeResponsibility(classification.responsibilities),
    confidence: inScope ? (best?.probability ?? 0) : 1 - classification.scope,
    instructionsFound: instructions.length > 0,
    actions: planActions({ ...context, inScope, severity, business: regulatory.business, policy: knowledge.policy }),
  }
}
