import type { Answer } from '../../fetching/trial/trial-server.ts'

export interface TrialPost {
  readonly id: string
  readonly text?: string
  readonly at?: string | null
}

const usualDate = 'Sun, 01 Mar 2026 08:00:00 GMT'

/** A feed of a made-up site, as text. */
export function feedOf(site: string, posts: readonly TrialPost[]): string {
  const items = posts.map(
    ({
      id,
      text = `words about knives, number ${id}`,
      at = usualDate,
    }) => `<item><guid isPermaLink="false">${id}</guid>
      <link>https://${site}/${id}</link><title>Post ${id}</title><description>${text}</description>
      ${at === null ? '' : `<pubDate>${at}</pubDate>`}</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${site}</title><link>https://${site}/</link>
    <description>A site</description>${items.join('')}</channel></rss>`
}

/** Answers with a feed, and with 304 to whoever has it. */
export function sayFeed(xml: string): Answer {
  const etag = `"${xml.length}-${xml.slice(-200).length}"`
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end()
      return
    }
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(xml)
  }
}
