import { Skeleton } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { toCsv } from '../../../ui/csv.ts'
import { platformName } from '../../../ui/platform-name.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import type { TopicSearch } from '../../topic/topic-search.ts'
import type { LoadedColumns } from '../api/columns.ts'
import { type DiscoverSearch, filterOf } from '../discover-search.ts'
import { fewestPoints, type GemPoint, pickGems } from '../gem-points.ts'
import { isShown } from '../rank-live.ts'
import { GemsPicture } from './gems-picture.tsx'
import styles from './gems-view.module.css'

interface GemsViewProps {
  readonly columns: UseQueryResult<LoadedColumns>
  readonly search: DiscoverSearch
  readonly topic: TopicSearch
}

/** Named in the picture, and listed beside it. */
const named = 8
const listed = 20

/** Who is answered more than expected, against the size of the audience: small voices that carry. */
export function GemsView({ columns, search, topic }: GemsViewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [pointed, setPointed] = useState<number | null>(null)
  const filter = useMemo(() => filterOf(search), [search])
  const data = columns.data
  const points = useMemo((): GemPoint[] => {
    const response = data?.signals.find(({ name }) => name === 'response')
    if (!data || !response) return []
    return response.values.flatMap((value, place) =>
      value !== null && response.estimated[place] !== 1 && isShown(data, filter, place)
        ? [{ place, followers: data.followers[place] ?? null, response: value }]
        : [],
    )
  }, [data, filter])
  if (columns.isError) return <FailureNotice cause={columns.error} onRetry={() => void columns.refetch()} />
  if (!data) return <Skeleton height={420} radius={8} mt={16} />
  if (points.length < fewestPoints) return <Notice title={t('gems.none')}>{t('gems.noneWhat')}</Notice>
  const gems = pickGems(points, listed)
  const nameOf = (place: number) => data.names[place] || data.handles[place] || ''
  const times = (response: number) => `×${format.number(Math.exp(response))}`
  const sizeOf = (followers: number | null) =>
    followers === null ? t('filter.size.unknown') : format.compact(followers)
  const save = () =>
    saveFile(
      'hidden-gems.csv',
      'text/csv;charset=utf-8',
      toCsv(
        ['platform', 'handle', 'name', 'followers', 'response_ln', 'response_times'],
        points
          .toSorted((a, b) => b.response - a.response)
          .map(({ place, followers, response }) => [
            data.platforms[place] ?? '',
            data.handles[place] ?? '',
            data.names[place] ?? '',
            followers,
            Number(response.toFixed(4)),
            Number(Math.exp(response).toFixed(3)),
          ]),
      ),
    )
  return (
    <section className={styles.gems} aria-label={t('discover.view.gems')}>
      <figure className={styles.figure}>
        <figcaption>
          <p>{t('gems.what')}</p>
          <p className={styles.left}>
            {t('gems.shown', { shown: points.length, all: data.accountIds.length })}
          </p>
        </figcaption>
        <GemsPicture
          points={points}
          named={gems.slice(0, named)}
          pointed={pointed}
          nameOf={nameOf}
          onPoint={setPointed}
        />
      </figure>
      <div className={styles.beside}>
        <table className={styles.table}>
          <caption>{t('gems.tableTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gems.person')}</th>
              <th scope="col">{t('signal.audience.name')}</th>
              <th scope="col">{t('signal.response.name')}</th>
            </tr>
          </thead>
          <tbody>
            {gems.map(({ place, followers, response }) => (
              <tr
                key={data.accountIds[place]}
                data-pointed={pointed === place || undefined}
                onMouseEnter={() => setPointed(place)}
                onMouseLeave={() => setPointed(null)}
                onFocus={() => setPointed(place)}
                onBlur={() => setPointed(null)}
              >
                <th scope="row">
                  <Link
                    to="/creators/$platform/$handle"
                    params={{ platform: data.platforms[place] ?? '', handle: data.handles[place] ?? '' }}
                    search={topic}
                  >
                    {nameOf(place)}
                  </Link>
                  <small>{platformName(data.platforms[place] ?? '')}</small>
                </th>
                <td>{sizeOf(followers)}</td>
                <td>{times(response)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="button" className={styles.download} onClick={save}>
          <IconDownload size={16} aria-hidden /> {t('action.exportCsv')}
        </button>
      </div>
    </section>
  )
}
