import type { Weights } from '@relais/core/influence/weights'
import { defaultWeights, parseWeights } from '@relais/core/influence/weights'
import type { RankedCreator, Ranking } from '@relais/server/influence/influence.schema'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { TopicQuery } from '../topic/topic-search.ts'
import { useColumns } from './api/columns.ts'
import { pageSize, useFurtherPeople } from './api/ranking.ts'
import { type DiscoverSearch, filterOf, type RankingQuery } from './discover-search.ts'
import { rankLive } from './rank-live.ts'
import { liveRow, type Row, settledRow } from './row.ts'

/** People further down than this come out of columns first: page by page would be too slow to scroll through. */
const columnsFrom = 200

interface Asked {
  readonly first: Ranking | undefined
  /** The answer at hand is that to an earlier question. */
  readonly isOld: boolean
  readonly topic: TopicQuery
  readonly query: RankingQuery
  readonly search: DiscoverSearch
  /** Weights that are being tried out and not asked of the server yet. */
  readonly draft: Weights | null
}

/** Every line of the list, from the server where it has answered, from the browser's own order until then. */
export function useRows({ first, isOld, topic, query, search, draft }: Asked) {
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const onRange = useCallback((from: number, to: number) => setRange([from, to]), [])
  const asked = search.weights ? parseWeights(search.weights) : null
  const isLong = range[1] >= columnsFrom
  const isWanted = search.tune === true || search.view === 'gems' || isLong
  const columns = useColumns(topic, isWanted)
  const weights = draft ?? asked ?? defaultWeights
  const isLive = draft !== null || isOld
  const filter = useMemo(() => filterOf(search), [search])
  const join = first?.join ?? 'geometric'
  const live = useMemo(
    () => (columns.data && (isLive || isLong) ? rankLive(columns.data, weights, join, filter) : null),
    [columns.data, isLive, isLong, weights, join, filter],
  )

  const pages: number[] = []
  if (!isLive) {
    const lastPage = Math.floor(range[1] / pageSize)
    for (let page = Math.floor(range[0] / pageSize); page <= lastPage; page++) pages.push(page)
  }
  const further = useFurtherPeople(query, useSettled(pages))
  const known = useRef(new Map<string, RankedCreator>())
  for (const creator of first?.results ?? []) known.current.set(creator.accountId, creator)
  for (const creator of further.values()) known.current.set(creator.accountId, creator)

  const isShowingLive = isLive && live !== null
  const rowAt = useCallback(
    (index: number): Row | null => {
      const settled = isShowingLive ? undefined : (further.get(index) ?? first?.results[index])
      if (settled) return settledRow(settled)
      return columns.data && live ? liveRow(columns.data, live, index, known.current) : null
    },
    [isShowingLive, further, first, columns.data, live],
  )
  const count = isShowingLive ? live.places.length : (first?.passing ?? 0)
  const ids = useMemo(
    () =>
      isShowingLive
        ? live.places.map((place) => columns.data?.accountIds[place] ?? '')
        : (first?.results.map(({ accountId }) => accountId) ?? []),
    [isShowingLive, live, columns.data, first],
  )
  return { rowAt, count, ids, isShowingLive, columns, weights, onRange }
}

const longestWaitMs = 120

/** The pages in view, once the scrolling rests: pages that only fly by are not asked for. */
function useSettled(pages: readonly number[]): readonly number[] {
  const [settled, setSettled] = useState<readonly number[]>([0])
  const key = pages.join()
  useEffect(() => {
    const next = key === '' ? [] : key.split(',').map(Number)
    const timer = setTimeout(() => setSettled(next), longestWaitMs)
    return () => clearTimeout(timer)
  }, [key])
  return settled
}
