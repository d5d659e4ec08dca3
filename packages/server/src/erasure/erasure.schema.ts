import { z } from '@hono/zod-openapi'

export const erasureResultSchema = z.object({
  /** False: this workspace knew nobody of that name. They are kept out of later imports all the same. */
  found: z.boolean(),
  posts: z.number().int(),
  interactions: z.number().int(),
  /** Posts and profiles of others in which the person was named and no longer is. */
  mentions: z.number().int(),
  /** Accounts of the same person on other networks, which were not erased. */
  otherAccounts: z.array(z.object({ platform: z.string(), handle: z.string() })),
  /** When the last bytes are gone from the disk at the latest. */
  bytesGoneBy: z.iso.datetime(),
})
export type ErasureResult = z.output<typeof erasureResultSchema>
