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
  /** ln(followers now / followers up to 90 days before), per 90 days; null when there are not two counts. */
  readonly followerGrowth: number | null
  readonly postsOnTopic: number
  readonly postsInPeriod: number
  /** Posts on topic with a term in the title. */
  readonly postsWithTitle: number
  /** Mean rarity of the terms that their posts hold, 1 = as everybody's on this topic. */
  readonly termRarity: number
  /** Sum over days of log2(1 + posts on topic): ten posts in one day are not ten days' worth. */
  readonly steadyPosts: number
  /** Their posts on topic that name somebody. */
  readonly postsNamingOthers: number
  /** Questions that others put to them in the period, and how many of them they answered within 14 days. */
  readonly questionsAsked: number
  readonly questionsAnswered: number
  /** Weeks with a post on topic, counted back from the period's end (0 = the last seven days), and posts in each. */
  readonly weeksBeforeEnd: readonly number[]
  readonly postsInWeek: readonly number[]
  /** Distinct other people who cite this account in posts on topic. */
  readonly citedBy: number
  /** The same, each counted by their own standing and closed circles discounted (see `weighCitations`). */
  readonly citationWeight: number
  /**
   * Distinct other people who cite this account in the period on any subject, and have not spoken on this one: those
   * whom the account does not cite in return, and those whom it does.
   */
  readonly listeners: number
  readonly mutualListeners: number
  /** Weeks in which others cite this account on topic, and distinct people in each. */
  readonly weeksCited: readonly number[]
  readonly citingInWeek: readonly number[]
  /** Kinds of evidence of standing, such as a book or a degree; null where nobody described the account. */
  readonly reputationKinds: number | null
  /** What their links and codes brought, from the ledger; null when nothing was tracked. */
  readonly conversions: { readonly exposed: number; readonly converted: number } | null
  readonly engagementOnTopic: readonly EngagementSums[]
  /** Of all their posts in the period, those on topic included. */
  readonly engagementOverall: readonly EngagementSums[]
}
