import type { Join } from '@relais/core/influence/plan-join'
import { scoreColumns } from '@relais/core/influence/score-columns'
import type { Weights } from '@relais/core/influence/weights'
import { type PeopleFilter, passes } from '@relais/core/people-filter/people-filter'
import type { LoadedColumns } from './api/columns.ts'

/** An order made in the browser: places in the columns, best first, and where each stands among everybody. */
export interface LiveRanking {
  readonly places: readonly number[]
  readonly ranks: readonly number[]
  readonly scores: Float64Array
}

/** Whether somebody of the columns is looked at. */
export function isShown(columns: LoadedColumns, filter: PeopleFilter, place: number): boolean {
  return passes(filter, {
    country: columns.countries[place] ?? '',
    followers: columns.followers[place] ?? null,
    weeksSinceLast: columns.weeksSinceLast[place] ?? Number.POSITIVE_INFINITY,
    postsOnTopic: columns.postsOnTopic[place] ?? 0,
    isMarked: columns.marked[place] === 1,
  })
}

/**
 * Weighs everybody anew, by the very function with which the server ranks.
 * @returns null when the weights only ask for what is unknown for everybody
 */
export function rankLive(
  columns: LoadedColumns,
  weights: Weights,
  join: Join,
  filter: PeopleFilter,
): LiveRanking | null {
  const scored = scoreColumns(columns.graded, weights, join)
  if (scored === null) return null
  const places: number[] = []
  const ranks: number[] = []
  for (let index = 0; index < scored.order.length; index++) {
    const place = scored.order[index] as number
    if (!isShown(columns, filter, place)) continue
    places.push(place)
    ranks.push(index + 1)
  }
  return { places, ranks, scores: scored.scores }
}
