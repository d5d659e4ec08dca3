import { z } from '@hono/zod-openapi'
import { day, rankingQuerySchema } from '../influence/influence.schema.ts'
import { personSchema } from '../network/network.schema.ts'

const mostListed = 100

/** In which posts, of which days, to look. */
export const findingQuerySchema = rankingQuerySchema
  .pick({
    terms: true,
    exclude: true,
    languages: true,
    platforms: true,
    from: true,
    to: true,
    excludedPosts: true,
  })
  .extend({ limit: z.coerce.number().int().min(1).max(mostListed).default(20) })

/** The same beside somebody who need not have to do with a topic. */
export const besideQuerySchema = findingQuerySchema.extend({
  person: z.string().openapi({ example: 'instagram/ana', description: 'platform/handle' }),
  terms: rankingQuerySchema.shape.terms
    .optional()
    .openapi({ description: 'Only says how many posts on it those who are found wrote' }),
})

export const periodSchema = z.object({ from: day, to: day })
export const rangeSchema = z.tuple([z.number(), z.number()])

/** Somebody who was found. */
export const foundPersonSchema = personSchema.extend({
  /** As the profile says; null when unknown. */
  followers: z.number().nullable(),
  /** Posts on the topic in the period; null without a topic. */
  postsOnTopic: z.number().int().nullable(),
})
export type FoundPerson = z.output<typeof foundPersonSchema>
