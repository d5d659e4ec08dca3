import { z } from 'zod'

const text = z.string().nullish().catch(null)
const count = z.number().int().nonnegative().nullish().catch(null)
const paging = z
  .object({ cursors: z.object({ after: text }).optional(), next: text })
  .optional()
  .catch(undefined)
const edge = <Item extends z.ZodType>(item: Item) => z.object({ data: z.array(item), paging })
const few = <Item extends z.ZodType>(item: Item) => edge(item).optional().catch(undefined)

const reply = z.object({ id: z.string(), text, timestamp: text, username: text, like_count: count })
export const comment = reply.extend({ replies: few(reply) })
export type InstagramReply = z.output<typeof reply>
export type InstagramComment = z.output<typeof comment>

export const media = z.object({
  id: z.string(),
  caption: text,
  media_type: text,
  permalink: text,
  timestamp: text,
  like_count: count,
  comments_count: count,
  view_count: count,
  comments: few(comment),
  insights: few(z.object({ name: z.string(), values: z.array(z.object({ value: count })).catch([]) })),
})
export type InstagramMedia = z.output<typeof media>
export const mediaList = edge(media)

export const person = z.object({
  id: z.string(),
  username: z.string().min(1),
  name: text,
  biography: text,
  website: text,
  profile_picture_url: text,
  followers_count: count,
  follows_count: count,
  media_count: count,
})
export type InstagramPerson = z.output<typeof person>

/** Whoever has nothing to show has no `media`. */
export const discovery = z.object({ business_discovery: person.extend({ media: mediaList.optional() }) })

export const pageList = edge(
  z.object({ instagram_business_account: z.object({ id: z.string(), username: z.string() }).optional() }),
)

const breakdown = z.object({
  results: z.array(z.object({ dimension_values: z.array(z.string()), value: count })).catch([]),
})
/** Without a breakdown there is a value; what Instagram cannot tell is missing. */
const insight = z.object({
  name: z.string(),
  total_value: z.object({ value: count, breakdowns: z.array(breakdown).catch([]) }).optional(),
})
export type InstagramInsight = z.output<typeof insight>
export const insightList = edge(insight)
