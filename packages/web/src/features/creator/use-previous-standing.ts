import { previousPeriod } from '@relais/core/topic/previous-period'
import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import type { Period, TopicQuery } from '../topic/topic-search.ts'
import type { CreatorKey } from './api/creator.ts'
import { useStanding } from './api/standing.ts'

type Signal = RankedCreator['signals'][number]

/** Where somebody stood in the period before, of equal length. */
export type PreviousStanding =
  /** The corpus does not reach back over it. */
  | { readonly kind: 'none'; readonly firstPostAt: string | null }
  | { readonly kind: 'pending' | 'failed' }
  /** They wrote nothing on the topic then. */
  | { readonly kind: 'silent'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'known'
      readonly from: string
      readonly to: string
      readonly percentileOf: ReadonlyMap<Signal['name'], number>
    }

/** Asks for the period before, after the present one has been answered: nobody waits for a comparison. */
export function usePreviousStanding(
  key: CreatorKey,
  query: TopicQuery,
  period: Period | null,
  corpus: CorpusSummary | undefined,
  isWanted: boolean,
): PreviousStanding {
  const firstPostAt = corpus?.firstPostAt ?? null
  const previous =
    period && firstPostAt ? previousPeriod(period, { firstPostAt: new Date(firstPostAt) }) : null
  const answer = useStanding(key, isWanted && previous ? { ...query, ...previous } : null)
  if (previous === null) return { kind: 'none', firstPostAt }
  if (answer.isError) return { kind: 'failed' }
  if (!answer.data) return { kind: 'pending' }
  const own = answer.data.standing
  if (own === null) return { kind: 'silent', ...previous }
  const measured = own.signals.flatMap(({ name, percentile, knowledge }) =>
    percentile === null || knowledge !== 'measured' ? [] : [[name, percentile] as const],
  )
  return { kind: 'known', ...previous, percentileOf: new Map(measured) }
}
