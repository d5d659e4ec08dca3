import { AppError } from '../errors.ts'
import { findTrouble, Trouble } from '../fetching/trouble.ts'
import { findUnavailableStore } from '../http/find-unavailable-store.ts'
import type { KeptTrouble } from './source.tables.ts'

/** The trouble in whatever was thrown: what no connector explains went wrong in Relais itself. */
export function troubleOf(error: unknown): Trouble {
  return (
    findTrouble(error) ??
    new Trouble('internal', error instanceof Error ? error.message : String(error), {}, error)
  )
}

export function keepTrouble({ code, details }: Trouble, now: Date): KeptTrouble {
  return { code, host: details.host ?? null, status: details.status ?? null, at: now.toISOString() }
}

/** A store that is away is waited for by the queue: it is no trouble of a source. */
export function isStoreAway(error: unknown): boolean {
  if (findTrouble(error) !== null) return false
  return (
    (error instanceof AppError && error.code === 'store_unavailable') || findUnavailableStore(error) !== null
  )
}
