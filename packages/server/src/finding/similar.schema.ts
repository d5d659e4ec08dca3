import { z } from '@hono/zod-openapi'
import { personSchema } from '../network/network.schema.ts'
import { audiences } from '../network/overlap.schema.ts'
import { besideQuerySchema, foundPersonSchema, periodSchema, rangeSchema } from './finding.schema.ts'

export const similarWritersQuerySchema = besideQuerySchema

export const similarWritersSchema = z.object({
  person: personSchema,
  period: periodSchema,
  /** Posts of this person that were read, and the language of most; empty: unknown. */
  posts: z.number().int(),
  language: z.string(),
  /** Words that they use surely more than others: all of them counted, the first ones told. */
  wordsKnown: z.number().int(),
  words: z.array(z.object({ word: z.string(), posts: z.number().int() })),
  /** People whose words were compared one by one, and how close half of them come. */
  compared: z.number().int(),
  usualCloseness: z.number().nullable(),
  /** Closest first. */
  people: z.array(
    foundPersonSchema.extend({
      posts: z.number().int(),
      /** 0 to 1. */
      closeness: z.number(),
      sharedWords: z.number().int(),
      /** Those that bring most, at most eight: posts of the person asked about, and of this one, that hold the word. */
      words: z.array(z.object({ word: z.string(), posts: z.number().int(), theirPosts: z.number().int() })),
    }),
  ),
})
export type SimilarWriters = z.output<typeof similarWritersSchema>

export const sharedAudiencesQuerySchema = besideQuerySchema.extend({
  audience: z
    .enum(audiences)
    .default('talking')
    .openapi({ description: 'Who names or answers them in the period, or who is known to follow them' }),
})

export const sharedAudiencesSchema = z.object({
  person: personSchema,
  period: periodSchema,
  audience: z.enum(audiences),
  /** People in the audience of the person asked about, how many of them were looked at, and who listens to anybody. */
  size: z.number().int(),
  looked: z.number().int(),
  everybody: z.number().int(),
  /** Those first who surely have most of both audiences in common. */
  people: z.array(
    foundPersonSchema.extend({
      shared: z.number().int(),
      /** Everybody in theirs. */
      audience: z.number().int(),
      /** Of everybody in one of the two audiences, the share in both. */
      inBoth: z.number(),
      inBothRange: rangeSchema,
      /** How many times as likely the audience is to listen to this person as everybody else is. */
      times: z.number(),
      timesRange: rangeSchema,
    }),
  ),
})
export type SharedAudiences = z.output<typeof sharedAudiencesSchema>
