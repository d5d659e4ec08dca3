import { assertAnswered } from '../assert-answered.ts'
import type { Reach } from '../connector.ts'
import { decodeText } from './decode-text.ts'

/** What a server gave with an answer, so that it need not give the same answer again. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Document {
  /** Where it was found, after redirects. */
  readonly url: string
  readonly text: string
  readonly isHtml: boolean
  readonly validators: Validators
}

const accept =
  'application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1'

/**
 * Fetches a feed, or a page that may lead to one.
 * @param known what the last answer came with
 * @param mayRead asked before a page made for people is read
 * @returns null when the server says that nothing has changed
 * @throws Trouble
 */
export async function fetchDocument(
  reach: Reach,
  url: string,
  known: Validators | null,
  mayRead?: (url: URL) => Promise<void>,
): Promise<Document | null> {
  const headers: Record<string, string> = { accept }
  if (known?.etag) headers['if-none-match'] = known.etag
  if (known?.lastModified) headers['if-modified-since'] = known.lastModified
  const response = assertAnswered(await reach.fetch(url, { headers }), reach.clock.now().getTime())
  if (response.status === 304) return null
  const contentType = response.headers.get('content-type')
  const isHtml = /\bx?html\b/iu.test(contentType ?? '')
  if (isHtml && mayRead) {
    try {
      await mayRead(new URL(response.url))
    } catch (error) {
      await response.body?.cancel()
      throw error
    }
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = decodeText(bytes, contentType)
  return {
    url: response.url,
    text,
    isHtml: isHtml && !/^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\b/iu.test(text),
    validators: {
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    },
  }
}
