import { Parser } from 'htmlparser2'

export interface FoundFeed {
  readonly url: string
  readonly title: string | null
}

const feedType = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)$/iu

/** Where sites keep their feed when their pages do not say. */
const usualPlaces = ['/feed', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml', '/feed.json']

/**
 * The feeds that a page names in its head, most important first: feeds of comments come last.
 * @example findFeeds('<link rel="alternate" type="application/rss+xml" href="/feed">', 'https://a.example/')
 * // [{ url: 'https://a.example/feed', title: null }]
 */
export function findFeeds(html: string, pageUrl: string): FoundFeed[] {
  const found = new Map<string, FoundFeed>()
  let base = pageUrl
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base' && attributes.href) base = URL.parse(attributes.href, pageUrl)?.href ?? base
      if (name !== 'link' || !attributes.href) return
      if (!/\b(?:alternate|feed)\b/iu.test(attributes.rel ?? '')) return
      if (!feedType.test((attributes.type ?? '').trim())) return
      const url = URL.parse(attributes.href, base)
      if (url === null || !/^https?:$/.test(url.protocol) || /\/wp-json\b/u.test(url.pathname)) return
      if (!found.has(url.href))
        found.set(url.href, { url: url.href, title: attributes.title?.trim() || null })
    },
  })
  parser.end(html)
  const isComments = ({ url, title }: FoundFeed) => /comment/iu.test(`${url} ${title ?? ''}`)
  return [...found.values()].sort((a, b) => Number(isComments(a)) - Number(isComments(b)))
}

/** Addresses to try on a site that names none. */
export function usualFeedAddresses(pageUrl: string): string[] {
  return usualPlaces.map((path) => new URL(path, pageUrl).href)
}
