import { z } from '@hono/zod-openapi'
import { day, rankingQuerySchema } from '../influence/influence.schema.ts'

export const citingKinds = ['mention', 'reply', 'reshare', 'quote', 'link'] as const

/** In which posts to look, and which part of the answer to give. */
export const snowballQuerySchema = rankingQuerySchema
  .pick({ exclude: true, languages: true, platforms: true, from: true, to: true, excludedPosts: true })
  .extend({
    terms: rankingQuerySchema.shape.terms.optional().openapi({
      example: 'couteau,couteau de cuisine',
      description: 'Posts with any of these; left out: everything said and done in the period',
    }),
    show: z.enum(['open', 'dismissed']).default('open'),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  })
export type SnowballQuery = z.output<typeof snowballQuerySchema>

const personSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
})

export const citedStrangerSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  /** Distinct people who name them here. */
  citers: z.number().int(),
  /** Posts in which they are named, and interactions that were imported without a post. */
  citations: z.number().int(),
  kinds: z.array(z.enum(citingKinds)),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** At most five, those who name them most first. */
  people: z.array(personSchema.extend({ citations: z.number().int() })),
  /** At most three, the latest first, each by somebody else. */
  evidence: z.array(
    z.object({
      by: personSchema,
      kind: z.enum(citingKinds),
      postId: z.string(),
      url: z.string().nullable(),
      title: z.string().nullable(),
      text: z.string(),
      at: z.iso.datetime(),
      /** Character ranges of `text` in which the person is named, [start, end), in order. */
      matches: z.array(z.tuple([z.number(), z.number()])),
    }),
  ),
})
export type CitedPerson = z.output<typeof citedStrangerSchema>

export const snowballSchema = z.object({
  /** Empty: everything was searched, whatever it is about. */
  terms: z.array(z.string()),
  period: z.object({ from: day, to: day }),
  /** Posts that were searched, and the people who wrote them. */
  searched: z.object({ posts: z.number().int(), people: z.number().int() }),
  total: z.number().int(),
  dismissed: z.number().int(),
  results: z.array(citedStrangerSchema),
})
export type Snowball = z.output<typeof snowballSchema>
