import { z } from '@hono/zod-openapi'
import { askedSchema } from '../network/network.schema.ts'
import { findingQuerySchema, rangeSchema } from './finding.schema.ts'

export const adjacentQuerySchema = findingQuerySchema

/** How many of a group, against others who do as much. */
const overlapSchema = z.object({
  /** Of the topic's people, and of the others: those who also do this, of how many. */
  people: z.number().int(),
  of: z.number().int(),
  others: z.number().int(),
  ofOthers: z.number().int(),
  /** How many times as likely the topic's people are as others who do as much, and the 90 % interval. */
  times: z.number(),
  timesRange: rangeSchema,
})
export type SubjectOverlap = z.output<typeof overlapSchema>

export const adjacentSchema = askedSchema.extend({
  /** People who wrote on the topic twice and beside it three times, and others who wrote three times. */
  writers: z.number().int(),
  others: z.number().int(),
  /** Labels that were compared, and how many of them would be listed by chance if none had to do with the topic. */
  tested: z.number().int(),
  expectedByChance: z.number(),
  subjects: z.array(
    z.object({
      /** Words that name it, as people write them, the first first. */
      terms: z.array(z.string()),
      /** Posts beside the topic that carry the first of them. */
      posts: z.number().int(),
      writing: overlapSchema,
      /** Null where fewer than five people who answer on the topic answer on this too. */
      listening: overlapSchema.nullable(),
    }),
  ),
})
export type AdjacentTopics = z.output<typeof adjacentSchema>
export type AdjacentSubject = AdjacentTopics['subjects'][number]
