import type { SourceRow } from '../connector.ts'
import type { XIncludes, XPerson, XPost } from './schema.ts'

const platform = 'twitter'
/** Of X itself: addresses of posts that are quoted, and of pictures. */
const ownAddress = /^https?:\/\/(?:\w+\.)?(?:x|twitter)\.com\//u

export function toProfile(one: XPerson): SourceRow {
  return {
    id: one.id,
    name: one.name ?? null,
    bio: one.description || null,
    url: `https://x.com/${one.username}`,
    avatar: one.profile_image_url ?? null,
    location: one.location || null,
    verified: one.verified ?? null,
    createdAt: one.created_at ?? null,
    followers: one.public_metrics?.followers_count ?? null,
    following: one.public_metrics?.following_count ?? null,
    posts: one.public_metrics?.tweet_count ?? null,
  }
}

export const toAccount = (one: XPerson, seenAt: string): SourceRow => ({
  platform,
  handle: one.username,
  ...toProfile(one),
  observedAt: seenAt,
})

/** A repost is the deed alone: what was said, and how it was received, is another's. */
export function toPost(post: XPost, includes: XIncludes, seenAt: string): SourceRow {
  const people = new Map(includes?.users.map((one) => [one.id, one]))
  const nameOf = (id: string | null | undefined) => people.get(id ?? '')?.username ?? null
  const referred = (type: XPost['referenced_tweets'][number]['type']) => {
    const id = post.referenced_tweets.find((one) => one.type === type)?.id
    const found = includes?.tweets.find((one) => one.id === id)
    return id === undefined ? null : { id, author: nameOf(found?.author_id) }
  }
  const author = people.get(post.author_id ?? '')
  const common = {
    platform,
    id: post.id,
    author: author?.username ?? null,
    ...(author ? { authorProfile: toProfile(author) } : {}),
    at: post.created_at ?? null,
    url: `https://x.com/${author?.username ?? 'i'}/status/${post.id}`,
    observedAt: seenAt,
  }
  const reposted = referred('retweeted')
  if (reposted !== null)
    return { ...common, text: '', kind: 'reshare', replyTo: reposted, mentions: [], hashtags: [], links: [] }
  const answered = referred('replied_to')
  const quoted = referred('quoted')
  const entities = post.note_tweet?.entities ?? post.entities
  const links = entities?.urls.flatMap(({ expanded_url }) => expanded_url ?? []) ?? []
  const metrics = post.public_metrics
  return {
    ...common,
    text: post.note_tweet?.text ?? post.text,
    lang: post.lang ?? null,
    kind: answered !== null ? 'reply' : quoted !== null ? 'quote' : 'post',
    replyTo: answered && { ...answered, author: answered.author ?? nameOf(post.in_reply_to_user_id) },
    quoteOf: quoted && `https://x.com/${quoted.author ?? 'i'}/status/${quoted.id}`,
    mentions: entities?.mentions.map(({ username }) => username) ?? [],
    hashtags: entities?.hashtags.map(({ tag }) => tag) ?? [],
    links: [...new Set(links.filter((url) => !ownAddress.test(url)))],
    metrics: {
      likes: metrics?.like_count ?? null,
      comments: metrics?.reply_count ?? null,
      reshares: metrics?.retweet_count ?? null,
      quotes: metrics?.quote_count ?? null,
      views: metrics?.impression_count ?? null,
    },
  }
}
