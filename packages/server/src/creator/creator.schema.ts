import { z } from '@hono/zod-openapi'
import { signalNames } from '@relais/core/influence/signals'
import { sentimentLabels } from '@relais/core/sentiment/sentiment-model'
import { evidenceSchema, rankedCreatorSchema, rankingQuerySchema } from '../influence/influence.schema.ts'
import { personSchema } from '../network/network.schema.ts'

export const creatorParamsSchema = z.object({
  platform: z.string().openapi({ example: 'instagram' }),
  handle: z.string().openapi({ example: 'ana', description: 'With or without @, in any case' }),
})

/** On which topic, and how it is weighed. */
export const standingQuerySchema = rankingQuerySchema.omit({ limit: true, offset: true })

const { terms, exclude, languages, platforms, from, to, excludedPosts, offset } = rankingQuerySchema.shape

/** Which page, and on which topic posts are marked: without terms none is. */
export const creatorPostsQuerySchema = z.object({
  terms: terms.optional(),
  exclude,
  languages,
  platforms,
  from,
  to,
  excludedPosts,
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset,
})

/** Somebody who cites this person or whom they cite, and how often, by whichever of their accounts. */
const neighbourSchema = personSchema.omit({ accountId: true }).extend({ times: z.number().int() })

export const creatorSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
  bio: z.string().nullable(),
  url: z.string().nullable(),
  country: z.string().nullable(),
  lang: z.string().nullable(),
  followers: z.number().nullable(),
  followersObservedAt: z.iso.datetime().nullable(),
  postsInCorpus: z.number().int(),
  firstPostAt: z.iso.datetime().nullable(),
  lastPostAt: z.iso.datetime().nullable(),
  /** Hashtags and words that set this person apart from the rest of the corpus. */
  saysMost: z.array(z.object({ term: z.string(), posts: z.number().int() })),
  citedBy: z.array(neighbourSchema),
  cites: z.array(neighbourSchema),
  snapshots: z.array(z.object({ at: z.iso.datetime(), followers: z.number().nullable() })),
})
export type Creator = z.output<typeof creatorSchema>

/** Where this person stands on one topic: the row of the ranking, and how many stand beside them. */
export const creatorStandingSchema = z.object({
  standing: rankedCreatorSchema.nullable(),
  candidates: z.number().int(),
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  droppedPillars: z.array(z.string()),
  /** Signals left out of the score because they are unknown for everybody. */
  unknownSignals: z.array(z.enum(signalNames)),
})
export type CreatorStanding = z.output<typeof creatorStandingSchema>

export const creatorPostSchema = evidenceSchema.extend({
  kind: z.string(),
  lang: z.string().nullable(),
  onTopic: z.boolean(),
  likes: z.number().nullable(),
  comments: z.number().nullable(),
  reshares: z.number().nullable(),
  views: z.number().nullable(),
  sentiment: z.enum(sentimentLabels).nullable().openapi({ description: 'Null: unknown, or not sure enough' }),
})
export const creatorPostsSchema = z.object({ total: z.number().int(), posts: z.array(creatorPostSchema) })
export type CreatorPosts = z.output<typeof creatorPostsSchema>
