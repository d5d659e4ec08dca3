import { z } from 'zod'

/**
 * What is read of Mastodon's published entities (https://docs.joinmastodon.org/entities/), and no more. Servers that
 * only speak its protocol leave much out: what is missing is unknown.
 */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(undefined)
const text = maybe(z.string())
const count = maybe(z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER))
const truth = maybe(z.boolean())
const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((item) => schema.safeParse(item).data ?? []))

export const account = z.object({
  id: z.string(),
  acct: z.string().min(1),
  url: text,
  uri: text,
  display_name: text,
  note: text,
  avatar: text,
  created_at: text,
  followers_count: count,
  following_count: count,
  statuses_count: count,
  bot: truth,
  noindex: truth,
})
export type MastodonAccount = z.output<typeof account>

const mention = z.object({ id: text, acct: z.string().min(1), url: text })
const attachment = z.object({ type: text, description: text })

const plainStatus = z.object({
  id: z.string(),
  uri: z.string().min(1),
  url: text,
  account,
  created_at: text,
  content: z.string(),
  spoiler_text: text,
  visibility: text,
  language: text,
  in_reply_to_id: text,
  in_reply_to_account_id: text,
  favourites_count: count,
  replies_count: count,
  reblogs_count: count,
  quotes_count: count,
  mentions: list(mention),
  tags: list(z.object({ name: z.string().min(1), url: text })),
  media_attachments: list(attachment),
  card: maybe(z.object({ url: z.string() })),
})

const otherStatus = maybe(plainStatus)

export const status = plainStatus.extend({
  reblog: otherStatus,
  quote: maybe(z.object({ quoted_status: otherStatus })),
})
export type MastodonStatus = z.output<typeof status>

export const anyList = z.array(z.unknown())
export const contextAnswer = z.object({ descendants: anyList })
/** https://www.rfc-editor.org/rfc/rfc7033: where an account of a domain really lives. */
export const webfingerAnswer = z.object({
  links: list(z.object({ rel: z.string(), type: text, href: text })),
})
