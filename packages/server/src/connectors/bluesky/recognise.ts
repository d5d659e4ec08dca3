import type { Target } from '../connector.ts'
import { appView, relay } from './client.ts'

/** https://atproto.com/specs/handle: at least two labels, the last one begins with a letter. */
const handle = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,62}$/i
const did = /^did:(?:plc:[a-z2-7]{24}|web:[\w.:%-]+)$/

const account = (value: string): Target => ({
  kind: 'account',
  value: did.test(value) ? value : value.toLowerCase(),
  baseUrl: appView,
})
const isName = (text: string) => did.test(text) || handle.test(text)

function recogniseAddress(url: URL): Target | null {
  if (!/^(?:www\.)?bsky\.app$/.test(url.hostname)) return null
  const [first, name = '', kind, key = ''] = url.pathname.split('/').filter(Boolean).map(decode)
  if (first === 'hashtag' && name !== '')
    return { kind: 'hashtag', value: name.toLowerCase(), baseUrl: appView }
  if (first === 'search') {
    const words = url.searchParams.get('q')?.trim() ?? ''
    return words === '' ? null : { kind: 'search', value: words, baseUrl: appView }
  }
  if (first !== 'profile' || !isName(name)) return null
  if (kind === 'lists' && did.test(name))
    return { kind: 'list', value: `at://${name}/app.bsky.graph.list/${key}`, baseUrl: appView }
  return account(name)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * What somebody means on Bluesky: an address of bsky.app, a DID, or a handle with its @ or under bsky.social. A bare
 * name of a site is not taken for a handle: it may be a blog.
 * @example recognise('@ana.bsky.social') // { kind: 'account', value: 'ana.bsky.social', baseUrl: ... }
 */
export function recognise(text: string): Target | null {
  const said = text.trim()
  if (/^(?:bluesky|firehose)$/i.test(said) || said === relay)
    return { kind: 'stream', value: '', baseUrl: relay }
  if (did.test(said)) return account(said)
  const name = said.replace(/^[@＠]/u, '')
  if (name !== said && handle.test(name)) return account(name)
  if (/\.bsky\.(?:social|team)$/i.test(name) && handle.test(name)) return account(name)
  if (/^at:\/\/did:[^/]+\/app\.bsky\.graph\.list\/[\w.~:-]+$/.test(said))
    return { kind: 'list', value: said, baseUrl: appView }
  const url = URL.parse(/^https?:\/\//i.test(said) ? said : `https://${said}`)
  return url === null ? null : recogniseAddress(url)
}
