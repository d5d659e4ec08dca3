import { platformOfAddress } from '@relais/core/record/post-address'
import type { Target } from '../connector.ts'

const host = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]*(?::\\d+)?'
const handle = new RegExp(`^@([\\p{L}\\p{N}_.-]{1,100})@(${host})$`, 'iu')
const profilePath = /^\/@([\p{L}\p{N}_.-]{1,100})(?:@([\w.:-]+))?(?:\/[\w-]+)?\/?$/u

const account = (name: string, server: string, baseUrl: string): Target => ({
  kind: 'account',
  value: `${name}@${server}`.toLowerCase(),
  baseUrl,
})

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * What somebody means on Mastodon and the servers that speak its protocol: a handle with two @, an address of a
 * profile or of a post (`/@name`), or of a hashtag on a server that goes by a known name.
 * @example recognise('@ana@toot.example') // { kind: 'account', value: 'ana@toot.example', baseUrl: 'https://toot.example' }
 */
export function recognise(text: string): Target | null {
  const said = text.trim()
  const named = handle.exec(said)
  if (named !== null) {
    const [, name = '', server = ''] = named
    return account(name, server, `https://${server.toLowerCase()}`)
  }
  const url = URL.parse(/^https?:\/\//iu.test(said) ? said : `https://${said}`)
  if (url === null) return null
  const tag = /^\/tags\/([^/]+)\/?$/u.exec(url.pathname)?.[1]
  if (tag !== undefined && platformOfAddress(url.href)?.platform === 'mastodon')
    return { kind: 'hashtag', value: decoded(tag).toLowerCase(), baseUrl: url.origin }
  const profile = profilePath.exec(url.pathname)
  const known = platformOfAddress(url.href)
  // Others have addresses like these too: YouTube, TikTok, Medium.
  if (profile === null || known?.platform !== 'mastodon') return null
  const [, name = '', server] = profile
  return server === undefined
    ? account(name, url.host, url.origin)
    : account(name, server, `https://${server}`)
}
