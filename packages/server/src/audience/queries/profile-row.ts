/** An account as it was last described; texts are empty and counts null where nobody said. */
export interface ProfileRow {
  readonly account: string
  readonly platform: string
  readonly handle: string
  readonly name: string
  readonly bio: string
  readonly avatar: string
  readonly verified: boolean | null
  readonly createdAtMs: number | null
  readonly observedAtMs: number
  readonly followers: number | null
  readonly following: number | null
  readonly posts: number | null
}

/** Of rows of `account`. */
export const profileColumns = `toString(id) AS account, platform, handle, name, bio, avatar, verified,
  toFloat64(toUnixTimestamp(created_at)) * 1000 AS createdAtMs,
  toFloat64(toUnixTimestamp64Milli(observed_at)) AS observedAtMs,
  toFloat64(followers) AS followers, toFloat64(following) AS following, toFloat64(posts) AS posts`
