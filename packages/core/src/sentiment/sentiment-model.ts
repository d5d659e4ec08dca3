import { z } from 'zod'

/** In the order of the model's columns. */
export const sentimentLabels = ['neg', 'neu', 'pos'] as const
export type SentimentLabel = (typeof sentimentLabels)[number]

const triple = z.tuple([z.number(), z.number(), z.number()])

/** What is known of a trained model beside its weights. */
export const sentimentModelSchema = z.object({
  /** Of the model: other figures come out of another one. */
  version: z.string(),
  /** A power of two. */
  buckets: z.number().int().positive(),
  /** What one step of a whole-number weight stands for, by label. */
  weightPerStep: triple,
  bias: triple,
  /** Divides the model's own certainty, which is too great: fitted on texts that it had not seen. */
  temperature: z.number().positive(),
  /** A label less probable than this is not stood by. */
  confidentFrom: z.number().min(0).max(1),
  lexicon: z.record(z.string(), z.record(z.string(), z.number())),
})

export type SentimentModel = z.infer<typeof sentimentModelSchema> & {
  /** `buckets` rows of three whole numbers, -127 to 127. */
  readonly weights: Int8Array
}
