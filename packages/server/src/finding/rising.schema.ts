import { z } from '@hono/zod-openapi'
import { askedSchema } from '../network/network.schema.ts'
import { findingQuerySchema, foundPersonSchema, periodSchema, rangeSchema } from './finding.schema.ts'

export const risingQuerySchema = findingQuerySchema

export const risingSchema = askedSchema.extend({
  /** The two stretches that are compared. */
  before: periodSchema,
  after: periodSchema,
  /** People whom five or more answered in the second stretch, and how many of them would look so by chance if nobody rose. */
  tested: z.number().int(),
  expectedByChance: z.number(),
  /** People drawn by everybody on the topic in each stretch, counted once for each whom they answered. */
  topicBefore: z.number().int(),
  topicAfter: z.number().int(),
  people: z.array(
    foundPersonSchema.extend({
      /** broad: stands without the best post too. one-post: stands on that one. */
      kind: z.enum(['broad', 'one-post']),
      /** Different people who answered, named or passed them on. */
      peopleBefore: z.number().int(),
      peopleAfter: z.number().int(),
      /** How many times as fast as the topic, with the 90 % interval. */
      times: z.number(),
      timesRange: rangeSchema,
      postsBefore: z.number().int(),
      postsAfter: z.number().int(),
      /** What drew most people in the second stretch; null when its text is gone. */
      best: z
        .object({
          postId: z.string(),
          url: z.string().nullable(),
          text: z.string(),
          people: z.number().int(),
        })
        .nullable(),
      /** Followers who came at once in the period, and nothing explains it: no part of the rise. */
      unexplainedFollowers: z.number().int().nullable(),
      /**
       * People who answer within a quarter of an hour nearly every time and are answered in turn, and their share of all
       * answers; looked for where the rise is broad.
       */
      circle: z.object({ people: z.number().int(), share: z.number() }).nullable(),
    }),
  ),
})
export type RisingPeople = z.output<typeof risingSchema>
