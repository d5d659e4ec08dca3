import type { Profile } from './profile.ts'

const unknown = Number.NaN
const lg = (count: number | null) => (count === null ? unknown : Math.log10(1 + Math.max(0, count)))
const asNumber = (is: boolean | null) => (is === null ? unknown : is ? 1 : 0)
/** Rates below these are told apart from nothing by chance alone. */
const leastPostsPerDay = 0.01
const leastListedPerDay = 1e-4

/** In this order models list them; each may be unknown (NaN). */
export const profileFeatureNames = [
  'followers',
  'following',
  'posts',
  'followingPerFollower',
  'postsPerFollowed',
  'hasAvatar',
  'isPrivate',
  'handleLength',
  'handleDigits',
  'endsInDigit',
  'postsPerDay',
  'ageDays',
  'likesGiven',
  'likesGivenPerPost',
  'listedPerDay',
  'isVerified',
  'hasBio',
] as const
export type ProfileFeature = (typeof profileFeatureNames)[number]

/** How many counts a profile tells: without any there is little to judge. */
export function countsKnown({ followers, following, posts }: Profile): number {
  return [followers, following, posts].filter((count) => count !== null).length
}

function lengthOf({ bio, bioLength }: Profile): number | null {
  return bioLength ?? (bio === null ? null : bio.trim().length)
}

/** Length and digits of a handle, from itself or as somebody counted them. */
export function handleTraits({ handle, handleLength, handleDigits, endsInDigit }: Profile) {
  const length = handleLength ?? (handle ? [...handle].length : null)
  const digits = handleDigits ?? (handle ? (handle.match(/\p{Nd}/gu)?.length ?? 0) : null)
  const ends = endsInDigit ?? (handle ? /\p{Nd}$/u.test(handle) : null)
  return { length, digits, ends }
}

/**
 * A profile as numbers: counts and ratios on a decimal logarithm, shares 0 to 1, NaN where it does not say.
 * Method: docs/methods/accounts.md
 * @example profileFeatures({ ...unknownProfile, followers: 99 }).followers // 2
 */
export function profileFeatures(profile: Profile): Record<ProfileFeature, number> {
  const { followers, following, posts, ageDays, likesGiven, listed } = profile
  const handle = handleTraits(profile)
  const perDay =
    profile.postsPerDay ?? (posts !== null && ageDays !== null ? posts / Math.max(1, ageDays) : null)
  const written = posts ?? (perDay !== null && ageDays !== null ? perDay * ageDays : null)
  const bioLength = lengthOf(profile)
  return {
    followers: lg(followers),
    following: lg(following),
    posts: lg(written),
    followingPerFollower: lg(following) - lg(followers),
    postsPerFollowed: lg(written) - lg(following),
    hasAvatar: asNumber(profile.hasAvatar),
    isPrivate: asNumber(profile.isPrivate),
    handleLength: handle.length ?? unknown,
    handleDigits:
      handle.length === null || handle.digits === null ? unknown : handle.digits / Math.max(1, handle.length),
    endsInDigit: asNumber(handle.ends),
    postsPerDay: perDay === null ? unknown : Math.log10(leastPostsPerDay + Math.max(0, perDay)),
    ageDays: lg(ageDays),
    likesGiven: lg(likesGiven),
    likesGivenPerPost: lg(likesGiven) - lg(written),
    listedPerDay:
      listed === null || ageDays === null
        ? unknown
        : Math.log10(leastListedPerDay + Math.max(0, listed) / Math.max(1, ageDays)),
    isVerified: asNumber(profile.isVerified),
    hasBio: bioLength === null ? unknown : bioLength > 0 ? 1 : 0,
  }
}
