import { z } from '@hono/zod-openapi'
import { adoptionPlaces } from '@relais/core/network/place-in-curve'
import { day, rankingQuerySchema } from '../influence/influence.schema.ts'

/** Days within which somebody takes up what another says. */
export const windowChoices = [3, 7, 14] as const
export const mostShown = 60

/** In which posts to look. */
export const networkQuerySchema = rankingQuerySchema
  .pick({
    terms: true,
    exclude: true,
    languages: true,
    platforms: true,
    from: true,
    to: true,
    excludedPosts: true,
  })
  .extend({
    limit: z.coerce.number().int().min(2).max(mostShown).default(24).openapi({ description: 'People shown' }),
    days: z.coerce
      .number()
      .pipe(z.union(windowChoices.map((days) => z.literal(days))))
      .default(7)
      .openapi({ description: 'Days within which somebody takes up what another says: 3, 7 or 14' }),
  })
export type NetworkQuery = z.output<typeof networkQuerySchema>

export const personSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
})
export type NetworkPerson = z.output<typeof personSchema>

export const askedSchema = z.object({
  terms: z.array(z.string()),
  period: z.object({ from: day, to: day }),
  matches: z.object({ posts: z.number().int(), people: z.number().int() }),
})

/** When people first spoke of it, in Rogers' shares; null under twenty people. */
const adoption = z.enum(adoptionPlaces).nullable()

export const relaysSchema = askedSchema.extend({
  days: z.number().int(),
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

/** How a chain is asked for: the one to be reached, and optionally who is known. */
export const introductionsQuerySchema = z.object({
  to: z
    .string()
    .min(3)
    .openapi({ example: 'instagram/cuisine57', description: 'Whom to reach: platform/handle' }),
  from: z
    .string()
    .optional()
    .openapi({ description: 'Who is known already: platform/handle. Left out: everybody with a mark' }),
  since: day.optional().openapi({ description: 'First day of the period' }),
  until: day.optional().openapi({ description: 'Last day of the period' }),
})

/** What somebody said to somebody, so that an introduction can begin with it. */
const quoteSchema = z.object({
  by: z.string().openapi({ description: 'Id of the account that said it' }),
  text: z.string(),
  url: z.string().nullable(),
  at: z.iso.datetime(),
})

export const linkSchema = z.object({
  /** Times the one nearer to us named or answered the one nearer to the target, and the other way round. */
  there: z.number().int(),
  back: z.number().int(),
  isFollowing: z.boolean(),
  /** Null where following is all that is known. */
  lastAt: z.iso.datetime().nullable(),
  quote: quoteSchema.nullable(),
})

export const introductionsSchema = z.object({
  target: personSchema,
  period: z.object({ from: day, to: day }),
  /** Where chains begin: with one person, with those who have a mark, or, where nobody has, with anybody who knows the target. */
  starts: z.enum(['person', 'marked', 'anybody']),
  /** How many people are known already. */
  known: z.number().int(),
  /** Different people who deal with the target at all; 200 is the most that is looked at. */
  peers: z.number().int(),
  /** At most three, the best first. */
  chains: z.array(
    z.object({
      /** From somebody known to the target. */
      people: z.array(personSchema),
      /** One between each two. */
      links: z.array(linkSchema),
    }),
  ),
})
export type Introductions = z.output<typeof introductionsSchema>
export type IntroductionLink = z.output<typeof linkSchema>

export const audiences = ['talking', 'following'] as const

export const overlapQuerySchema = networkQuerySchema.omit({ limit: true, days: true }).extend({
  people: z
    .string()
    .optional()
    .transform((text) =>
      text === undefined
        ? []
        : text
            .split(',')
            .map((one) => one.trim())
            .filter(Boolean),
    )
    .pipe(z.array(z.string()).max(12))
    .openapi({ description: 'At most 12, platform/handle; left out: those whom most people pass on' }),
  audience: z.enum(audiences).default('talking'),
})

export const overlapSchema = askedSchema.extend({
  audience: z.enum(audiences),
  people: z.array(
    personSchema.extend({
      /** Different people who name or answer them in the period, or who are known to follow them. */
      audience: z.number().int(),
      /** As the profile says; null when unknown. */
      followers: z.number().nullable(),
    }),
  ),
  /** One for each two people, by place: how many people both have, and which share of each one's audience that is. */
  pairs: z.array(
    z.object({
      a: z.number().int(),
      b: z.number().int(),
      shared: z.number().int(),
      shareOfA: z.number().nullable(),
      intervalOfA: z.tuple([z.number(), z.number()]),
      shareOfB: z.number().nullable(),
      intervalOfB: z.tuple([z.number(), z.number()]),
    }),
  ),
  /** Different people in all these audiences together. */
  together: z.number().int(),
})
export type Overlap = z.output<typeof overlapSchema>

export const traceQuerySchema = networkQuerySchema
  .omit({ limit: true })
  .extend({ person: z.string().min(3).openapi({ example: 'instagram/cocotte57' }) })

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
