import { z } from '@hono/zod-openapi'
import { accountIdSchema } from '../list/list.schema.ts'

/** People by whom a named circle is found again, at most. */
const mostMembers = 100

export const nameCircleSchema = z.object({
  name: z.string().trim().min(1).max(80).openapi({ example: 'Forgerons' }),
  accountIds: z.array(accountIdSchema).min(3).max(mostMembers).openapi({
    description: 'People of the circle, those with most authority first: it is found again by them',
  }),
  replaces: z.string().nullable().default(null).openapi({ description: 'The id of the name it had' }),
})
export type NameCircleInput = z.output<typeof nameCircleSchema>

export const circleNameParamsSchema = z.object({ id: z.string() })

/** What people called a circle, and by how many of those who were in it then it is found again. */
export const circleNameSchema = z.object({
  id: z.string(),
  name: z.string(),
  namedBy: z.string().nullable(),
  namedAt: z.iso.datetime(),
  known: z.number().int(),
  of: z.number().int(),
})
export type CircleName = z.output<typeof circleNameSchema>
