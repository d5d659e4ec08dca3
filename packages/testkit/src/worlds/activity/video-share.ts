/** Share of posts on a platform that are videos. */
const videoShares: Readonly<Record<string, number>> = {
  youtube: 1,
  tiktok: 1,
  instagram: 0.35,
  facebook: 0.12,
}

export const videoShareOf = (platform: string): number => videoShares[platform] ?? 0.04
