import { chanceOfLogOdds, judgeAdditively } from '../additive-model.ts'
import type { AccountHead, AccountModel } from './account-model.ts'
import type { Profile } from './profile.ts'
import { countsKnown, type ProfileFeature, profileFeatures } from './profile-features.ts'
import { type ReasonFacts, reasonFacts } from './reason-facts.ts'

export type AccountHeadName = 'follower' | 'publisher'

export interface AccountReason {
  readonly feature: ProfileFeature
  /** Log-odds: above 0 speaks for an account that is not what it seems, below 0 for a real one. */
  readonly weight: number
  /** What was seen. */
  readonly facts: ReasonFacts
}

export interface AccountVerdict {
  /** 0 to 1: that the account is not what it seems (made to be sold, or run by a programme). */
  readonly probability: number
  /** The same without what is judgement: what estimates over many accounts are made of. */
  readonly learned: number
  readonly label: 'real' | 'fake'
  /** Which of the two questions was asked. */
  readonly head: AccountHeadName
  /** False: fewer than two counts are known, and the probability is little more than what is usual. */
  readonly isTold: boolean
  /** The strongest first, none that hardly speaks. */
  readonly reasons: readonly AccountReason[]
}

export type AccountClassifier = (profile: Profile) => AccountVerdict

const weakestReason = 0.1
const mostReasons = 6
const fewestCounts = 2
/** Programmes were labelled among accounts with about 1,000 followers and more. */
const publisherFollowers = 500
/** Only publishers' profiles on such platforms tell what the second model reads. */
const publishingPlatforms: ReadonlySet<string> = new Set(['twitter', 'x', 'bluesky', 'mastodon', 'threads'])

/**
 * Which model a profile is for: whoever has 500 followers on a platform of short posts may be run by a programme; for
 * everybody else the question is whether the account was made to follow.
 */
export function headFor({ platform, followers, ageDays, likesGiven, listed }: Profile): AccountHeadName {
  const isPublishing = platform === null ? false : publishingPlatforms.has(platform.toLowerCase())
  const tellsMore = ageDays !== null && (likesGiven !== null || listed !== null)
  const isFollowed = followers === null || followers >= publisherFollowers
  return isFollowed && (isPublishing || (platform === null && tellsMore)) ? 'publisher' : 'follower'
}

/**
 * Says of profiles how probable it is that they are not what they seem, and why. Two additive models: for followers and
 * for those who publish. Every feature may be unknown.
 * Method: docs/methods/accounts.md
 * @example createAccountClassifier(model)({ ...unknownProfile, followers: 3, following: 4_000, posts: 0 }).label // 'fake'
 */
export function createAccountClassifier(model: AccountModel): AccountClassifier {
  return (profile) => {
    const name = headFor(profile)
    const head: AccountHead = model[name]
    const { logOdds, learned, contributions } = judgeAdditively(head.model, profileFeatures(profile))
    const probability = chanceOfLogOdds(logOdds)
    return {
      probability,
      learned: chanceOfLogOdds(learned),
      label: probability >= head.labelFrom ? 'fake' : 'real',
      head: name,
      isTold: countsKnown(profile) >= fewestCounts,
      reasons: contributions
        .filter(({ weight }) => Math.abs(weight) >= weakestReason)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, mostReasons)
        .map(({ feature: name, weight }) => {
          const feature = name as ProfileFeature
          return { feature, weight, facts: reasonFacts(profile, feature) }
        }),
    }
  }
}
