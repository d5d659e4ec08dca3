import { longestDefaultDays } from '@relais/core/topic/choose-period'
import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'

export const periodPresets = ['30d', '90d', '365d', 'all'] as const
export type PeriodPreset = (typeof periodPresets)[number]

/** A topic as it stands in the address bar, so that a link carries it. Lists are joined by commas. */
export interface TopicSearch {
  readonly terms?: string
  readonly not?: string
  readonly lang?: string
  readonly on?: string
  readonly period?: PeriodPreset
  readonly from?: string
  readonly to?: string
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

const text = (value: unknown) => {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
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

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const daysOf = { '30d': 30, '90d': 90, '365d': longestDefaultDays } as const

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
  const first = Date.parse(corpus.firstPostAt)
  const last = Date.parse(corpus.lastPostAt)
  const kind = search.period ?? (last - first < longestDefaultDays * dayMs ? 'all' : '365d')
  const from = kind === 'all' ? first : last - (daysOf[kind] - 1) * dayMs
  return { kind, from: isoDay(from), to: isoDay(last) }
}

/** A topic and its days as the API takes them: lists joined by commas, what is not asked left out. */
export interface TopicQuery {
  readonly terms: string
  readonly exclude?: string
  readonly languages?: string
  readonly platforms?: string
  readonly from?: string
  readonly to?: string
}

export function topicQuery(search: TopicSearch, period: Period | null): TopicQuery {
  const listed = {
    exclude: joinList(splitList(search.not)),
    languages: joinList(splitList(search.lang)),
    platforms: joinList(splitList(search.on)),
  }
  return {
    terms: splitList(search.terms).join(','),
    ...withoutUndefined(listed),
    ...(period ? { from: period.from, to: period.to } : {}),
  }
}

/** The search after a change. The period is one thing: a preset takes two days out, and the other way round. */
export function changeTopic(search: TopicSearch, change: TopicChange): TopicSearch {
  const { period, from, to, ...rest } = search
  const kept = 'period' in change || 'from' in change ? rest : search
  return withoutUndefined({ ...kept, ...change })
}
