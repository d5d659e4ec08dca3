/** What a profile shows. Null is unknown: nobody said, or the platform does not show it. */
export interface Profile {
  readonly platform: string | null
  readonly handle: string | null
  /** Letters of the handle, where only its length was kept. */
  readonly handleLength: number | null
  readonly handleDigits: number | null
  readonly endsInDigit: boolean | null
  readonly name: string | null
  readonly bio: string | null
  readonly bioLength: number | null
  readonly hasAvatar: boolean | null
  readonly isPrivate: boolean | null
  readonly isVerified: boolean | null
  readonly followers: number | null
  readonly following: number | null
  readonly posts: number | null
  /** Since the account was made, to the day it was looked at. */
  readonly ageDays: number | null
  readonly postsPerDay: number | null
  /** Likes that the account gave to others. */
  readonly likesGiven: number | null
  /** Lists of others that the account is on. */
  readonly listed: number | null
}

export const unknownProfile: Profile = {
  platform: null,
  handle: null,
  handleLength: null,
  handleDigits: null,
  endsInDigit: null,
  name: null,
  bio: null,
  bioLength: null,
  hasAvatar: null,
  isPrivate: null,
  isVerified: null,
  followers: null,
  following: null,
  posts: null,
  ageDays: null,
  postsPerDay: null,
  likesGiven: null,
  listed: null,
}
