import type { Profile } from './profile.ts'
import { handleTraits, type ProfileFeature, profileFeatures } from './profile-features.ts'

/** What a profile shows behind one reason, for the sentence that says it. Whole counts, shares 0 to 1, yes as 1. */
export type ReasonFacts = Readonly<Record<string, number>>

const known = (facts: Readonly<Record<string, number | null>>): ReasonFacts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, number] => entry[1] !== null && !Number.isNaN(entry[1]),
    ),
  )

/** @example reasonFacts({ ...unknownProfile, followers: 3, following: 900 }, 'followingPerFollower') // { following: 900, followers: 3 } */
export function reasonFacts(profile: Profile, feature: ProfileFeature): ReasonFacts {
  const { followers, following, posts, ageDays, likesGiven, listed } = profile
  const days = ageDays === null ? null : Math.round(ageDays)
  switch (feature) {
    case 'followers':
      return known({ followers })
    case 'following':
      return known({ following: following === null ? null : Math.round(following) })
    case 'posts':
      return known({ posts })
    case 'followingPerFollower':
      return known({ following: following === null ? null : Math.round(following), followers })
    case 'postsPerFollowed':
      return known({ posts, following: following === null ? null : Math.round(following) })
    case 'postsPerDay':
      return known({
        perDay: profile.postsPerDay ?? (posts === null || days === null ? null : posts / Math.max(1, days)),
      })
    case 'ageDays':
      return known({ days })
    case 'likesGiven':
      return known({ likes: likesGiven === null ? null : Math.round(likesGiven) })
    case 'likesGivenPerPost':
      return known({ likes: likesGiven === null ? null : Math.round(likesGiven), posts })
    case 'listedPerDay':
      return known({ listed: listed === null ? null : Math.round(listed), days })
    case 'handleLength':
      return known({ letters: handleTraits(profile).length })
    case 'handleDigits':
      return known({ digits: handleTraits(profile).digits, letters: handleTraits(profile).length })
    case 'hasAvatar':
    case 'isPrivate':
    case 'endsInDigit':
    case 'isVerified':
    case 'hasBio':
      return known({ yes: profileFeatures(profile)[feature] })
  }
}
