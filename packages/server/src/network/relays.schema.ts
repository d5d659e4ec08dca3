import { z } from '@hono/zod-openapi'
import { adoptionPlaces } from '@relais/core/network/place-in-curve'
import { askedSchema, mostShown, networkQuerySchema, personSchema } from './network.schema.ts'

/** Days within which somebody takes up what another says. */
export const windowChoices = [3, 7, 14] as const

const days = z.coerce
  .number()
  .pipe(z.union(windowChoices.map((days) => z.literal(days))))
  .default(7)
  .openapi({ description: 'Days within which somebody takes up what another says: 3, 7 or 14' })

export const relaysQuerySchema = networkQuerySchema.extend({
  limit: z.coerce.number().int().min(2).max(mostShown).default(24).openapi({ description: 'People shown' }),
  days,
  person: z.string().optional().openapi({ description: 'Somebody who is to be among them: platform/handle' }),
})

/** When people first spoke of it, in Rogers' shares; null under twenty people. */
const adoption = z.enum(adoptionPlaces).nullable()

export const relaysSchema = askedSchema.extend({
  days: z.number().int(),
  /** Posts on the topic in each day of the period. */
  postsByDay: z.array(z.number().int()),
  /** One lane each, those who spoke first in the period first. */
  people: z.array(
    personSchema.extend({
      posts: z.number().int(),
      firstAt: z.iso.datetime(),
      /** Distinct people whose own words on topic name this person. */
      passedOnBy: z.number().int(),
      /** People who passed on what this person said, people who passed that on, and so on. */
      generations: z.array(z.number().int()),
      adoption,
      /** When they spoke, seconds since 1970; at most 400 instants, the posts of one day being one. */
      spokeAt: z.array(z.number().int()),
    }),
  ),
  /** From who spoke to who took it up; by place in `people`. */
  arcs: z.array(
    z.object({
      from: z.number().int(),
      to: z.number().int(),
      /** Times the second named the first within the days after they had spoken. */
      named: z.number().int(),
      /** The first time, seconds since 1970. */
      spokeAt: z.number().int(),
      takenUpAt: z.number().int(),
      lastAt: z.number().int(),
      /** Speaking after, whether they name them or not, beside what chance would give; null under five occasions. */
      timing: z
        .object({
          occasions: z.number().int(),
          followed: z.number().int(),
          expected: z.number(),
          lift: z.number(),
          interval: z.tuple([z.number(), z.number()]),
          medianHours: z.number(),
          mayBeChance: z.boolean(),
        })
        .nullable(),
      /** Fewer than three namings, and no timing that stands out. */
      mayBeChance: z.boolean(),
    }),
  ),
  /** Pairs in which one names the other within the days, and how many of them are drawn. */
  ties: z.object({ shown: z.number().int(), all: z.number().int() }),
  /** Pairs whose timing was compared with chance. */
  tested: z.number().int(),
  /** False: only the latest 200,000 namings were followed from person to person. */
  isWhole: z.boolean(),
  adoption: z.object({
    people: z.number().int(),
    isTooFew: z.boolean(),
    counts: z.record(z.enum(adoptionPlaces), z.number().int()),
  }),
})
export type Relays = z.output<typeof relaysSchema>
export type RelayPerson = Relays['people'][number]
export type RelayArc = Relays['arcs'][number]

export const traceQuerySchema = networkQuerySchema.extend({
  days,
  person: z.string().min(3).openapi({ example: 'instagram/cocotte57' }),
})

export const traceSchema = askedSchema.extend({
  days: z.number().int(),
  person: personSchema.extend({ posts: z.number().int() }),
  generations: z.array(z.number().int()),
  isWhole: z.boolean(),
  /** At most 200, generation by generation, the earliest first. */
  steps: z.array(
    personSchema.extend({
      generation: z.number().int(),
      /** Whom they named. */
      from: z.string().openapi({ description: 'Id of the account' }),
      at: z.iso.datetime(),
    }),
  ),
})
export type Trace = z.output<typeof traceSchema>
