import type { ReputationKind } from '../influence/reputation-words.ts'
import type { Occupation } from './occupation-words.ts'

/** What is counted of one account, from which its portrait is drawn. Counts are of the 365 days before `asOf`. */
export interface PortraitFacts {
  /** A name or a bio was given. */
  readonly isDescribed: boolean
  /** Posts of their own, replies and reshares left out. */
  readonly ownPosts: number
  readonly replies: number
  /** Of 52 weeks, those with a post. */
  readonly activeWeeks: number
  /** Distinct people who cited them, whatever the subject. */
  readonly citedBy: number
  /** Distinct people who cited them in posts on the topic; null without a topic. */
  readonly citedByOnTopic: number | null
  /** Share of their posts that are on the topic, 0 to 1; null without a topic. */
  readonly topicShare: number | null
  /** Kinds of evidence that are believed: found in the profile and not refused, or added by hand. */
  readonly evidence: readonly ReputationKind[]
  readonly occupations: readonly Occupation[]
  /** Null: nobody said. */
  readonly isVerified: boolean | null
  /** Unpaid posts that name the brand, for and against it, and posts about it that say they are paid; null without a brand. */
  readonly brand: { readonly favourable: number; readonly against: number; readonly paid: number } | null
}
