import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { CorpusParams } from '../../corpus/scoped-corpus.ts'

/** The condition under which something happened in a period. */
export const inPeriod = (column: string) =>
  `${column} >= toDateTime({since:Int64}) AND ${column} < toDateTime({until:Int64})`

/** What it binds. */
export function periodParams(period: Period): CorpusParams {
  const { start, end } = boundsOf(period)
  return { since: start.getTime() / 1000, until: end.getTime() / 1000 }
}
