import type { AccountId } from '../shared/branded.ts'
import type { CountAge } from './count-age.ts'

/** Sums of ln(1 + engagements) over the posts of one kind and age whose engagement is known. */
export interface EngagementSums {
  readonly kind: string
  readonly age: CountAge
  readonly posts: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** What the corpus says, in one period, of an account that wrote at least one post on the topic. */
export interface Candidate {
  readonly accountId: AccountId
  readonly platform: string
  /** Null: unknown, which is not zero. */
  readonly followers: number | null
  readonly postsOnTopic: number
  readonly postsInPeriod: number
  /** Their posts on topic that name somebody. */
  readonly postsNamingOthers: number
  /** Weeks with a post on topic, counted back from the period's end (0 = the last seven days), and posts in each. */
  readonly weeksBeforeEnd: readonly number[]
  readonly postsInWeek: readonly number[]
  /** Distinct other people who cite this account in posts on topic. */
  readonly citedBy: number
  readonly engagementOnTopic: readonly EngagementSums[]
  /** Of all their posts in the period, those on topic included. */
  readonly engagementOverall: readonly EngagementSums[]
}
