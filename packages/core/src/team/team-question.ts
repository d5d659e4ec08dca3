/** Minor units of one currency; the same at both ends when the price is known. */
export interface PriceRange {
  readonly low: number
  readonly high: number
}

export interface TeamCandidate {
  readonly id: string
  /** Minor units; a range when it is estimated; null when nothing is known. 0 is a price too: somebody who asks nothing. */
  readonly price: number | PriceRange | null
  /** Estimated share of the audience that is real, 0 to 1; null when unknown. */
  readonly authenticity: number | null
  /** Whom they reach, as numbers of people (places in `personValues`), each once, in any order. */
  readonly audience: Uint32Array
  /** Share of their audience that sees what they publish in this campaign, above 0 to 1; 1 when left out. */
  readonly seenShare?: number
}

export interface TeamQuestion {
  readonly candidates: readonly TeamCandidate[]
  /**
   * What reaching each person once is worth, 0 or more: 1 for everybody counts people; shares count how well each fits
   * the wanted audience, or how likely each is real.
   */
  readonly personValues: Float64Array
  /** Minor units, the same currency as the prices. */
  readonly budget: number
  /** 0 to 1: whose audience is less real than this, or not known to be, is left out. Nobody is when it is 0 or absent. */
  readonly minimumAuthenticity?: number
  /** Which end of an estimated price is counted; `high`, so that the budget holds, when left out. */
  readonly assumedPrice?: 'low' | 'middle' | 'high'
  /** The team has no more people than this. */
  readonly mostPeople?: number
  /** Who must be in the team, by id: their price is paid first. */
  readonly kept?: readonly string[]
  /** Share of all people that `personValues` holds, above 0 to 1, when they were drawn by a hash of their ids. */
  readonly sampledShare?: number
}

export interface TeamMember {
  readonly id: string
  /** The price that was counted, minor units. */
  readonly price: number
  /** What they would reach alone. */
  readonly reachAlone: number
  /** What the team would lose without them: people whom nobody else of the team reaches. */
  readonly marginalReach: number
}

/** Why somebody is not in the team. */
export type LeftOutReason =
  | 'authenticity_unknown'
  | 'authenticity_low'
  | 'audience_empty'
  | 'price_unknown'
  | 'price_above_budget'
  /** The budget, or the number of people, is better spent on others. */
  | 'not_chosen'

export interface LeftOut {
  readonly id: string
  readonly reason: LeftOutReason
  /** What they would add to this team, whatever they cost. */
  readonly addedReach: number
}

export interface Swap {
  readonly out: string
  readonly in: string
  /** Reach and cost of the team after the swap, less those before. */
  readonly reachChange: number
  readonly costChange: number
}

export interface Team {
  /** In the order in which each adds most per money to those before. */
  readonly members: readonly TeamMember[]
  /** Expected worth of the people reached, each counted once. */
  readonly reach: number
  /** 90 % interval of `reach` where people were sampled; its two ends are the same where all are there. */
  readonly reachInterval: readonly [low: number, high: number]
  /** Minor units: as counted, and at both ends of the prices. */
  readonly cost: number
  readonly costRange: PriceRange
  /** No team within the budget reaches more than this. */
  readonly upperBound: number
  /** How much more than this team any other could reach at most, as a share of the bound, 0 to 1. 0: this is the best. */
  readonly gap: number
  readonly leftOut: readonly LeftOut[]
  /** For each member the best that could stand in their place, best first. */
  readonly swaps: readonly Swap[]
}
