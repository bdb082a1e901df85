import { z } from 'zod'
import { type FlagCode, flagCodes } from '../../../domain/vocabulary.ts'
import { clauseHeads, documentHeads } from './heads.ts'

const numbers = z.array(z.number())
const sameAs = (expected: readonly string[]) =>
  z.array(z.string()).refine((heads) => heads.join() === expected.join(), 'trained for another vocabulary: train the classifier anew')
const table = (expected: readonly string[]) => z.strictObject({ heads: sameAs(expected), scales: numbers, biases: numbers })

/** Probabilities of labels that exclude each other: softmax of weights × scores of the named document heads + offsets. */
const softmaxStage = z.strictObject({ inputs: z.array(z.int()), weights: z.array(numbers), offsets: numbers })
/** Probability of one label: sigmoid of weights × scores + offset. */
const logisticStage = z.strictObject({ weights: numbers, offset: z.number() })

/** seed/classifier/model.json: everything but the weights. */
export const classifierModelSchema = z.strictObject({
  id: z.string().min(1),
  trainedOn: z.strictObject({ lines: z.int(), sha256: z.string() }),
  document: table(documentHeads),
  clause: table(clauseHeads),
  stages: z.strictObject({
    subtype: softmaxStage,
    case: softmaxStage,
    severity: softmaxStage,
    responsibility: softmaxStage,
    scope: logisticStage,
    /** From the probability of the best subtype (as log odds) to how often it is right. */
    confidence: logisticStage,
    /** Over the margin of the whole narrative and of its best clause; `ordinaryClause` is what the best clause gets without the flag. */
    flags: z.record(z.enum(flagCodes), logisticStage.extend({ threshold: z.number(), ordinaryClause: z.number() })),
  }),
  /** Cross-validated when it was trained. */
  figures: z.record(z.string(), z.number()),
})
export type ClassifierModel = z.infer<typeof classifierModelSchema>
export type Stages = ClassifierModel['stages']
export type SoftmaxStage = Stages['subtype']
export type LogisticStage = Stages['scope']
export type FlagStage = Stages['flags'][FlagCode]
