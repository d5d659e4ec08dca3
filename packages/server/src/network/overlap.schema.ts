import { z } from '@hono/zod-openapi'
import { askedSchema, networkQuerySchema, personSchema } from './network.schema.ts'

export const audiences = ['talking', 'following'] as const

export const overlapQuerySchema = networkQuerySchema.extend({
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
    .openapi({
      description:
        'At most 12, platform/handle, or list/ID for all people of a list; left out: those whom most people pass on',
    }),
  audience: z.enum(audiences).default('talking'),
})

export const overlapSchema = askedSchema.extend({
  audience: z.enum(audiences),
  people: z.array(
    personSchema.extend({
      /** Different people who name or answer them in the period, or who are known to follow them. */
      audience: z.number().int(),
      /** 90 %; the number itself where it was counted. */
      audienceRange: z.tuple([z.number(), z.number()]),
      /** People of the list, where a list stands for all of them; its id and name stand where a person's do. */
      listOf: z.number().int().nullable(),
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
      sharedRange: z.tuple([z.number(), z.number()]),
      shareOfA: z.number().nullable(),
      intervalOfA: z.tuple([z.number(), z.number()]),
      shareOfB: z.number().nullable(),
      intervalOfB: z.tuple([z.number(), z.number()]),
    }),
  ),
  /** Different people in all these audiences together. */
  together: z.number().int(),
  togetherRange: z.tuple([z.number(), z.number()]),
  /** Counted; otherwise large audiences were sketched, and ranges say how well. */
  isExact: z.boolean(),
})
export type Overlap = z.output<typeof overlapSchema>
