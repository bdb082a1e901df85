import { z } from 'zod'

/** seed/encoder/ngrams.json: the dimensions of the n-gram vectors, made by evals/train/ngram-vocabulary.ts. */
export const ngramVocabularySchema = z
  .strictObject({
    /** Name of the embedding model: another vocabulary is another model. */
    id: z.string().min(1),
    grams: z.array(z.string().min(1)).min(1),
    /** ln(texts / texts with the gram), gram by gram: a rare one says more. */
    rarity: z.array(z.number().nonnegative()),
  })
  .refine(({ grams, rarity }) => grams.length === rarity.length, 'every gram has one rarity')
export type NgramVocabulary = z.infer<typeof ngramVocabularySchema>
