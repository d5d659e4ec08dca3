import type { Facet } from './schema.ts'

export interface Named {
  /** As the post writes them, without @. */
  readonly mentions: readonly string[]
  /** DIDs by those names. */
  readonly ids: Readonly<Record<string, string>>
  readonly hashtags: readonly string[]
  readonly links: readonly string[]
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Whom and what a post names. Its text is plain; facets say which bytes of it (of its UTF-8, not of its characters) are
 * a mention, a link or a hashtag.
 */
export function readFacets(text: string, facets: readonly Facet[]): Named {
  const bytes = facets.length === 0 ? null : encoder.encode(text)
  const mentions = new Set<string>()
  const ids: Record<string, string> = {}
  const hashtags = new Set<string>()
  const links = new Set<string>()
  for (const { index, features } of facets) {
    for (const { $type, did, uri, tag } of features) {
      if ($type === 'app.bsky.richtext.facet#mention' && did !== undefined) {
        const written = decoder
          .decode(bytes?.slice(index.byteStart, index.byteEnd))
          .replace(/^[@＠]+/u, '')
          .trim()
        const name = written === '' || /\s/u.test(written) ? did : written
        mentions.add(name)
        ids[name] = did
      }
      if ($type === 'app.bsky.richtext.facet#link' && uri !== undefined) links.add(uri)
      if ($type === 'app.bsky.richtext.facet#tag' && tag !== undefined) hashtags.add(tag)
    }
  }
  return { mentions: [...mentions], ids, hashtags: [...hashtags], links: [...links] }
}
