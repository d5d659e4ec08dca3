import { z } from '@hono/zod-openapi'
import { countedSides, countedTroubles } from '@relais/core/audience-fit/counted-audience'
import { fitSides } from '@relais/core/audience-fit/target-sheet'

const mostWanted = 20
const weight = z.int().min(1).max(3).default(2)
const wantedOf = (value: z.ZodType<string>) =>
  z.array(z.object({ value, weight })).max(mostWanted).default([])

const language = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2,3}$/)
const country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/)
const term = z.string().trim().min(1).max(60)

/** Whom the brand wants to reach; an empty side is not asked for. Weights: 1 nice to have, 2, 3 a must. */
export const targetAudienceSchema = z.object({
  languages: wantedOf(language),
  countries: wantedOf(country),
  interests: wantedOf(term),
  /** What the brand stands for: looked for in the creator's own words, part of no number. */
  values: z.array(term).max(mostWanted).default([]),
})
export type TargetAudience = z.output<typeof targetAudienceSchema>

const countSchema = z.object({ value: z.string(), people: z.number().int() })
const sideSchema = z.object({
  side: z.enum(fitSides),
  known: z.number().int(),
  match: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

/** What a network itself counts of the followers, as it tells whoever runs the account. Part of no other number. */
const countedSchema = z.object({
  network: z.string(),
  countedAt: z.string(),
  followers: z.number().int().nullable(),
  reach: z
    .object({ accounts: z.number().int(), from: z.string(), until: z.string() })
    .nullable()
    .openapi({ description: 'Accounts that saw something, each once; whole days, the last is not in it' }),
  sides: z.array(
    z.object({
      side: z.enum(countedSides),
      listed: z.number().int().openapi({ description: 'Followers in all that the network lists' }),
      most: z.array(z.object({ value: z.string(), followers: z.number().int() })),
    }),
  ),
  trouble: z.enum(countedTroubles).nullable().openapi({ description: 'Why it told nothing of followers' }),
  match: z.object({ match: z.number(), listed: z.number().int() }).nullable().openapi({
    description: 'With the countries of the target audience; null where none are asked for or told',
  }),
})

export const audienceFitSchema = z.object({
  /** People known to follow, answer, mention, pass on, quote or link to the creator. */
  total: z.number().int(),
  followers: z.number().int(),
  engaged: z.number().int(),
  /** So many of them, drawn by a hash of their ids, were looked at. */
  looked: z.number().int(),
  fewestKnown: z.number().int().openapi({ description: 'Of fewer people nothing is said' }),
  languages: z.object({ known: z.number().int(), most: z.array(countSchema) }),
  countries: z.object({ known: z.number().int(), most: z.array(countSchema) }),
  /** Terms that they use more than others do, in posts that do not concern the creator. */
  interests: z.object({ known: z.number().int(), most: z.array(countSchema) }),
  alsoCite: z.array(
    z.object({
      platform: z.string(),
      handle: z.string(),
      name: z.string(),
      people: z.number().int(),
      /** Share of this audience that cites or follows them, against that of everybody who cites or follows anybody. */
      lift: z.number(),
    }),
  ),
  counted: countedSchema
    .nullable()
    .openapi({ description: 'Null where no network was asked: it tells only who runs the account' }),
  target: targetAudienceSchema.nullable(),
  fit: z
    .object({
      match: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      sides: z.array(sideSchema),
      unknown: z.array(z.enum(fitSides)),
    })
    .nullable()
    .openapi({ description: 'Null while the workspace has no target audience' }),
  /** What the brand stands for, in the creator's own words. */
  values: z.array(
    z.object({
      value: z.string(),
      posts: z.number().int(),
      quote: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
})
export type AudienceFit = z.output<typeof audienceFitSchema>
