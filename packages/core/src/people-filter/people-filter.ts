import { type SizeTier, sizeTierOf } from './size-tier.ts'

/** Which people of a ranking are looked at. It changes nobody's rank: places are those of everybody on the topic. */
export interface PeopleFilter {
  /** ISO 3166 codes as accounts give them, '' for those that give none; empty: everybody. */
  readonly countries: readonly string[]
  /** Empty: every size. */
  readonly sizes: readonly SizeTier[]
  /** Posted on the topic in the last so many weeks of the period; null: whenever. */
  readonly activeWeeks: number | null
  /** Posts on the topic at least; 1: everybody. */
  readonly leastPosts: number
  readonly onlyUnmarked: boolean
}

export const everybody: PeopleFilter = {
  countries: [],
  sizes: [],
  activeWeeks: null,
  leastPosts: 1,
  onlyUnmarked: false,
}

/** What decides whether somebody passes. */
export interface FilteredPerson {
  /** '' where it is not known. */
  readonly country: string
  readonly followers: number | null
  /** Whole weeks between the last post on topic and the end of the period: 0 within the last seven days. */
  readonly weeksSinceLast: number
  readonly postsOnTopic: number
  readonly isMarked: boolean
}

export type FilterPart = keyof PeopleFilter

const tests: Readonly<Record<FilterPart, (filter: PeopleFilter, person: FilteredPerson) => boolean>> = {
  countries: ({ countries }, { country }) => countries.length === 0 || countries.includes(country),
  sizes: ({ sizes }, { followers }) => sizes.length === 0 || sizes.includes(sizeTierOf(followers)),
  activeWeeks: ({ activeWeeks }, { weeksSinceLast }) => activeWeeks === null || weeksSinceLast < activeWeeks,
  leastPosts: ({ leastPosts }, { postsOnTopic }) => postsOnTopic >= leastPosts,
  onlyUnmarked: ({ onlyUnmarked }, { isMarked }) => !onlyUnmarked || !isMarked,
}

const parts = Object.keys(tests) as FilterPart[]

/** Whether somebody is looked at. */
export function passes(filter: PeopleFilter, person: FilteredPerson): boolean {
  return parts.every((part) => tests[part](filter, person))
}

/** Whether somebody would be looked at without one part of the filter. */
export function passesWithout(filter: PeopleFilter, without: FilterPart, person: FilteredPerson): boolean {
  return parts.every((part) => part === without || tests[part](filter, person))
}

/** Whether a filter lets everybody pass. */
export function isEverybody(filter: PeopleFilter): boolean {
  const { countries, sizes, activeWeeks, leastPosts, onlyUnmarked } = filter
  return (
    countries.length === 0 && sizes.length === 0 && activeWeeks === null && leastPosts <= 1 && !onlyUnmarked
  )
}
