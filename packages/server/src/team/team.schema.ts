import { z } from '@hono/zod-openapi'
import { realReachSchema } from '../audience/audience.schema.ts'
import { day } from '../influence/influence.schema.ts'
import { accountIdSchema } from '../list/list.schema.ts'
import { personSchema } from '../network/network.schema.ts'
import { audiences, overlapSchema } from '../network/overlap.schema.ts'
import {
  askedPriceSchema,
  currencySchema,
  minorAmountSchema,
  priceRangeSchema,
} from '../price/price.schema.ts'

/** Candidates of one choice. */
export const mostCandidates = 200

const share = z.number().min(0).max(1)

const sourceSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('list'), listId: z.string() }),
  z.object({ from: z.literal('accounts'), accountIds: z.array(accountIdSchema).min(1).max(mostCandidates) }),
  z.object({
    from: z.literal('ranking'),
    terms: z.array(z.string().trim().min(1)).min(1),
    exclude: z.array(z.string()).default([]),
    languages: z.array(z.string()).default([]),
    platforms: z.array(z.string()).default([]),
    people: z.number().int().min(1).max(mostCandidates).default(50),
  }),
])

export const teamInputSchema = z.object({
  candidates: sourceSchema,
  currency: currencySchema,
  budget: minorAmountSchema.openapi({ description: 'In minor units: 500000 is 5,000 euros' }),
  prices: z
    .array(z.object({ accountId: accountIdSchema, price: priceRangeSchema.nullable() }))
    .max(5_000)
    .default([])
    .openapi({
      description:
        'What they asked for, in minor units, in place of what is saved; 0 is a price too, null: as if nothing were saved',
    }),
  perThousandFollowers: priceRangeSchema.nullable().default(null).openapi({
    description: 'For whoever has no price: what a thousand followers cost, in minor units',
  }),
  audience: z.enum(audiences).default('talking'),
  from: day.optional(),
  to: day.optional(),
  wanted: z
    .object({ languages: z.array(z.string()).default([]), countries: z.array(z.string()).default([]) })
    .default({ languages: [], countries: [] })
    .openapi({ description: 'Only people known to fit count; empty: everybody' }),
  minimumAuthenticity: share.default(0),
  mostPeople: z.number().int().min(1).max(mostCandidates).nullable().default(null),
  kept: z.array(accountIdSchema).max(mostCandidates).default([]),
  without: z
    .array(accountIdSchema)
    .max(mostCandidates)
    .default([])
    .openapi({ description: 'Candidates who are left aside' }),
})
export type TeamInput = z.output<typeof teamInputSchema>

const candidateSchema = personSchema.extend({
  followers: z.number().nullable(),
  /** Minor units; null when nothing is known. */
  price: z.object({ low: z.number(), high: z.number(), isEstimated: z.boolean() }).nullable(),
  /** What is saved, which may have been asked with another price. */
  asked: askedPriceSchema.nullable(),
  /** Of those looked at; null when fewer than 30 could be. */
  authenticity: z.object({ share, low: share, high: share, looked: z.number().int() }).nullable(),
  /** Different people in their audience, and those of them who count: known to be whom the team is to reach. */
  audience: z.number(),
  wanted: z.number(),
})
export type TeamCandidateShown = z.output<typeof candidateSchema>

const reasons = [
  'authenticity_unknown',
  'authenticity_low',
  'audience_empty',
  'price_unknown',
  'price_above_budget',
  'not_chosen',
] as const

export const teamSchema = z.object({
  currency: z.string(),
  budget: z.number(),
  audience: z.enum(audiences),
  period: z.object({ from: day, to: day }),
  candidates: z.array(candidateSchema),
  /** Candidates beyond the most that are looked at. */
  candidatesLeftAside: z.number().int(),
  members: z.array(
    z.object({
      accountId: z.string(),
      price: z.number(),
      reachAlone: z.number(),
      marginalReach: z.number(),
      /** Of whom they reach alone, how many look real; null where it is not known how real their audience is. */
      realAlone: realReachSchema.nullable(),
    }),
  ),
  /** Why nobody is in the team; null when somebody is. */
  nobodyBecause: z.enum([...reasons, 'no_candidates', 'no_budget', 'several']).nullable(),
  reach: z.number(),
  reachInterval: z.tuple([z.number(), z.number()]),
  /** How real the people look whom the team reaches together, each once; null when fewer than 30 could be looked at. */
  realShare: z.object({ share, low: share, high: share, looked: z.number().int() }).nullable(),
  /** Of the reach, how many look real; null where that is not known. */
  realReach: realReachSchema.nullable(),
  cost: z.number(),
  costRange: z.object({ low: z.number(), high: z.number() }),
  upperBound: z.number(),
  /** 0 to 1, of the bound. */
  gap: z.number(),
  leftOut: z.array(z.object({ accountId: z.string(), reason: z.enum(reasons), addedReach: z.number() })),
  swaps: z.array(
    z.object({ out: z.string(), in: z.string(), reachChange: z.number(), costChange: z.number() }),
  ),
  /** Of the members, at most 12, in their order. */
  overlap: overlapSchema.pick({
    ...{ audience: true, people: true, pairs: true },
    ...{ together: true, togetherRange: true, isExact: true },
  }),
  coverage: z.object({
    /** Different people in all audiences together; those known to fit; those of whom it is not known. */
    people: z.number(),
    fitting: z.number(),
    unknown: z.number(),
    /** Share of all people that was counted with. */
    sampledShare: share,
    withPrice: z.number().int(),
    withAuthenticity: z.number().int(),
    withAudience: z.number().int(),
  }),
})
export type TeamAnswer = z.output<typeof teamSchema>
