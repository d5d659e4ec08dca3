import { z } from '@hono/zod-openapi'
import { stanceLabels } from '@relais/core/sentiment/decide-stance'

/** Whose brand this is, and what posts call it; terms are words, phrases in quotes, #hashtags, @accounts. */
export const brandInputSchema = z.object({
  name: z.string().trim().min(1).max(120).openapi({ example: 'Tarnbeck' }),
  terms: z.array(z.string().trim().min(1).max(120)).min(1).max(30),
})
export type BrandInput = z.output<typeof brandInputSchema>

export const brandSchema = brandInputSchema.extend({
  /** It came with the sample that is shown, and goes with it. */
  isOfSample: z.boolean(),
})
export type Brand = z.output<typeof brandSchema>

/** The brand, and names of those that it competes with. */
export interface BrandAmongRivals extends Brand {
  readonly rivals: readonly string[]
}

/** What somebody's own, unpaid posts say of the brand. */
export const stanceSchema = z.object({
  label: z.enum(stanceLabels),
  /** Posts that name the brand, of which so many speak for and against it. */
  posts: z.number().int(),
  favourable: z.number().int(),
  against: z.number().int(),
  /** Of what is said for or against it, how much is for, 0 to 1, with the 90 % interval; null where nothing could be read. */
  share: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** How probable it is that more than half of that is for, 0 to 1. */
  inFavour: z.number(),
})
export type Stance = z.output<typeof stanceSchema>
