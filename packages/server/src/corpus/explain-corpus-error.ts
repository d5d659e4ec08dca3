import { ClickHouseError } from '@clickhouse/client'
import { AppError } from '../errors.ts'
import { isAway } from './retry-while-away.ts'

/** ClickHouse's own codes for a query that ran out of its time or memory. */
const tooHeavyCodes = new Set(['159', '241'])
/** Its codes for a shard that cannot be reached, or that went away while it answered. */
const shardAwayCodes = new Set(['32', '209', '210', '279'])

/** What a failed call to the corpus means to whoever asked; anything unforeseen stays as it is. */
export function explainCorpusError(error: unknown): unknown {
  if (error instanceof ClickHouseError && tooHeavyCodes.has(error.code)) {
    return new AppError(
      'query_too_heavy',
      'This question needs more time or memory than one query may use. Narrow the period or the terms.',
      { clickhouse: error.message },
    )
  }
  if (error instanceof ClickHouseError && shardAwayCodes.has(error.code)) {
    return new AppError(
      'store_unavailable',
      'A part of the corpus cannot be reached: one of the ClickHouse servers of the cluster does not answer.',
      { clickhouse: error.message },
    )
  }
  if (isAway(error)) {
    return new AppError('store_unavailable', 'The corpus cannot be reached: ClickHouse does not answer.', {
      cause: String(error),
    })
  }
  return error
}
