import type { Fits } from '@relais/core/backtest/judge-method'
import type { Period } from '@relais/core/topic/topic'

/** What is compared with the ranking: each is a score by which people can be put in order. */
export const baselineNames = [
  'followers',
  'posts',
  'postsOnTopic',
  'engagementPerPost',
  'engagementOnTopic',
  'recentEngagementOnTopic',
  'mentions',
  'pageRank',
] as const
export type BaselineName = (typeof baselineNames)[number]

export interface JudgedMethod {
  readonly method: 'relais geometric' | 'relais additive' | BaselineName
  /** Null where it cannot be had: no follower count is known, or there are too many mentions. */
  readonly fits: Fits | null
}

export interface Backtest {
  readonly topic: { readonly terms: readonly string[]; readonly exclude: readonly string[] }
  readonly train: Period
  readonly test: Period
  /** Everybody who wrote on topic in training; only they can be ranked. */
  readonly candidates: number
  /** Of them, those who did again in the test period. */
  readonly activeLater: number
  /** Share of posts on topic in training whose counts were only observed after it ended. */
  readonly observedLater: number
  readonly weights: { readonly reach: number; readonly relevance: number; readonly resonance: number }
  readonly method: { readonly version: string }
  readonly methods: readonly JudgedMethod[]
}
