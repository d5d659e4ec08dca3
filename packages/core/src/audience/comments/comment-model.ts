import { z } from 'zod'
import { additiveModelSchema } from '../additive-model.ts'
import { scoreSpreadSchema } from '../score-spread.ts'
import type { WordingWeights } from './comment-wording.ts'

export const commentModelSchema = z.object({
  version: z.string(),
  model: additiveModelSchema,
  /** From this probability on the label is `inauthentic`. */
  labelFrom: z.number().min(0).max(1),
  spread: scoreSpreadSchema,
  wording: z.object({ buckets: z.number().int().positive(), weightPerStep: z.number(), bias: z.number() }),
})
export type CommentModel = Omit<z.infer<typeof commentModelSchema>, 'wording'> & {
  readonly wording: WordingWeights
}
