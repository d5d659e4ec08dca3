import { z } from '@hono/zod-openapi'
import { statementKinds } from '@relais/core/sentiment/statements/statement-words'
import { stanceSchema } from '../brand/brand.schema.ts'
import { rankingQuerySchema } from '../influence/influence.schema.ts'

const mostListed = 100

export const advocateQuerySchema = rankingQuerySchema
  .pick({ exclude: true, languages: true, platforms: true, from: true, to: true, excludedPosts: true })
  .extend({
    terms: rankingQuerySchema.shape.terms
      .optional()
      .openapi({ description: 'A topic: only says how many posts on it those who are found wrote' }),
    limit: z.coerce.number().int().min(1).max(mostListed).default(20),
  })
export type AdvocateQuery = z.output<typeof advocateQuerySchema>

const kinds = [...statementKinds.for, ...statementKinds.against] as const

const quoteSchema = z.object({
  postId: z.string(),
  url: z.string().nullable(),
  at: z.iso.datetime(),
  /** The passages that speak of the brand. */
  text: z.string(),
  lean: z.enum(['for', 'against']).nullable(),
})

const personSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
})

export const advocateSchema = personSchema.extend({
  /** As the profile says; null when unknown. */
  followers: z.number().nullable(),
  /** Posts on the topic in the period; null without a topic. */
  postsOnTopic: z.number().int().nullable(),
  /** How much speaks for this person on this side, 0 to 100: orders the list. */
  weight: z.number(),
  stance: stanceSchema,
  /** Unpaid posts that name the brand and take no side, or none that can be read. */
  neither: z.number().int(),
  weeks: z.number().int(),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** People to whom the brand was named in a reply. */
  answered: z.number().int(),
  /** Comments and all reactions under these posts; null when no count is known. */
  comments: z.number().nullable(),
  engagements: z.number().nullable(),
  /** The profile names the brand: somebody who works there, sells it, or the brand itself. */
  isInProfile: z.boolean(),
  /** What is said plainly, in how many posts, most often first. */
  said: z.array(z.object({ kind: z.enum(kinds), posts: z.number().int() })),
  /** What says most clearly that they are on this side: up to three. */
  quotes: z.array(quoteSchema),
  /** What says the opposite most clearly. */
  counterQuote: quoteSchema.nullable(),
})
export type Advocate = z.output<typeof advocateSchema>
export type AdvocateQuote = z.output<typeof quoteSchema>

export const advocatesSchema = z.object({
  /** Null while no brand is named: then nobody can be found. */
  brand: z.string().nullable(),
  /** People who name it unpaid often enough to be looked at, and those left out because they were paid for it. */
  lookedAt: z.number().int(),
  paid: z.number().int(),
  found: z.number().int(),
  people: z.array(advocateSchema),
  /** Of whom somebody here said that they are not. */
  refused: z.array(personSchema),
})
export type Advocates = z.output<typeof advocatesSchema>
