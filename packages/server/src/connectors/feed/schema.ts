import { parseInstant } from '@relais/core/record/parse-instant'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseJsonFeed } from 'feedsmith'
import { Trouble } from '../../fetching/trouble.ts'

/** One entry of a feed, whatever the feed's format. */
export interface FeedItem {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  /** HTML, or plain text where the format has no other. */
  readonly html: string
  /** As the feed writes it, in a form that every reader understands; null when it does not say. */
  readonly at: string | null
  readonly authors: readonly { readonly name: string | null; readonly url: string | null }[]
  readonly categories: readonly string[]
  readonly media: readonly { readonly url: string; readonly type: string | null }[]
}

export interface Feed {
  readonly title: string | null
  readonly description: string | null
  /** The site that it is of. */
  readonly siteUrl: string | null
  readonly image: string | null
  readonly language: string | null
  readonly items: readonly FeedItem[]
}

const dated =
  /(<(?:\w+:)?(?:pubDate|date|published|updated|modified|issued|lastBuildDate)\b[^>]*>)([^<]{4,60})(<)/giu

/** Feeds write dates in the language of their author and zones by name; the parser knows English and numbers. */
function withPlainDates(xml: string, nowMs: number): string {
  return xml.replaceAll(dated, (whole, open: string, text: string, close: string) => {
    if (!Number.isNaN(Date.parse(text))) return whole
    // A date in the future is a date: the check of rows says so, with its reason.
    const parsed = parseInstant(text, nowMs + 100 * 365 * 86_400_000)
    return parsed.ok ? `${open}${new Date(parsed.ms).toISOString()}${close}` : whole
  })
}

const closing = /<\/(?:rss|feed|rdf:RDF)\s*>/iu

function readXml(text: string, nowMs: number): Feed {
  // Parsers make do with half a document; half a post would be stored as if it were a whole one.
  if (!closing.test(text.slice(-10_000)) && /<(?:rss|feed|rdf:RDF)\b/iu.test(text.slice(0, 10_000)))
    throw new Trouble('cut_off', 'The feed ends in the middle.')
  const feed = parseFeed(withPlainDates(text, nowMs)).toJSON()
  return {
    title: feed.title,
    description: feed.description,
    siteUrl: feed.url,
    image: feed.image?.url ?? null,
    language: feed.language,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content ?? item.description ?? '',
      at: item.published ?? item.updated,
      authors: item.authors.length > 0 ? item.authors : feed.authors,
      categories: item.categories.map(({ label, term }) => label ?? term),
      media: item.media.map(({ url, type }) => ({ url, type })),
    })),
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')

function readJson(text: string): Feed {
  const feed = parseJsonFeed(JSON.parse(text))
  return {
    title: feed.title ?? null,
    description: feed.description ?? null,
    siteUrl: feed.home_page_url ?? null,
    image: feed.icon ?? feed.favicon ?? null,
    language: feed.language ?? null,
    items: (feed.items ?? []).map((item) => ({
      id: item.id ?? null,
      url: item.url ?? item.external_url ?? null,
      title: item.title ?? null,
      html: item.content_html ?? escaped(item.content_text ?? item.summary ?? ''),
      at: item.date_published ?? item.date_modified ?? null,
      authors: (item.authors ?? feed.authors ?? []).map(({ name, url }) => ({
        name: name ?? null,
        url: url ?? null,
      })),
      categories: item.tags ?? [],
      media: (item.attachments ?? []).flatMap(({ url, mime_type }) =>
        url ? [{ url, type: mime_type?.split('/')[0] ?? null }] : [],
      ),
    })),
  }
}

/**
 * Reads RSS 0.9 to 2.0, Atom 0.3 and 1.0, and JSON Feed.
 * @throws Trouble unreadable, cut_off
 */
export function readFeed(text: string, nowMs: number): Feed {
  try {
    return /^\s*\{/u.test(text) ? readJson(text) : readXml(text, nowMs)
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble('unreadable', 'What came is no feed, or a broken one.', {}, error)
  }
}
