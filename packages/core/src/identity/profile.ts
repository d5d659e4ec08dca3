/** What is known of an account where accounts are compared; texts are empty where nobody said. */
export interface Profile {
  readonly id: string
  readonly platform: string
  readonly handle: string
  readonly name: string
  /** Bio and addresses. */
  readonly about: string
  /** Perceptual hash of their picture, where it was looked at and tells them from others. */
  readonly picture: bigint | null
}

/** Two accounts, the one with the smaller id (as text) first. */
export interface ProfilePair {
  readonly a: Profile
  readonly b: Profile
}

export const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`

/** What two accounts did that shows in their posts. */
export interface Traces {
  /** Posts of one that the other published too, within three days. */
  readonly sharedPosts: number
  /** Posts of the one that published less in the time when both did. */
  readonly comparedPosts: number
  /** How often each names the other. */
  readonly mentionsOfB: number
  readonly mentionsOfA: number
}
