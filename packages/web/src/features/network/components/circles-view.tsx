import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { useNetworkMap } from '../api/network.ts'
import { useCircleNames } from '../use-circle-names.ts'
import type { ViewProps } from '../view-props.ts'
import { CircleCard } from './circle-card.tsx'
import { CirclesPicture } from './circles-picture.tsx'
import { CirclesTable } from './circles-table.tsx'
import { ExportLinks } from './export-links.tsx'
import { NobodyThere } from './nobody-there.tsx'
import view from './view.module.css'
import { ViewSkeleton } from './view-skeleton.tsx'

const noCircles = { circles: [], people: [] } as const

/** Which circles? People who deal with each other more than with others, as bubbles with the ties between them. */
export function CirclesView({ search, query, onChange }: ViewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const map = useNetworkMap({ ...query, limit: '60' })
  const hasRoom = useMediaQuery('(min-width: 720px)', true, { getInitialValueInEffect: false })
  const names = useCircleNames(map.data ?? noCircles)
  if (map.isError) return <FailureNotice cause={map.error} onRetry={() => void map.refetch()} />
  if (!map.data) return <ViewSkeleton />
  const { circles, links, people, size, matches, modularity, rest } = map.data
  if (circles.length === 0)
    return <NobodyThere posts={matches.posts} people={matches.people} search={search} />
  const chosen = search.circle !== undefined && search.circle < circles.length ? search.circle : null
  const choose = (circle: number | null) => onChange({ circle: circle ?? undefined })
  return (
    <>
      <p className={view.lead}>{t('network.circles.what')}</p>
      <div className={view.view} data-open={chosen !== null || undefined} aria-busy={map.isPlaceholderData}>
        {hasRoom && (
          <figure className={view.picture}>
            <figcaption>{t('network.circles.size', { people: size.people, ties: size.ties })}</figcaption>
            <CirclesPicture
              circles={circles}
              names={names}
              links={links.map(({ a, b, exchanges }) => ({ a, b, weight: exchanges }))}
              people={people}
              legend={t('network.circles.legend', {
                most: format.integer(Math.max(1, ...links.map(({ exchanges }) => exchanges))),
              })}
              onTie={(count) => t('network.circles.ties', { count })}
              chosen={chosen}
              onChoose={choose}
            />
          </figure>
        )}
        <div className={view.side}>
          {chosen !== null && (
            <CircleCard map={map.data} circle={chosen} search={search} onClose={() => choose(null)} />
          )}
          <CirclesTable of="circles" map={map.data} names={names} chosen={chosen} onChoose={choose} />
          <p className={view.note}>
            {rest.circles > 0 && `${t('network.circles.rest', rest)} `}
            {t(modularity < 0.3 ? 'network.circles.blurred' : 'network.circles.clear', {
              modularity: format.number(modularity),
            })}
            {!map.data.isWhole && ` ${t('network.circles.notWhole')}`}
          </p>
          <ExportLinks query={query} />
        </div>
      </div>
    </>
  )
}
