import { ClickHouseError } from '@clickhouse/client'
import { AppError } from './errors.ts'
import { findUnavailableStore } from './http/find-unavailable-store.ts'

/** PostgreSQL's codes for "not you", "not this database" and "you may not". */
const refusedByPostgres = new Set(['28000', '28P01', '3D000', '42501'])
/** ClickHouse's codes for a wrong password, an unknown user, and a missing right. */
const refusedByClickhouse = new Set(['516', '192', '497'])

/** Turns what goes wrong when the stores are opened into one sentence that says which setting to look at. */
export function explainOpenError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error
  const code = (error as { code?: unknown }).code
  if (error instanceof ClickHouseError && refusedByClickhouse.has(error.code)) {
    return new AppError(
      'store_unavailable',
      `ClickHouse refuses this connection: ${firstLine(error)} See CLICKHOUSE_URL.`,
    )
  }
  if (typeof code === 'string' && refusedByPostgres.has(code)) {
    return new AppError(
      'store_unavailable',
      `PostgreSQL refuses this connection: ${firstLine(error)}. See DATABASE_URL.`,
    )
  }
  if (findUnavailableStore(error) === null) return error
  return new AppError(
    'store_unavailable',
    `A store does not answer: ${firstLine(error)}. See DATABASE_URL and CLICKHOUSE_URL.`,
  )
}

function firstLine(error: Error): string {
  return (error.message.split('\n')[0] || (error as { code?: string }).code || error.name).trim()
}
