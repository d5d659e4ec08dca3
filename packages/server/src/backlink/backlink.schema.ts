import { z } from '@hono/zod-openapi'
import { personSchema } from '../network/network.schema.ts'

/** The most that is listed at once, and in a table. */
export const mostLinks = 10_000

export const backlinksQuerySchema = z.object({
  from: z.iso.date().optional().openapi({ description: 'First day, UTC' }),
  to: z.iso.date().optional().openapi({ description: 'Last day, UTC' }),
  limit: z.coerce.number().int().min(1).max(mostLinks).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type BacklinksQuery = z.output<typeof backlinksQuerySchema>

export const backlinkSchema = z.object({
  by: personSchema.omit({ accountId: true, also: true }),
  at: z.iso.datetime().nullable().openapi({ description: 'Null: told without an instant' }),
  /** The post that links; null for a link that was told without its post. */
  post: z.object({ url: z.string().nullable(), title: z.string().nullable(), text: z.string() }).nullable(),
  /** Where it leads; empty where that was not kept. */
  pages: z.array(z.string()),
})
export type Backlink = z.output<typeof backlinkSchema>

export const backlinksSchema = z.object({
  /** Posts that link here. */
  total: z.number().int(),
  /** Who wrote them, each person once. */
  people: z.number().int(),
  firstAt: z.iso.datetime().nullable(),
  lastAt: z.iso.datetime().nullable(),
  /** Links of which only whose page it is was kept, not which. */
  withoutPage: z.number().int(),
  /** The pages that are linked to most, first. */
  pages: z.array(z.object({ url: z.string(), posts: z.number().int() })),
  links: z.array(backlinkSchema),
})
export type Backlinks = z.output<typeof backlinksSchema>
