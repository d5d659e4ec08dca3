import { z } from '@hono/zod-openapi'
import { reputationKinds } from '@relais/core/influence/reputation-words'
import { pillarNames, signalNames } from '@relais/core/influence/signals'
import { stanceSchema } from '../brand/brand.schema.ts'
import { filterChoicesSchema } from './people-filter.schema.ts'

/** A day in UTC, as people type it. */
export const day = z.iso.date().openapi({ example: '2020-06-30' })

const csv = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

export const weightsSchema = z.object({
  reach: z.number().min(0).max(100),
  relevance: z.number().min(0).max(100),
  resonance: z.number().min(0).max(100),
})

/** What someone asks: who moves these terms, in this period. */
export const rankingQuerySchema = z.object({
  terms: csv.openapi({
    example: 'vacuna,vacunas,"covid 19"',
    description: 'Any of these, separated by commas; several words form a phrase',
  }),
  exclude: csv.optional(),
  languages: csv.optional(),
  platforms: csv.optional(),
  from: day.optional(),
  to: day.optional(),
  excludedPosts: csv
    .pipe(z.array(z.string().regex(/^\d{1,20}$/)).max(1000))
    .optional()
    .openapi({ description: 'Ids of posts that match but are not about it' }),
  join: z.enum(['geometric', 'additive']).default('geometric'),
  weights: z
    .string()
    .regex(/^\d{1,3}\/\d{1,3}\/\d{1,3}$/)
    .optional()
    .openapi({ example: '20/35/45', description: 'reach/relevance/resonance' }),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type RankingQuery = z.output<typeof rankingQuerySchema>

/** measured: from the corpus. estimated: unknown for this person, taken from comparable people. */
const knowledge = z.enum(['measured', 'estimated', 'unknown'])

const range = z.tuple([z.number(), z.number()])

export const evidenceSchema = z.object({
  postId: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  /** Character ranges of `title` that matched the topic, [start, end), in order. */
  titleMatches: z.array(range),
  text: z.string(),
  at: z.iso.datetime(),
  /** Character ranges of `text` that matched the topic, [start, end), in order. */
  matches: z.array(range),
  engagements: z.number().nullable(),
  /** Distinct other people who cite this post's author on the topic within 14 days of it. */
  passedOnBy: z.number().nullable(),
})

export const pillarSchema = z.object({
  /** 1-99, 50 = the typical person on this topic: what the score would be if only this counted; null when unknown for everybody. */
  value: z.number().nullable(),
  interval: range.nullable(),
  knowledge,
})

export const signalSchema = z.object({
  name: z.enum(signalNames),
  /** Momentum is in none of the three R's. */
  pillar: z.enum([...pillarNames, 'momentum']),
  /** In the signal's own unit (docs/methods); null when unknown. */
  value: z.number().nullable(),
  /** 1-100 among the candidates; null when unknown for everybody. */
  percentile: z.number().nullable(),
  interval: range.nullable(),
  /** How many observations the value rests on. */
  sample: z.number().int(),
  knowledge,
})

export const rankedCreatorSchema = z.object({
  rank: z.number().int(),
  rankRange: range,
  /** People in one band cannot be told apart. 1 = clearly ahead; where nobody is, bands begin at 2. */
  band: z.number().int(),
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
  followers: z.number().nullable(),
  score: z.number(),
  interval: range,
  pillars: z.record(z.enum(pillarNames), pillarSchema),
  signals: z.array(signalSchema),
  /** Points above or below the typical person's 50; with 50 they add up to the score. */
  contributions: z.array(z.object({ signal: z.enum(signalNames), points: z.number() })),
  /** Towards the workspace's brand; null while no brand is named. */
  stance: stanceSchema.nullable(),
  /** What speaks for their standing, in the words of their profile; null where nobody described the account. */
  reputation: z.array(z.object({ kind: z.enum(reputationKinds), quote: z.string() })).nullable(),
  /** Beside the score: engagement of posts that say they are paid, as a multiple of the others'; null under two of either. */
  adResponse: z
    .object({ posts: z.number().int(), others: z.number().int(), ratio: z.number(), interval: range })
    .nullable(),
  postsOnTopic: z.number().int(),
  /** The last 13 weeks of the period, oldest first: own posts on topic, and distinct others who cite this person on topic. */
  weeks: z.array(z.object({ from: day, posts: z.number().int(), citedBy: z.number().int() })),
  evidence: z.array(evidenceSchema),
})
export type RankedCreator = z.output<typeof rankedCreatorSchema>

/** What terms count besides what was typed: other forms that people write. Terms in quotes count nothing else. */
export const countedFormsSchema = z.array(z.object({ term: z.string(), forms: z.array(z.string()) }))

export const rankingSchema = z.object({
  topic: z.object({
    terms: z.array(z.string()),
    exclude: z.array(z.string()),
    languages: z.array(z.string()),
    platforms: z.array(z.string()),
  }),
  period: z.object({ from: day, to: day }),
  corpus: z.object({
    posts: z.number().int(),
    people: z.number().int(),
    platforms: z.array(z.object({ platform: z.string(), posts: z.number().int(), people: z.number().int() })),
    /** When the newest row was observed; null for an empty corpus. */
    observedAt: z.iso.datetime().nullable(),
  }),
  matches: z.object({ posts: z.number().int(), people: z.number().int() }),
  forms: countedFormsSchema,
  candidates: z.number().int(),
  join: z.enum(['geometric', 'additive']),
  weights: weightsSchema,
  /** Pillars left out because they are unknown for everybody; the weights of the others were scaled up. */
  droppedPillars: z.array(z.enum(pillarNames)),
  /** Signals left out of the score because they are unknown for everybody. */
  unknownSignals: z.array(z.enum(signalNames)),
  /** Share of the order that follower counts alone would explain; null under 30 known counts. */
  r2LogFollowers: z.number().nullable(),
  /** What made this ranking. The same four, asked the same question, make it again. */
  method: z.object({
    version: z.string().openapi({ description: 'Names the formulas of docs/methods', example: '2026.4' }),
    code: z.string().openapi({ description: 'Version of Relais', example: '0.1.0' }),
    weights: z.string().openapi({
      description: 'Reach/relevance/resonance, after the name of the preset where they are one',
      example: 'relais 20/35/45',
    }),
    corpusState: z.string().openapi({
      description: 'Changes whenever a post is added, removed or seen anew',
      example: '85222 posts by 136, seen up to 2026-11-22T14:00:00.000Z',
    }),
  }),
  /** People whom the filter lets pass: `results` are some of them, `bands` count them, ranks are among all candidates. */
  passing: z.number().int(),
  choices: filterChoicesSchema,
  bands: z.array(z.object({ band: z.number().int(), people: z.number().int() })),
  results: z.array(rankedCreatorSchema),
})
export type Ranking = z.output<typeof rankingSchema>
