import { z } from '@hono/zod-openapi'
import { day, rankingQuerySchema } from '../influence/influence.schema.ts'

/** People in one picture. */
export const mostShown = 60

/** In which posts to look. */
export const networkQuerySchema = rankingQuerySchema.pick({
  terms: true,
  exclude: true,
  languages: true,
  platforms: true,
  from: true,
  to: true,
  excludedPosts: true,
})

export const personSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
  /** Other accounts of the same person. */
  also: z.array(z.object({ platform: z.string(), handle: z.string() })),
})
export type NetworkPerson = z.output<typeof personSchema>

export const askedSchema = z.object({
  terms: z.array(z.string()),
  period: z.object({ from: day, to: day }),
  matches: z.object({ posts: z.number().int(), people: z.number().int() }),
})
