/** Something wanted of an audience, and how much: 1 = nice to have, 3 = a must. */
export interface Wanted {
  /** A language as `fr`, a country as `FR`, or a term of what people write about. */
  readonly value: string
  readonly weight: number
}

/** Whom a brand wants to reach. An empty side is not asked for. */
export interface TargetSheet {
  readonly languages: readonly Wanted[]
  readonly countries: readonly Wanted[]
  readonly interests: readonly Wanted[]
}

export const fitSides = ['languages', 'countries', 'interests'] as const
export type FitSide = (typeof fitSides)[number]

/** What is known of one person of the audience; null is unknown. */
export interface ObservedPerson {
  readonly language: string | null
  readonly country: string | null
  /** Interests of the sheet that they write about; null when they wrote too little elsewhere to say. */
  readonly interests: readonly string[] | null
}
