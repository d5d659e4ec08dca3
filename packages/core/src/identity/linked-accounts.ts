import { handleKey } from '../record/ids.ts'

export interface NamedAccount {
  readonly platform: string
  readonly handle: string
}

const networks: readonly (readonly [platform: string, address: RegExp])[] = [
  ['twitter', /(?:^|[/\s@.(])(?:twitter|x)\.com\/@?(\w{1,15})(?![\w.])/giu],
  ['instagram', /instagram\.com\/@?([\w.]{1,30})/giu],
  ['facebook', /(?:facebook|fb)\.com\/@?([\w.]{3,50})/giu],
  ['youtube', /youtube\.com\/(?:@|c\/|user\/|channel\/)?([\w.-]{3,40})/giu],
  ['tiktok', /tiktok\.com\/@([\w.]{2,24})/giu],
  ['twitch', /twitch\.tv\/(\w{3,25})/giu],
  ['bluesky', /bsky\.app\/profile\/([\w.:-]{3,80})/giu],
]

/** First parts of addresses that lead to a page of the network, not to somebody's. */
const pages = new Set(
  'intent share home hashtag search i p reel reels explore stories watch channel user c results playlist pages groups events profile.php sharer tv login about'.split(
    ' ',
  ),
)

/**
 * The accounts that a profile says are elsewhere: addresses of networks in its text, each once. Mentions with @ are left
 * out: whom somebody names in a profile is as often an employer or a friend.
 * @example linkedAccounts('Knives. https://instagram.com/ana.knives') // [{ platform: 'instagram', handle: 'ana.knives' }]
 */
export function linkedAccounts(profileText: string): NamedAccount[] {
  const found = new Map<string, NamedAccount>()
  for (const [platform, address] of networks)
    for (const [, raw] of profileText.matchAll(address)) {
      const handle = handleKey(platform, (raw ?? '').replace(/\.+$/, ''))
      if (handle !== '' && !pages.has(handle)) found.set(`${platform}/${handle}`, { platform, handle })
    }
  return [...found.values()]
}
