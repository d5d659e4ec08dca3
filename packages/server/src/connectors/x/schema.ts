import { z } from 'zod'

const text = z.string().nullish().catch(null)
const count = z.number().int().nonnegative().nullish().catch(null)
const truth = z.boolean().nullish().catch(null)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]).default([])

export const person = z.object({
  id: z.string(),
  username: z.string().min(1),
  name: text,
  description: text,
  location: text,
  created_at: text,
  profile_image_url: text,
  verified: truth,
  protected: truth,
  public_metrics: z
    .object({ followers_count: count, following_count: count, tweet_count: count })
    .optional()
    .catch(undefined),
})
export type XPerson = z.output<typeof person>

const entities = z
  .object({
    mentions: list(z.object({ username: z.string() })),
    hashtags: list(z.object({ tag: z.string() })),
    urls: list(z.object({ expanded_url: text })),
  })
  .optional()
  .catch(undefined)

export const post = z.object({
  id: z.string(),
  text: z.string(),
  author_id: text,
  created_at: text,
  lang: text,
  in_reply_to_user_id: text,
  entities,
  note_tweet: z.object({ text: z.string(), entities }).optional().catch(undefined),
  referenced_tweets: list(z.object({ type: z.enum(['retweeted', 'quoted', 'replied_to']), id: z.string() })),
  public_metrics: z
    .object({
      like_count: count,
      reply_count: count,
      retweet_count: count,
      quote_count: count,
      impression_count: count,
    })
    .optional()
    .catch(undefined),
})
export type XPost = z.output<typeof post>

const includes = z
  .object({ users: list(person), tweets: list(post) })
  .optional()
  .catch(undefined)
export type XIncludes = z.output<typeof includes>

const problem = z.object({ title: text, type: text, resource_id: text })

export const personAnswer = z.object({ data: person.optional(), errors: list(problem) })
/** A page without posts has no `data`. */
export const postList = z.object({
  data: list(post),
  includes,
  errors: list(problem),
  meta: z.object({ next_token: z.string().optional() }).optional(),
})
export type XPostList = z.output<typeof postList>
export const anyAnswer = z.object({ data: z.unknown() })
