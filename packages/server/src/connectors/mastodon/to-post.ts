import type { SourceRow } from '../connector.ts'
import { readHtml } from '../html/read-html.ts'
import { fullHandle } from './full-handle.ts'
import { type MastodonStatus, status } from './schema.ts'
import { toProfile } from './to-account.ts'

/** Where a status was told, and what is known around it. */
export interface Told {
  readonly server: string
  readonly seenAt: string
  /** Statuses of the same answer, from the server's own ids to the ids that hold everywhere. */
  readonly uris?: ReadonlyMap<string, string>
  /** Who wrote them, from the server's own ids to handles. */
  readonly people?: ReadonlyMap<string, string>
}

const platform = 'mastodon'

/** Whether anybody may see it in every list. What was only meant for followers, or not to be listed, is let be. */
export const isPublic = ({ visibility }: Pick<MastodonStatus, 'visibility'>) =>
  visibility === undefined || visibility === null || visibility === 'public'

function handleOf(of: MastodonStatus['account'], server: string): string {
  return fullHandle(of.acct, of.uri ?? of.url, server)
}

/** Whom a post answers. Servers name the account by an id of their own, and often only there. */
function answeredBy(post: MastodonStatus, { server, uris, people }: Told) {
  const { in_reply_to_id: id, in_reply_to_account_id: whom, mentions, account } = post
  if (!id) return null
  const [only, ...others] = mentions
  const mentioned =
    mentions.find((mention) => mention.id === whom) ?? (others.length === 0 ? only : undefined)
  const known = whom === account.id ? handleOf(account, server) : people?.get(whom ?? '')
  const author = known ?? (mentioned && fullHandle(mentioned.acct, mentioned.url, server))
  return { author: author ?? null, id: uris?.get(id) ?? null }
}

function kindOf(post: MastodonStatus): string {
  if (post.in_reply_to_id) return 'reply'
  if (post.quote?.quoted_status) return 'quote'
  return post.media_attachments.some(({ type }) => type === 'video') ? 'video' : 'post'
}

/** A status as a row; a reblog is the deed alone, because what was said is another's. */
export function toPost(post: MastodonStatus, told: Told): SourceRow {
  const { server, seenAt } = told
  const { account, reblog } = post
  const common = {
    platform,
    id: post.uri,
    author: handleOf(account, server),
    authorProfile: toProfile(account),
    at: post.created_at ?? null,
    observedAt: seenAt,
  }
  if (reblog) {
    const replyTo = { author: handleOf(reblog.account, server), id: reblog.uri }
    return {
      ...common,
      text: '',
      url: reblog.url,
      kind: 'reshare',
      replyTo,
      mentions: [],
      hashtags: [],
      links: [],
    }
  }
  const { text, links } = readHtml(post.content, null)
  const named = new Set([...post.mentions, ...post.tags].map(({ url }) => URL.parse(url ?? '')?.href))
  const outgoing = links.map(({ url }) => url).filter((url) => !named.has(url) && !/\/tags?\//u.test(url))
  const alt = post.media_attachments.flatMap(({ description }) => description?.trim() || [])
  return {
    ...common,
    text: post.spoiler_text ? `${post.spoiler_text}\n${text}` : text,
    url: post.url ?? post.uri,
    lang: post.language,
    kind: kindOf(post),
    replyTo: answeredBy(post, told),
    quoteOf: post.quote?.quoted_status?.url ?? null,
    mentions: post.mentions.map(({ acct, url }) => fullHandle(acct, url, server)),
    hashtags: post.tags.map(({ name }) => name),
    links: [...new Set([...outgoing, ...(post.card ? [post.card.url] : [])])],
    metrics: {
      likes: post.favourites_count,
      comments: post.replies_count,
      reshares: post.reblogs_count,
      quotes: post.quotes_count,
    },
    ...(alt.length > 0 ? { alt } : {}),
  }
}

const field = (item: unknown, name: string) =>
  typeof item === 'object' && item !== null ? (Reflect.get(item, name) as unknown) : undefined

/** A row of what is no status, for the import steps to reject and to count: nothing disappears. */
function brokenRow(item: unknown): SourceRow {
  const uri = field(item, 'uri')
  const acct = field(field(item, 'account'), 'acct')
  return {
    platform,
    id: typeof uri === 'string' ? uri : null,
    author: typeof acct === 'string' ? acct : null,
    at: null,
  }
}

/**
 * What is public of a list of statuses, as rows; `statuses` holds those that could be read.
 * @param ownerId of the account whose list it is: some servers show its posts inside others' reblogs of them only
 */
export function readStatuses(
  items: readonly unknown[],
  told: Omit<Told, 'uris' | 'people'>,
  ownerId?: string,
) {
  const read = items.map((item) => ({ item, post: status.safeParse(item).data }))
  const statuses = read.flatMap(({ post }) => (post === undefined ? [] : [post]))
  const uris = new Map(statuses.map(({ id, uri }) => [id, uri]))
  const people = new Map(statuses.map(({ account }) => [account.id, handleOf(account, told.server)]))
  const rows = read.flatMap(({ item, post }) => {
    if (post === undefined) return [brokenRow(item)]
    const isShown = isPublic(post) && (post.reblog == null || isPublic(post.reblog))
    if (!isShown) return []
    const own =
      post.reblog?.account.id === ownerId && post.reblog
        ? [{ ...post.reblog, reblog: null, quote: null }]
        : []
    return [post, ...own].map((one) => toPost(one, { ...told, uris, people }))
  })
  return { rows, statuses }
}
