import { z } from 'zod'

/** What the last meta-eval proved (seed/proof.json, written by `npm run eval:meta -- --publish`): checks that reached their targets. */
export const proofSchema = z.strictObject({
  measuredOn: z.iso.date(),
  /** The sentence reader that the checks had: with another one, or none, nothing is proven. */
  reader: z.string(),
  proven: z.array(z.string()),
})
export type Proof = z.infer<typeof proofSchema>
