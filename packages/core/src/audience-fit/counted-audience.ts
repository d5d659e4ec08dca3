/** By what a network splits the followers that it counts. */
export const countedSides = ['countries', 'cities', 'ages', 'genders'] as const
export type CountedSide = (typeof countedSides)[number]

/** Why a network told nothing of the followers. */
export const countedTroubles = ['too_few', 'nothing', 'not_permitted', 'refused'] as const
export type CountedTrouble = (typeof countedTroubles)[number]

/** One part of the followers: a country as `FR`, a city as the network writes it, an age as `25-34`, `F`, `M` or `U`. */
export interface CountedPart {
  readonly value: string
  readonly followers: number
}

/** What a network itself counts of an account, as whoever runs the account may see it. */
export interface CountedAudience {
  readonly platform: string
  readonly handle: string
  /** An ISO instant. */
  readonly countedAt: string
  /** As the profile says; null is unknown. */
  readonly followers: number | null
  /** Accounts that saw something, each once, over whole days; `until` is no longer in it. Null is unknown. */
  readonly reach: { readonly accounts: number; readonly from: string; readonly until: string } | null
  /** Largest first, only as far as the network lists them; a side that it does not tell is empty. */
  readonly sides: Readonly<Record<CountedSide, readonly CountedPart[]>>
  readonly trouble: CountedTrouble | null
}
