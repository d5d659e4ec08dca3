import type { AccountName } from './interaction-record.ts'
import { platformOfAddress } from './post-address.ts'

const handlePart = '([\\p{L}\\p{N}_.-]{1,100})'

/** Where an address names the account that it belongs to: the first group. */
const accountPatterns: Readonly<Record<string, RegExp>> = {
  twitter: new RegExp(`^/@?${handlePart}(?:/status/\\d+.*)?/?$`, 'u'),
  instagram: new RegExp(`^/(?:stories/)?${handlePart}/?(?:(?:p|reel)/[\\w-]+/?)?$`, 'u'),
  youtube: new RegExp(`^/(?:channel/|c/|user/|@)${handlePart}/?(?:about|featured|videos)?/?$`, 'u'),
  tiktok: new RegExp(`^/@${handlePart}(?:/(?:video|photo)/\\d+)?/?$`, 'u'),
  facebook: new RegExp(`^/${handlePart}/?(?:posts/\\w+|videos/\\w+)?/?$`, 'u'),
  bluesky: new RegExp(`^/profile/(${handlePart.slice(1, -1)}|did:[\\w.:%-]+)(?:/post/\\w+)?/?$`, 'u'),
  linkedin: new RegExp(`^/(?:in|company)/${handlePart}/?$`, 'u'),
  twitch: new RegExp(`^/${handlePart}/?(?:about|videos)?/?$`, 'u'),
  pinterest: new RegExp(`^/${handlePart}/?$`, 'u'),
  telegram: new RegExp(`^/(?:s/)?${handlePart}(?:/\\d+)?/?$`, 'u'),
  mastodon: new RegExp(`^/@(${handlePart.slice(1, -1)}(?:@[\\w.-]+)?)(?:/\\d+)?/?$`, 'u'),
  snapchat: new RegExp(`^/(?:add|@)/?${handlePart}/?$`, 'u'),
  threads: new RegExp(`^/@${handlePart}(?:/post/[\\w-]+)?/?$`, 'u'),
}

/** First parts of a path that belong to the network itself, not to an account. */
const notAccounts = new Set(
  'i home hashtag search intent share explore settings login p reel reels tv stories accounts watch groups events pages sharer sharer.php profile.php story.php photo.php permalink.php marketplace hashtag tos privacy about pin ideas directory downloads joinchat'.split(
    ' ',
  ),
)

/**
 * The account that an address of a known network belongs to: its profile, or the author of the post at it. Null when
 * the address does not say, as Instagram's /p/ addresses do not. A Mastodon account is named with its server.
 * @example accountOfAddress('https://twitter.com/ana/status/1') // { platform: 'twitter', handle: 'ana' }
 */
export function accountOfAddress(address: string): AccountName | null {
  const network = platformOfAddress(address)
  if (network === null) return null
  const { hostname, pathname } = new URL(address)
  const path = safelyDecoded(pathname)
  const handle = accountPatterns[network.platform]?.exec(path)?.[1]
  if (handle === undefined || notAccounts.has(handle.toLowerCase())) return null
  const isOfThisServer = network.platform === 'mastodon' && !handle.includes('@')
  return { platform: network.platform, handle: isOfThisServer ? `${handle}@${hostname}` : handle }
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
