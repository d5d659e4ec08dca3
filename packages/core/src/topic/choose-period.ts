import type { Period } from './topic.ts'

const dayMs = 86_400_000
/** The longest default period: a year, so that what people said long ago does not speak for them today. */
export const longestDefaultDays = 365

export interface PeriodChoice {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface CorpusSpan {
  readonly firstPostAt: Date
  readonly lastPostAt: Date
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

function daysBefore(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs))
}

/**
 * The period of a ranking. What is not given is filled in: `to` with the day of the newest post, `from` with the
 * first post's day or 364 days before `to`, whichever is later, so that both days included make a year at most.
 * @param span null for an empty corpus; then the day of `now` stands for both ends.
 * @returns null when `from` lies after `to`
 * @example choosePeriod({}, { firstPostAt: new Date('2010-05-01'), lastPostAt: new Date('2021-03-01') }, now)
 * // { from: '2020-03-02', to: '2021-03-01' }
 */
export function choosePeriod(choice: PeriodChoice, span: CorpusSpan | null, now: Date): Period | null {
  const to = choice.to ?? dayOf(span?.lastPostAt ?? now)
  const yearBefore = daysBefore(to, longestDefaultDays - 1)
  const first = dayOf(span?.firstPostAt ?? now)
  const from = choice.from ?? (first > yearBefore && first <= to ? first : yearBefore)
  return from <= to ? { from, to } : null
}

/** Lengths of a period that people choose by name; they count back from the newest post. */
export const periodPresets = ['30d', '90d', '365d', 'all'] as const
export type PeriodPreset = (typeof periodPresets)[number]

const daysOfPreset = { '30d': 30, '90d': 90, '365d': longestDefaultDays } as const

/**
 * The days that a preset means in a corpus.
 * @example presetPeriod('30d', { firstPostAt: new Date('2010-05-01'), lastPostAt: new Date('2021-03-30') })
 * // { from: '2021-03-01', to: '2021-03-30' }
 */
export function presetPeriod(preset: PeriodPreset, { firstPostAt, lastPostAt }: CorpusSpan): Period {
  const to = dayOf(lastPostAt)
  return { from: preset === 'all' ? dayOf(firstPostAt) : daysBefore(to, daysOfPreset[preset] - 1), to }
}

/** The instant at which a period begins, and the first one after it. */
export function boundsOf(period: Period): { readonly start: Date; readonly end: Date } {
  return {
    start: new Date(`${period.from}T00:00:00Z`),
    end: new Date(Date.parse(`${period.to}T00:00:00Z`) + dayMs),
  }
}
