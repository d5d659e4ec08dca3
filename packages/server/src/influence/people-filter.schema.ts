import { z } from '@hono/zod-openapi'
import { sizeTiers } from '@relais/core/people-filter/size-tier'

/** Which of the ranked people are shown. It changes nobody's place: ranks are those of everybody on the topic. */
export const peopleFilterQuerySchema = z.object({
  countries: z
    .string()
    .transform((text) => text.split(',').map((code) => (code.trim() === 'unknown' ? '' : code.trim())))
    .optional()
    .openapi({
      example: 'MX,unknown',
      description: 'As accounts give them; `unknown` for those that give none',
    }),
  sizes: z
    .string()
    .transform((text) => text.split(',').map((tier) => tier.trim()))
    .pipe(z.array(z.enum(sizeTiers)))
    .optional()
    .openapi({
      description:
        'Audience under 10,000 (nano), 100,000 (micro), 500,000 (mid), a million (macro), more (mega), unknown',
    }),
  activeWeeks: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .openapi({ description: 'Posted on the topic in the last so many weeks of the period' }),
  leastPosts: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .openapi({ description: 'Posts on the topic at least' }),
  accounts: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.string().regex(/^\d{1,20}$/)).max(100))
    .optional()
    .openapi({
      description:
        'Only these people of the ranking, by the ids of their accounts; other filters do not apply',
    }),
  onlyUnmarked: z
    .stringbool()
    .optional()
    .openapi({ description: 'Only people whom nobody in the workspace has marked' }),
})

const choiceCounts = <Value extends z.ZodType>(value: Value) =>
  z.array(z.object({ value, people: z.number().int() }))

/** How many people each choice of the filter would show, with its other parts as they are. */
export const filterChoicesSchema = z.object({
  countries: choiceCounts(z.string()),
  sizes: choiceCounts(z.enum(sizeTiers)),
  activeWeeks: choiceCounts(z.number().int()),
  leastPosts: choiceCounts(z.number().int()),
  unmarked: z.number().int(),
})
