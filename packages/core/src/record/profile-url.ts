const channelId = /^UC[\w-]{22}$/

/** How each network writes the address of a profile. */
const addresses: Readonly<Record<string, (handle: string) => string>> = {
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  youtube: (handle) => `https://www.youtube.com/${channelId.test(handle) ? 'channel/' : '@'}${handle}`,
  twitter: (handle) => `https://x.com/${handle}`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
  threads: (handle) => `https://www.threads.net/@${handle}`,
  twitch: (handle) => `https://www.twitch.tv/${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/in/${handle}`,
  pinterest: (handle) => `https://www.pinterest.com/${handle}`,
}

/** The address of somebody's profile, where Relais knows how their network writes it; else null. */
export function profileUrl(platform: string, handle: string): string | null {
  return addresses[platform]?.(encodeURIComponent(handle)) ?? null
}
