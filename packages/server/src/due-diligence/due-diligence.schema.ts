import { z } from '@hono/zod-openapi'
import { riskySubjects } from '@relais/core/due-diligence/risky-subjects'
import { stanceSchema } from '../brand/brand.schema.ts'
import { portraitSchema } from '../portrait/portrait.schema.ts'
import { valueMatchSchema } from '../values/values.schema.ts'

export const verdicts = ['ok', 'care', 'no'] as const

export const verdictInputSchema = z.object({
  verdict: z.enum(verdicts),
  reason: z.string().trim().min(1).max(2_000),
})
export type VerdictInput = z.output<typeof verdictInputSchema>

export const competitorsSchema = z.object({
  names: z
    .array(z.string().trim().min(1).max(120))
    .max(30)
    .openapi({ example: ['Trancevert'] }),
})

const quoteSchema = z.object({
  postId: z.string(),
  url: z.string().nullable(),
  at: z.iso.datetime(),
  text: z.string(),
  matches: z.array(z.tuple([z.number(), z.number()])),
})
export type Quote = z.output<typeof quoteSchema>

const share = z.number().nullable()

export const dueDiligenceSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
  /** Own posts known, whatever the subject; reshares left out. */
  posts: z.number().int(),
  ads: z.object({
    paid: z.number().int(),
    share,
    low: share,
    high: share,
    response: z
      .object({
        posts: z.number().int(),
        others: z.number().int(),
        ratio: z.number(),
        interval: z.tuple([z.number(), z.number()]),
      })
      .nullable(),
  }),
  /** Posts that say they are paid, the newest first: up to a hundred. */
  deals: z.array(
    quoteSchema.extend({
      labels: z.array(z.string()),
      mentions: z.array(z.string()),
      hosts: z.array(z.string()),
      codes: z.array(z.string()),
      isOurs: z.boolean(),
      competitors: z.array(z.string()),
    }),
  ),
  competitors: z.array(
    z.object({
      name: z.string(),
      posts: z.number().int(),
      paid: z.number().int(),
      quotes: z.array(quoteSchema),
    }),
  ),
  brand: z
    .object({ name: z.string(), stance: stanceSchema, quotes: z.array(quoteSchema) })
    .nullable()
    .openapi({ description: 'Null while no brand is named' }),
  /** Subjects whose words stand in own posts: quoted, no verdict. */
  subjects: z.array(
    z.object({ subject: z.enum(riskySubjects), posts: z.number().int(), quotes: z.array(quoteSchema) }),
  ),
  credentials: portraitSchema.shape.evidence,
  values: valueMatchSchema,
  /** Times of growth that call for a question. */
  growthQuestions: z.number().int(),
  verdict: verdictInputSchema
    .extend({ decidedBy: z.string().nullable(), decidedAt: z.iso.datetime() })
    .nullable(),
})
export type DueDiligence = z.output<typeof dueDiligenceSchema>
