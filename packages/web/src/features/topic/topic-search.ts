import {
  longestDefaultDays,
  type PeriodPreset,
  periodPresets,
  presetPeriod,
} from '@relais/core/topic/choose-period'
import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'

/** A topic as it stands in the address bar, so that a link carries it. Lists are joined by commas. */
export interface TopicSearch {
  readonly terms?: string
  readonly not?: string
  readonly lang?: string
  readonly on?: string
  readonly period?: PeriodPreset
  readonly from?: string
  readonly to?: string
  /** Ids of posts that are not about it. */
  readonly without?: string
  /** The saved topic that this began as. */
  readonly topic?: string
  /** `reach/relevance/resonance`; left out for the Relais preset. */
  readonly weights?: string
}

/** What one slot of the sentence changes; undefined takes a part out. */
export type TopicChange = { readonly [Part in keyof TopicSearch]?: TopicSearch[Part] | undefined }

export interface Period {
  /** How the period was asked for: by preset, or by two days. */
  readonly kind: PeriodPreset | 'days'
  readonly from: string
  readonly to: string
}

const dayPattern = /^\d{4}-\d\d-\d\d$/
const dayMs = 86_400_000

const idList = /^\d{1,20}(,\d{1,20})*$/
const weightsPattern = /^\d{1,3}\/\d{1,3}\/\d{1,3}$/

const text = (value: unknown) => {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
/** Never a number: an id read as one has lost digits. */
const matching = (value: unknown, pattern: RegExp) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined
const day = (value: unknown) => (typeof value === 'string' && dayPattern.test(value) ? value : undefined)

/** Reads what may have been typed into the address bar; what makes no sense is dropped. */
export function parseTopicSearch(raw: Record<string, unknown>): TopicSearch {
  const [from, to] = [day(raw.from), day(raw.to)]
  const preset = periodPresets.find((known) => known === raw.period)
  const found = {
    terms: text(raw.terms),
    not: text(raw.not),
    lang: text(raw.lang),
    on: text(raw.on),
    without: matching(raw.without, idList),
    topic: matching(raw.topic, /^top_\w+$/),
    weights: matching(raw.weights, weightsPattern),
    ...(from && to && from <= to ? { from, to } : { period: preset }),
  }
  return withoutUndefined(found)
}

/** @example splitList('café, moka,,') // ['café', 'moka'] */
export const splitList = (list: string | undefined): string[] => [
  ...new Set(
    (list ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]

export const joinList = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.join(',')

type Defined<Parts> = { [Name in keyof Parts]?: Exclude<Parts[Name], undefined> }

const withoutUndefined = <Parts extends object>(parts: Parts) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Defined<Parts>

/**
 * The days that a search means. Presets count back from the newest post, because a corpus may end years ago.
 * Without a choice it is the last year, or everything where the corpus is younger. Null for an empty corpus.
 */
export function resolvePeriod(
  search: TopicSearch,
  corpus: Pick<CorpusSummary, 'firstPostAt' | 'lastPostAt'>,
): Period | null {
  if (search.from && search.to) return { kind: 'days', from: search.from, to: search.to }
  if (!corpus.firstPostAt || !corpus.lastPostAt) return null
  const span = { firstPostAt: new Date(corpus.firstPostAt), lastPostAt: new Date(corpus.lastPostAt) }
  const days = (span.lastPostAt.getTime() - span.firstPostAt.getTime()) / dayMs
  const kind = search.period ?? (days < longestDefaultDays ? 'all' : '365d')
  return { kind, ...presetPeriod(kind, span) }
}

/** A topic and its days as the API takes them: lists joined by commas, what is not asked left out. */
export interface TopicQuery {
  readonly terms: string
  readonly exclude?: string
  readonly languages?: string
  readonly platforms?: string
  readonly from?: string
  readonly to?: string
  readonly excludedPosts?: string
}

export function topicQuery(search: TopicSearch, period: Period | null): TopicQuery {
  const listed = {
    exclude: joinList(splitList(search.not)),
    languages: joinList(splitList(search.lang)),
    platforms: joinList(splitList(search.on)),
    excludedPosts: joinList(splitList(search.without)),
  }
  return {
    terms: splitList(search.terms).join(','),
    ...withoutUndefined(listed),
    ...(period ? { from: period.from, to: period.to } : {}),
  }
}

type Change<Search extends TopicSearch> = {
  readonly [Part in keyof Search | keyof TopicSearch]?: (Search & TopicSearch)[Part] | undefined
}

/** The search after a change. The period is one thing: a preset takes two days out, and the other way round. */
export function changeTopic<Search extends TopicSearch>(search: Search, change: Change<Search>): Search {
  const { period, from, to, ...rest } = search
  const kept = 'period' in change || 'from' in change ? rest : search
  // Every part is optional, so what is left of a search is a search.
  return withoutUndefined({ ...kept, ...change }) as Search
}
