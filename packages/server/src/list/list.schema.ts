import { z } from '@hono/zod-openapi'

/** An account's id as answers give it. */
export const accountIdSchema = z.string().regex(/^\d{1,20}$/, 'The id of an account is a whole number')

/** People put into a list at once. */
export const mostAddedAtOnce = 1_000
/** People that one list holds. */
export const mostInList = 5_000

export const listInputSchema = z.object({
  name: z.string().trim().min(1).max(120).openapi({ example: 'Knife makers of Thiers' }),
  note: z.string().trim().max(2_000).default(''),
})
export type ListInput = z.output<typeof listInputSchema>

export const newListSchema = listInputSchema.extend({
  accountIds: z.array(accountIdSchema).max(mostAddedAtOnce).default([]),
})

/** What people did since the reader's visit before; of the corpus that is looked at, sample or own. */
const newsSchema = z.object({
  posts: z.number().int(),
  /** Distinct people who named them, replied to them or passed them on. */
  citedBy: z.number().int(),
})

export const listSchema = listInputSchema.extend({
  id: z.string(),
  people: z.number().int(),
  isFollowing: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Up to which post the reader has seen it; null when they never opened it. */
  seenUntil: z.iso.datetime().nullable(),
  /** Null when the reader never opened it: everything would be new. */
  news: newsSchema.extend({ activePeople: z.number().int() }).nullable(),
})
export type List = z.output<typeof listSchema>

export const listedPersonSchema = z.object({
  accountId: z.string(),
  addedAt: z.iso.datetime(),
  note: z.string(),
  /** Null when what is looked at does not hold this account: it may be in a sample, or was removed. */
  known: z
    .object({
      platform: z.string(),
      handle: z.string(),
      name: z.string().nullable(),
      followers: z.number().int().nullable(),
      posts: z.number().int(),
    })
    .nullable(),
  latest: z.object({ at: z.iso.datetime(), text: z.string(), url: z.string().nullable() }).nullable(),
  news: newsSchema
    .extend({
      /** Null while fewer than two counts are known, one of them from before. */
      followersChange: z.number().int().nullable(),
    })
    .nullable(),
})
export type ListedPerson = z.output<typeof listedPersonSchema>

export const openListSchema = listSchema.omit({ news: true }).extend({
  /** What came after this instant is new in this visit; null at the first one. */
  newSince: z.iso.datetime().nullable(),
  members: z.array(listedPersonSchema),
})
export type OpenList = z.output<typeof openListSchema>
