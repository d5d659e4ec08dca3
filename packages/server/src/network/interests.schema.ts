import { z } from '@hono/zod-openapi'
import { askedSchema, networkQuerySchema, personSchema } from './network.schema.ts'

export const interestsQuerySchema = networkQuerySchema
export const interestsFileQuerySchema = networkQuerySchema.extend({
  table: z.enum(['people', 'ties']).default('people'),
})

const pairsSchema = z.object({ pairs: z.number().int(), dealing: z.number().int() })

export const interestsSchema = askedSchema.extend({
  /** Of those who post on the topic, at most 300 with most posts: read, and left out with fewer than 5 posts or 3 own words. */
  read: z.number().int(),
  tooLittle: z.number().int(),
  /** People with a tie, and without one though enough is known of them. */
  size: z.object({ people: z.number().int(), ties: z.number().int(), alone: z.number().int() }),
  modularity: z.number(),
  circles: z.array(
    z.object({
      people: z.number().int(),
      /** What its people write about, at most three words. */
      terms: z.array(z.string()),
      /** At most three, by place in `people`: those with most ties. */
      faces: z.array(z.number().int()),
      inside: z.number().int(),
      outside: z.number().int(),
    }),
  ),
  /** Ties between two circles, by place in `circles`. */
  links: z.array(z.object({ a: z.number().int(), b: z.number().int(), ties: z.number().int() })),
  rest: z.object({ circles: z.number().int(), people: z.number().int() }),
  /** Those with most ties first. */
  people: z.array(
    personSchema.extend({
      circle: z.number().int().nullable(),
      posts: z.number().int(),
      language: z.string(),
      /** What they write about beside the topic, at most five words. */
      words: z.array(z.string()),
      ties: z.number().int(),
    }),
  ),
  /** By place in `people`, closest first. */
  ties: z.array(
    z.object({
      a: z.number().int(),
      b: z.number().int(),
      closeness: z.number(),
      sharedWords: z.number().int(),
      words: z.array(z.object({ word: z.string(), posts: z.number().int(), theirPosts: z.number().int() })),
      /** How often they name or answer each other on the topic. */
      exchanges: z.number().int(),
    }),
  ),
  /** Of the pairs with a tie, and of all pairs that were compared, how many deal with each other on the topic. */
  dealing: z.object({
    tied: pairsSchema,
    all: pairsSchema,
    /** Likely range of the share among pairs with a tie. */
    range: z.tuple([z.number(), z.number()]),
  }),
})
export type InterestMap = z.output<typeof interestsSchema>
