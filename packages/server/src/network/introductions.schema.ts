import { z } from '@hono/zod-openapi'
import { day } from '../influence/influence.schema.ts'
import { personSchema } from './network.schema.ts'

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
