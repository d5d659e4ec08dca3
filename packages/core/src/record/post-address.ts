/** Where a network's post address holds the native id: the first group. */
export const postIdPatterns: readonly {
  readonly platform: string
  readonly host: RegExp
  readonly id: string
}[] = [
  { platform: 'twitter', host: /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/, id: '/status/(\\d+)' },
  { platform: 'instagram', host: /^(?:www\.)?instagram\.com$/, id: '/(?:p|reel|tv)/([\\w-]+)' },
  {
    platform: 'youtube',
    host: /^(?:(?:www\.|m\.)?youtube\.com|youtu\.be)$/,
    id: '(?:youtu\\.be/|[?&]v=|/shorts/)([\\w-]{11})',
  },
  { platform: 'tiktok', host: /^(?:www\.|m\.)?tiktok\.com$/, id: '/(?:video|photo)/(\\d+)' },
  {
    platform: 'facebook',
    host: /^(?:www\.|m\.)?facebook\.com$/,
    id: '(?:/posts/|/videos/|story_fbid=)(\\w+)',
  },
  { platform: 'bluesky', host: /^bsky\.app$/, id: '/post/(\\w+)' },
  { platform: 'linkedin', host: /^(?:[a-z]{2,3}\.)?linkedin\.com$/, id: '(?:/posts/|activity[-:])([\\w-]+)' },
  { platform: 'twitch', host: /^(?:www\.|m\.)?twitch\.tv$/, id: '/videos/(\\d+)' },
  { platform: 'pinterest', host: /^(?:[a-z]{2,3}\.)?pinterest\.[a-z.]{2,6}$/, id: '/pin/(\\d+)' },
  { platform: 'telegram', host: /^t\.me$/, id: '/(\\d+)/?$' },
  { platform: 'snapchat', host: /^(?:www\.)?snapchat\.com$/, id: '/spotlight/([\\w-]+)' },
  // Anybody may run a server: these are names that servers of this network go by, and its largest ones.
  {
    platform: 'mastodon',
    host: /^(?:[\w-]+\.)*(?:(?:mastodon|mstdn|toot)\.[\w.]+|mas\.to|fosstodon\.org|hachyderm\.io|infosec\.exchange|piaille\.fr|mamot\.fr|pawoo\.net|troet\.cafe|techhub\.social|universeodon\.com)$/,
    id: '/@[^/]+/(\\d+)',
  },
  { platform: 'threads', host: /^(?:www\.)?threads\.(?:net|com)$/, id: '/post/([\\w-]+)' },
]

/** The network whose host an address has, or null. */
export function platformOfAddress(address: string): (typeof postIdPatterns)[number] | null {
  if (!URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return postIdPatterns.find(({ host }) => host.test(hostname)) ?? null
}
