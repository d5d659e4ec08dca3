import type { Ranking } from '@relais/server/influence/influence.schema'
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
import type { Row } from '../row.ts'
import { useRowFlight } from '../use-row-flight.ts'
import { useRowKeys } from '../use-row-keys.ts'
import styles from './ranking-list.module.css'
import { RankingRow } from './ranking-row.tsx'

interface RankingListProps {
  /** How many there are, whether known yet or not. */
  readonly count: number
  readonly rowAt: (index: number) => Row | null
  /** Null while weights are tried out: nobody has said yet who can be told apart. */
  readonly bands: Ranking['bands'] | null
  readonly search: TopicSearch
  readonly peeked: string | null
  readonly onPeek: Dispatch<SetStateAction<string | null>>
  readonly onMark: (accountId: string) => void
  readonly onCompare: (accountId: string) => void
  readonly onRange: (first: number, last: number) => void
  readonly marked: ReadonlySet<string>
  /** Changes when rows change places, which they then do visibly. */
  readonly orderKey: string
  readonly moves: ReadonlyMap<string, number>
}

/** Rows in bands. Only those near the window exist, so ten thousand scroll like ten. */
export function RankingList(props: RankingListProps) {
  const { count, rowAt, bands, search, peeked, onPeek, onMark, onCompare, onRange } = props
  const { marked, orderKey, moves } = props
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY)
  }, [])
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => 78,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => rowAt(index)?.accountId ?? index,
  })
  useRowKeys({
    list,
    count,
    rowAt,
    peeked,
    onPeek,
    onMark,
    onCompare,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  })
  const headings = useMemo(() => groupBands(bands ?? []), [bands])
  const togglePeek = useCallback((id: string) => onPeek((open) => (open === id ? null : id)), [onPeek])
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onRange(first, last), [first, last, onRange])
  useRowFlight(list, orderKey)

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
          const row = rowAt(index)
          const group = headings.get(index)
          return (
            <article
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              data-account={row?.accountId}
              className={styles.item}
              style={{ transform: `translateY(${start - top}px)` }}
              aria-posinset={index + 1}
              aria-setsize={count}
              aria-label={row ? row.name || row.handle : t('state.loading')}
            >
              {group && <h2 className={styles.band}>{t(`band.${group.label}`, { count: group.people })}</h2>}
              {row ? (
                <RankingRow
                  row={row}
                  search={search}
                  isPeeked={peeked === row.accountId}
                  isMarked={marked.has(row.accountId)}
                  move={moves.get(row.accountId) ?? 0}
                  onPeek={togglePeek}
                />
              ) : (
                <div className={styles.waiting} />
              )}
            </article>
          )
        })}
      </div>
    </div>
  )
}
