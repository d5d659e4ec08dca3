import { z } from '@hono/zod-openapi'
import { circleNameSchema } from './circle-name.schema.ts'
import { askedSchema, mostShown, networkQuerySchema, personSchema } from './network.schema.ts'

/** People listed in a file, at most. */
export const mostExported = 2_000

export const mapQuerySchema = networkQuerySchema.extend({
  limit: z.coerce
    .number()
    .int()
    .min(2)
    .max(mostShown)
    .default(60)
    .openapi({ description: 'People listed, besides the first 25 of each circle' }),
})

export const mapFileQuerySchema = networkQuerySchema.extend({
  limit: z.coerce.number().int().min(2).max(mostExported).default(mostExported),
  table: z.enum(['people', 'ties']).default('people'),
})

export const mapPersonSchema = personSchema.extend({
  /** By place in `circles`; null for those in a smaller one. */
  circle: z.number().int().nullable(),
  /** Share of the attention that wanders through the network (PageRank), as a multiple of an even share. */
  authority: z.number(),
  /** Distinct people whose own words on topic name this person. */
  passedOnBy: z.number().int(),
  /** Answers under what they say on topic, and distinct people who give them. */
  replies: z.number().int(),
  repliers: z.number().int(),
  /** Distinct others they exchange with, in either direction, and the share with whom it goes both ways. */
  degree: z.number().int(),
  reciprocity: z.number(),
  /** How evenly their exchanges go to different circles, 0 to 1. */
  bridge: z.number(),
  /**
   * Share of all pairs of others whose shortest paths pass through this person, with its 90 % interval; null where the
   * network is too large to follow.
   */
  between: z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
})
export type MapPerson = z.output<typeof mapPersonSchema>

export const mapTieSchema = z.object({
  /** By place in `people`. */
  from: z.number().int(),
  to: z.number().int(),
  exchanges: z.number().int(),
  /** Of them, those whose own words are on topic. */
  voiced: z.number().int(),
  kinds: z.array(z.string()),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
})

export const mapSchema = askedSchema.extend({
  /** Everybody who has to do with somebody on the topic, and pairs of people by direction. */
  size: z.object({ people: z.number().int(), ties: z.number().int() }),
  /** False: only the 5,000,000 ties with most exchanges were analysed. */
  isWhole: z.boolean(),
  /** -0.5 to 1: how far the circles are from chance; under 0.3 there are hardly any. */
  modularity: z.number(),
  /** From how many people paths were followed to say who stands between others; null: from nobody. */
  pathsFrom: z.number().int().nullable(),
  circles: z.array(
    z.object({
      people: z.number().int(),
      /** Words that set its posts apart, the surest first; may be none. */
      terms: z.array(z.string()),
      /** What people here call it, where it is found again. */
      name: circleNameSchema.nullable(),
      /** At most three, by place in `people`: those with most authority. */
      faces: z.array(z.number().int()),
      /** Exchanges among its people, and with others. */
      inside: z.number().int(),
      outside: z.number().int(),
    }),
  ),
  /** Exchanges between two circles, by place in `circles`. */
  links: z.array(z.object({ a: z.number().int(), b: z.number().int(), exchanges: z.number().int() })),
  /** Circles that are not listed, because they are smaller, and the people in them. */
  rest: z.object({ circles: z.number().int(), people: z.number().int() }),
  /** Those with most authority, of all and of each circle; most authority first. */
  people: z.array(mapPersonSchema),
  ties: z.array(mapTieSchema),
})
export type NetworkMap = z.output<typeof mapSchema>
