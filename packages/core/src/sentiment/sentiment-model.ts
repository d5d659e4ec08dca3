import { z } from 'zod'

/** In the order of the model's columns. */
export const sentimentLabels = ['neg', 'neu', 'pos'] as const
export type SentimentLabel = (typeof sentimentLabels)[number]

const triple = z.tuple([z.number(), z.number(), z.number()])

/** What the model learnt of one language beside the weights of all. */
const languageSchema = z.object({
  bias: triple,
  /** By list of the lexicon praise, then blame: what one whole unit of it weighs. */
  valence: z.array(triple).length(4),
  /** Divides the model's own certainty: fitted on texts that it had not seen. */
  temperature: z.number().positive(),
})

/** What is known of a trained model beside its weights. */
export const sentimentModelSchema = z.object({
  /** Of the model: other figures come out of another one. */
  version: z.string(),
  /** A power of two. */
  buckets: z.number().int().positive(),
  /** What one step of a whole-number weight stands for, by label. */
  weightPerStep: triple,
  /** By two-letter code; no label in any other language is stood by. */
  languages: z.record(z.string(), languageSchema),
  /** A label less probable than this is not stood by. */
  confidentFrom: z.number().min(0).max(1),
  lexicon: z.record(z.string(), z.record(z.string(), z.array(z.number().nullable()))),
})

export type LanguageWeights = z.infer<typeof languageSchema>
export type SentimentModel = z.infer<typeof sentimentModelSchema> & {
  /** `buckets` rows of three whole numbers, -127 to 127. */
  readonly weights: Int8Array
}
