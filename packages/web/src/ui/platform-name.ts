const names: Readonly<Record<string, string>> = {
  blog: 'Blog',
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  pinterest: 'Pinterest',
  podcast: 'Podcast',
  reddit: 'Reddit',
  threads: 'Threads',
  tiktok: 'TikTok',
  twitch: 'Twitch',
  twitter: 'Twitter',
  youtube: 'YouTube',
}

/** How a platform writes its own name; an unknown one stays as it was imported. */
export const platformName = (platform: string): string => names[platform.toLowerCase()] ?? platform
