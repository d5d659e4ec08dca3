import { z } from '@hono/zod-openapi'

const share = z.number().int().min(0).max(100)

/** What counts how much, under a name. Only the proportions matter. */
export const weightsInputSchema = z
  .object({
    name: z.string().trim().min(1).max(80).openapi({ example: 'Our launches' }),
    reach: share,
    relevance: share,
    resonance: share,
  })
  .refine(({ reach, relevance, resonance }) => reach + relevance + resonance > 0, {
    message: 'One of the three must be above 0',
  })
export type WeightsInput = z.output<typeof weightsInputSchema>

export const savedWeightsSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number().int(),
  reach: share,
  relevance: share,
  resonance: share,
  createdAt: z.iso.datetime(),
})
