import { z } from '@hono/zod-openapi'
import { countedFormsSchema, rankingQuerySchema } from '../influence/influence.schema.ts'

/** What someone asks about a topic before it is ranked: the fields of a ranking that decide which posts match. */
export const topicQuerySchema = rankingQuerySchema.pick({
  terms: true,
  exclude: true,
  languages: true,
  platforms: true,
  from: true,
  to: true,
  excludedPosts: true,
})

/** What this workspace can see: the frame of every ranking, and the defaults of the sentence in Discover. */
export const corpusSummarySchema = z.object({
  posts: z.number().int(),
  people: z.number().int(),
  interactions: z.number().int(),
  firstPostAt: z.iso.datetime().nullable(),
  lastPostAt: z.iso.datetime().nullable(),
  platforms: z.array(z.object({ platform: z.string(), posts: z.number().int(), people: z.number().int() })),
  languages: z.array(z.object({ lang: z.string(), posts: z.number().int() })),
  /** Hashtags and words that are on many people's lips here: offered as first topics. */
  suggestedTerms: z.array(z.object({ term: z.string(), people: z.number().int(), posts: z.number().int() })),
})
export type CorpusSummary = z.output<typeof corpusSummarySchema>

/** What somebody has typed of a term so far. */
export const prefixQuerySchema = z.object({
  prefix: z.string().max(200).openapi({ example: 'vacu' }),
})

export const termSuggestionsSchema = z.object({
  terms: z.array(z.object({ term: z.string(), posts: z.number().int(), people: z.number().int() })),
})
export const matchCountSchema = z.object({
  posts: z.number().int(),
  people: z.number().int(),
  forms: countedFormsSchema,
})
export type CountedMatches = z.output<typeof matchCountSchema>
