import { siteHandle } from '@relais/core/record/site-address'
import type { SourceRow } from '../connector.ts'
import { readHtml } from '../html/read-html.ts'
import type { WordPressComment, WordPressPost } from './schema.ts'

/** WordPress's own permanent name of a post, which its feeds give too: followed either way, it is the same post. */
const permanent = (site: string, id: number) => `${site.replace(/\/$/, '')}/?p=${id}`

/** What WordPress puts everything into that nobody has put anywhere. */
const noCategory = 'uncategorized'

export const handleOf = (site: string) => siteHandle(site) ?? new URL(site).host

/** Times without a zone are in UTC. */
export const utc = (time: string) => (/(?:Z|[+-]\d\d:?\d\d)$/u.test(time) ? time : `${time}Z`)

export function toPost(site: string, post: WordPressPost): SourceRow {
  const { text, links } = readHtml(post.content.rendered, post.link)
  const own = handleOf(site)
  const terms = (post._embedded?.['wp:term'] ?? [])
    .flat()
    .flatMap(({ name, slug }) => (name && slug !== noCategory ? name : []))
  const sponsored = links.filter(({ isSponsored }) => isSponsored).map(({ url }) => url)
  const byline = post._embedded?.author?.[0]?.name
  return {
    platform: 'blog',
    id: permanent(site, post.id),
    author: own,
    at: utc(post.date_gmt),
    title: readHtml(post.title.rendered, null).text,
    text,
    url: post.link,
    kind: 'post',
    mentions: [],
    hashtags: terms.length > 0 ? terms.map((term) => term.replaceAll(/[\s#]+/gu, '')) : null,
    links: links.map(({ url }) => url).filter((url) => siteHandle(url) !== own),
    ...(byline ? { byline } : {}),
    ...(sponsored.length > 0 ? { sponsoredLinks: sponsored } : {}),
  }
}

/**
 * A comment, as an answer to the site. Whoever has an account on the site answers for it; others go by the name that
 * they gave, which is theirs on this site only. Without one the row is left out, as rows without an author are.
 */
export function toReply(site: string, comment: WordPressComment): SourceRow {
  const own = handleOf(site)
  const name = comment.author_name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s@/]+/gu, '-')
  const { text, links } = readHtml(comment.content.rendered, comment.link)
  return {
    platform: 'blog',
    id: `${permanent(site, comment.post)}#comment-${comment.id}`,
    author: comment.author > 0 ? own : name === '' ? null : `${name}@${own}`,
    at: utc(comment.date_gmt),
    text,
    url: comment.link,
    kind: 'reply',
    replyTo: { author: own, id: permanent(site, comment.post) },
    mentions: [],
    links: links.map(({ url }) => url).filter((url) => siteHandle(url) !== own),
  }
}
