/** Days in UTC as `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** What influence is measured in: nobody is influential "in general". */
export interface Topic {
  /** Any of these counts; several words form a phrase. */
  readonly terms: readonly string[]
  /** A post with any of these does not count. */
  readonly exclude: readonly string[]
  /** BCP 47 primary tags; empty: every language. */
  readonly languages: readonly string[]
  /** Empty: every platform. */
  readonly platforms: readonly string[]
}
