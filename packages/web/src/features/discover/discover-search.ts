import { everybody, type PeopleFilter } from '@relais/core/people-filter/people-filter'
import { sizeTiers } from '@relais/core/people-filter/size-tier'
import {
  joinList,
  parseTopicSearch,
  splitList,
  type TopicQuery,
  type TopicSearch,
} from '../topic/topic-search.ts'

export const views = ['gems', 'compare'] as const
export type View = 'rows' | (typeof views)[number]

/** Everything that Discover shows, as it stands in the address bar: the topic, who of it, and how it is looked at. */
export interface DiscoverSearch extends TopicSearch {
  /** Codes joined by commas; `unknown` for people who give none. */
  readonly country?: string
  readonly size?: string
  /** Posted on the topic in the last so many weeks. */
  readonly active?: number
  /** Posts on the topic at least. */
  readonly least?: number
  readonly unmarked?: true
  readonly view?: Exclude<View, 'rows'>
  /** Ids of the people who are compared, joined by commas. */
  readonly compare?: string
  /** The weights are being tried out. */
  readonly tune?: true
}

/** What one control changes; undefined takes a part out. */
export type DiscoverChange = { readonly [Part in keyof DiscoverSearch]?: DiscoverSearch[Part] | undefined }

const wholeFrom = (least: number, value: unknown) => {
  const number = Number(value)
  return Number.isInteger(number) && number >= least ? number : undefined
}

const isTrue = (value: unknown) => (value === true || value === 'true' ? true : undefined)

/** The most people whose small pictures fit beside each other. */
export const mostCompared = 5

const accountIds = /^\d{1,20}(,\d{1,20})*$/

/** Never a number: an id read as one has lost digits. */
const comparedOf = (value: unknown) =>
  typeof value === 'string' && accountIds.test(value)
    ? joinList(splitList(value).slice(0, mostCompared))
    : undefined

export function parseDiscoverSearch(raw: Record<string, unknown>): DiscoverSearch {
  const countries = typeof raw.country === 'string' ? splitList(raw.country) : []
  const sizes = typeof raw.size === 'string' ? splitList(raw.size) : []
  const known = sizeTiers.filter((tier) => sizes.includes(tier))
  const found = {
    country: countries.length > 0 ? countries.join(',') : undefined,
    size: known.length > 0 ? known.join(',') : undefined,
    active: wholeFrom(1, raw.active),
    least: wholeFrom(2, raw.least),
    unmarked: isTrue(raw.unmarked),
    view: views.find((view) => view === raw.view),
    compare: comparedOf(raw.compare),
    tune: isTrue(raw.tune),
  }
  const kept = Object.entries(found).filter(([, value]) => value !== undefined)
  return { ...parseTopicSearch(raw), ...Object.fromEntries(kept) }
}

/** The filter of an address. */
export function filterOf({ country, size, active, least, unmarked }: DiscoverSearch): PeopleFilter {
  return {
    countries: splitList(country).map((code) => (code === 'unknown' ? '' : code)),
    sizes: sizeTiers.filter((tier) => splitList(size).includes(tier)),
    activeWeeks: active ?? everybody.activeWeeks,
    leastPosts: least ?? everybody.leastPosts,
    onlyUnmarked: unmarked ?? everybody.onlyUnmarked,
  }
}

/** A question with weights and filter as the API takes them. */
export interface RankingQuery extends TopicQuery {
  readonly weights?: string
  readonly countries?: string
  readonly sizes?: string
  readonly activeWeeks?: string
  readonly leastPosts?: string
  readonly onlyUnmarked?: string
  readonly accounts?: string
}

export function rankingQuery(query: TopicQuery, search: DiscoverSearch): RankingQuery {
  const { country, size, active, least, unmarked, weights } = search
  return {
    ...query,
    ...(weights ? { weights } : {}),
    ...(country ? { countries: country } : {}),
    ...(size ? { sizes: size } : {}),
    ...(active ? { activeWeeks: String(active) } : {}),
    ...(least ? { leastPosts: String(least) } : {}),
    ...(unmarked ? { onlyUnmarked: 'true' } : {}),
  }
}

/** The same without what a filter or a view adds: what another screen needs to know of the topic. */
export function topicOf(search: DiscoverSearch): TopicSearch {
  const { country, size, active, least, unmarked, view, compare, tune, ...topic } = search
  return topic
}
