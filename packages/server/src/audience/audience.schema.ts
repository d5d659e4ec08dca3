import { z } from '@hono/zod-openapi'

const reasonSchema = z.object({
  /** A feature of the profile, or `comment.` and one of the text: docs/methods/accounts.md, comments.md. */
  reason: z.string(),
  people: z.number().int(),
  examples: z.array(
    z.object({ handle: z.string(), facts: z.record(z.string(), z.number()), text: z.string().nullable() }),
  ),
})

export const realReachSchema = z.object({
  of: z.number(),
  /** The middle and a 90 % interval, no finer than it allows. */
  expected: z.number(),
  low: z.number(),
  high: z.number(),
})

const panelSchema = z.object({
  state: z.enum(['nothing', 'tooFew', 'estimated']).openapi({
    description: 'nothing: of nobody enough is known; tooFew: of fewer than 30 people',
  }),
  /** People known to follow, or to have answered. */
  total: z.number().int(),
  looked: z.number().int(),
  /** 0 to 1, of those looked at; null unless estimated. */
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Of all followers that the profile names, or of all known commenters: how many look real; null where unknown. */
  realReach: realReachSchema.nullable(),
  /** The middle of others of the same platform between a third and three times the size. */
  sameSize: z.object({ share: z.number(), people: z.number().int() }).nullable(),
  reasons: z.array(reasonSchema),
})
export type AudiencePanel = z.output<typeof panelSchema>

export const answerSchema = z.object({
  text: z.string(),
  writtenBy: z.string().nullable(),
  writtenAt: z.iso.datetime(),
})
export type CreatorAnswer = z.output<typeof answerSchema>

export const audienceSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  followers: panelSchema,
  commenters: panelSchema,
  /** What people of the audience have in common that strangers rarely have. */
  patterns: z.array(
    z.object({
      kind: z.enum(['picture', 'bio', 'handle']),
      common: z.string(),
      people: z.number().int(),
      examples: z.array(z.string()),
    }),
  ),
  /** People who answer within a quarter of an hour nearly every time, and are answered in turn. */
  circle: z.object({ people: z.number().int(), share: z.number(), examples: z.array(z.string()) }).nullable(),
  answer: answerSchema.nullable(),
  model: z.string(),
})
export type Audience = z.output<typeof audienceSchema>

const eventSchema = z.object({
  kind: z.enum(['post', 'citedByBig', 'citedByMany']),
  at: z.iso.datetime(),
  /** Of the post or of whoever cited. */
  handle: z.string().nullable(),
  url: z.string().nullable(),
  text: z.string().nullable(),
  /** Reactions, followers of the one who cited, or people who cited. */
  count: z.number(),
  timesUsual: z.number().nullable(),
})

export const growthSchema = z.object({
  counts: z.array(
    z.object({ at: z.iso.datetime(), followers: z.number().nullable(), following: z.number().nullable() }),
  ),
  /** Distinct people who passed them on, by month (UTC). */
  citing: z.array(z.object({ month: z.string(), people: z.number().int() })),
  /** Open questions, the newest first. */
  questions: z.array(
    z.object({
      kind: z.enum(['jump', 'saw']),
      /** Names the question: for the creator's answer. */
      about: z.string(),
      from: z.iso.datetime(),
      to: z.iso.datetime(),
      /** Followers more than usual; of a saw, accounts that were followed and let go. */
      count: z.number().int(),
      before: z.number().nullable(),
      after: z.number().nullable(),
      teeth: z.number().int().nullable(),
      events: z.array(eventSchema),
      answer: answerSchema.nullable(),
    }),
  ),
})
export type Growth = z.output<typeof growthSchema>

const longestAnswer = 2_000

export const answerParamsSchema = z.object({
  platform: z.string().openapi({ example: 'instagram' }),
  handle: z.string().openapi({ example: 'ana' }),
  about: z.string().openapi({ example: 'growth:2026-05-04' }),
})

export const answerBodySchema = z.object({ text: z.string().trim().min(1).max(longestAnswer) })
