import type { RankedCreator, Ranking } from '@relais/server/influence/influence.schema'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  type Dispatch,
  type SetStateAction,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { TopicSearch } from '../../topic/topic-search.ts'
import { groupBands } from '../group-bands.ts'
import { useRowKeys } from '../use-row-keys.ts'
import styles from './ranking-list.module.css'
import { RankingRow } from './ranking-row.tsx'

interface RankingListProps {
  readonly results: readonly RankedCreator[]
  readonly bands: Ranking['bands']
  readonly search: TopicSearch
  readonly peeked: string | null
  readonly onPeek: Dispatch<SetStateAction<string | null>>
  readonly onNearEnd: () => void
}

/** Rows in bands. Only those near the window exist, so a thousand scroll like ten. */
export function RankingList({ results, bands, search, peeked, onPeek, onNearEnd }: RankingListProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY)
  }, [])
  const virtualizer = useWindowVirtualizer({
    count: results.length,
    estimateSize: () => 78,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => results[index]?.accountId ?? index,
  })
  useRowKeys({
    list,
    results,
    peeked,
    onPeek,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  })
  const groups = useMemo(() => groupBands(bands), [bands])
  const togglePeek = useCallback((id: string) => onPeek((open) => (open === id ? null : id)), [onPeek])
  const items = virtualizer.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (lastShown >= results.length - 20) onNearEnd()
  }, [lastShown, results.length, onNearEnd])

  return (
    <div className={styles.container}>
      <div
        ref={list}
        role="feed"
        aria-label={t('discover.ranking')}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => {
          const creator = results[index]
          if (!creator) return null
          const isFirstOfBand = results[index - 1]?.band !== creator.band
          const group = isFirstOfBand ? groups.get(creator.band) : undefined
          return (
            <article
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start - top}px)` }}
              aria-posinset={index + 1}
              aria-setsize={results.length}
              aria-label={creator.name || creator.handle}
            >
              {group && <h2 className={styles.band}>{t(`band.${group.label}`, { count: group.people })}</h2>}
              <RankingRow
                creator={creator}
                search={search}
                isPeeked={peeked === creator.accountId}
                onPeek={togglePeek}
              />
            </article>
          )
        })}
      </div>
    </div>
  )
}
