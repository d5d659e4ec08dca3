import { z } from 'zod'
import { additiveModelSchema } from '../additive-model.ts'
import { scoreSpreadSchema } from '../score-spread.ts'

const headSchema = z.object({
  model: additiveModelSchema,
  /** From this probability on the label is `fake`: where cross-validated F1 was best. */
  labelFrom: z.number().min(0).max(1),
  /** How held-out rows of both labels were scored: what an estimate over many accounts is corrected by. */
  spread: scoreSpreadSchema,
})
export type AccountHead = z.infer<typeof headSchema>

export const accountModelSchema = z.object({
  version: z.string(),
  /** Small profiles, as followers have them: is it an account that was made to be sold? */
  follower: headSchema,
  /** Accounts that publish: does a programme run it? */
  publisher: headSchema,
})
export type AccountModel = z.infer<typeof accountModelSchema>
