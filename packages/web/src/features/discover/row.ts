import type { RankedCreator } from '@relais/server/influence/influence.schema'
import type { LoadedColumns } from './api/columns.ts'
import type { LiveRanking } from './rank-live.ts'

/** One line of the list. What the server has not said yet of somebody is null, and drawn as on its way. */
export interface Row {
  readonly accountId: string
  readonly platform: string
  readonly handle: string
  readonly name: string
  readonly followers: number | null
  readonly rank: number
  readonly score: number
  readonly creator: RankedCreator | null
  /** False while weights are tried out: then nobody has said yet how sure rank and score are. */
  readonly isSettled: boolean
}

export function settledRow(creator: RankedCreator): Row {
  const { accountId, platform, handle, name, followers, rank, score } = creator
  return { accountId, platform, handle, name, followers, rank, score, creator, isSettled: true }
}

/** Somebody in an order that the browser made, with what the server said of them for other weights. */
export function liveRow(
  columns: LoadedColumns,
  live: LiveRanking,
  index: number,
  known: ReadonlyMap<string, RankedCreator>,
): Row | null {
  const place = live.places[index]
  if (place === undefined) return null
  const accountId = columns.accountIds[place] ?? ''
  return {
    accountId,
    platform: columns.platforms[place] ?? '',
    handle: columns.handles[place] ?? '',
    name: columns.names[place] ?? '',
    followers: columns.followers[place] ?? null,
    rank: live.ranks[index] ?? index + 1,
    score: live.scores[place] ?? 0,
    creator: known.get(accountId) ?? null,
    isSettled: false,
  }
}
