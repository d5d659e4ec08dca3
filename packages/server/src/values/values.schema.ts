import { z } from '@hono/zod-openapi'
import { valueAnswers, valueQuestions } from '@relais/core/values/value-questions'
import { webAddressSchema } from '../portrait/portrait.schema.ts'

/** Where an answer comes from: they answered the questions, said it when we talked, or published it. */
export const valueSources = ['answered', 'talked', 'public'] as const
export type ValueSource = (typeof valueSources)[number]

const question = z.enum(valueQuestions)
const answer = z.enum(valueAnswers)
const each = <Answers extends readonly { readonly question: string }[]>(answers: Answers) =>
  new Set(answers.map((one) => one.question)).size === answers.length
const once = { message: 'A question is answered once.' }

/** What the brand holds to, in whole: a question that is left out is unanswered. */
export const brandValuesSchema = z.object({
  answers: z
    .array(
      z.object({
        question,
        answer,
        isCondition: z.boolean().default(false).openapi({ description: 'No work without it' }),
      }),
    )
    .max(valueQuestions.length)
    .refine(each, once),
})
export type BrandValues = z.output<typeof brandValuesSchema>

const sourceSchema = z.object({
  source: z.enum(valueSources),
  sourceUrl: webAddressSchema.default(null),
  saidOn: z.iso.date(),
})

/** Answers of a creator out of one source; null takes one back, others stay as they were. */
export const creatorValuesInputSchema = sourceSchema.extend({
  answers: z
    .array(z.object({ question, answer: answer.nullable() }))
    .min(1)
    .max(valueQuestions.length)
    .refine(each, once),
})
export type CreatorValuesInput = z.output<typeof creatorValuesInputSchema>

export const valueMatchSchema = z.object({
  /** Whether the brand and the creator answered anything. */
  hasBrand: z.boolean(),
  hasCreator: z.boolean(),
  agree: z.number().int(),
  differ: z.number().int(),
  talk: z.number().int(),
  unknown: z.number().int(),
  questions: z.array(
    z.object({
      question,
      state: z.enum(['agree', 'differ', 'talk', 'creator-unknown', 'brand-unknown', 'unknown']),
      brand: z.object({ answer, isCondition: z.boolean() }).nullable(),
      creator: sourceSchema
        .extend({ answer, sourceUrl: z.string().nullable(), savedBy: z.string().nullable() })
        .nullable(),
      /** They differ on what the brand calls a condition. */
      isBroken: z.boolean(),
    }),
  ),
})
export type ValueMatchSheet = z.output<typeof valueMatchSchema>
