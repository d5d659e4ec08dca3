import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { type InterestMap, useInterests } from '../api/network.ts'
import { useCircleNames } from '../use-circle-names.ts'
import type { ViewProps } from '../view-props.ts'
import { CirclesPicture } from './circles-picture.tsx'
import { CirclesTable } from './circles-table.tsx'
import { ExportLinks } from './export-links.tsx'
import { InterestCard } from './interest-card.tsx'
import { NobodyThere } from './nobody-there.tsx'
import view from './view.module.css'
import { ViewSkeleton } from './view-skeleton.tsx'

const noCircles = { circles: [], people: [] } as const

/** Who writes about the same? Circles of interest beside the circles of who deals with whom. */
export function InterestsView({ search, query, onChange }: ViewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const map = useInterests(query)
  const hasRoom = useMediaQuery('(min-width: 720px)', true, { getInitialValueInEffect: false })
  const names = useCircleNames(map.data ?? noCircles)
  if (map.isError) return <FailureNotice cause={map.error} onRetry={() => void map.refetch()} />
  if (!map.data) return <ViewSkeleton />
  const { circles, links, people, size, matches, read, tooLittle } = map.data
  if (read === 0) return <NobodyThere posts={matches.posts} people={matches.people} search={search} />
  if (circles.length === 0)
    return (
      <Notice title={t('network.interests.none')}>
        {t('network.interests.noneWhat', { read, tooLittle })}
      </Notice>
    )
  const chosen = search.circle !== undefined && search.circle < circles.length ? search.circle : null
  const choose = (circle: number | null) => onChange({ circle: circle ?? undefined })
  const most = Math.max(1, ...links.map(({ ties }) => ties))
  return (
    <>
      <p className={view.lead}>{t('network.interests.what')}</p>
      <div className={view.view} data-open={chosen !== null || undefined} aria-busy={map.isPlaceholderData}>
        {hasRoom && (
          <figure className={view.picture}>
            <figcaption>
              {t('network.interests.size', { ties: size.ties, people: size.people, read })}
            </figcaption>
            <CirclesPicture
              circles={circles}
              names={names}
              links={links.map(({ a, b, ties }) => ({ a, b, weight: ties }))}
              people={people}
              legend={t('network.interests.legend', { most: format.integer(most) })}
              onTie={(count) => t('network.interests.ties', { count })}
              chosen={chosen}
              onChoose={choose}
            />
          </figure>
        )}
        <div className={view.side}>
          <Dealing dealing={map.data.dealing} />
          {chosen !== null && (
            <InterestCard
              map={map.data}
              circle={chosen}
              name={names[chosen] ?? ''}
              search={search}
              onClose={() => choose(null)}
            />
          )}
          <CirclesTable of="interests" map={map.data} names={names} chosen={chosen} onChoose={choose} />
          <p className={view.note}>
            {t('network.interests.left', { tooLittle, alone: size.alone, rest: map.data.rest.people })}{' '}
            {t(map.data.modularity < 0.3 ? 'network.circles.blurred' : 'network.circles.clear', {
              modularity: format.number(map.data.modularity),
            })}
          </p>
          <ExportLinks query={query} of="network/interests" />
        </div>
      </div>
    </>
  )
}

/** How far the two graphs agree: who writes about the same, and who deals with whom. */
function Dealing({ dealing: { tied, all, range } }: Pick<InterestMap, 'dealing'>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <p>
      <Receipt
        title={t('network.interests.beside')}
        definition={t('network.interests.besideWhat')}
        facts={[
          { name: t('network.interests.tiedPairs'), value: format.integer(tied.pairs) },
          { name: t('network.interests.allPairs'), value: format.integer(all.pairs) },
        ]}
      >
        {t('network.interests.dealing', {
          pairs: tied.pairs,
          dealing: tied.dealing,
          share: format.finePercent(tied.dealing / Math.max(1, tied.pairs)),
          low: format.finePercent(range[0]),
          high: format.finePercent(range[1]),
          usual: format.finePercent(all.pairs === 0 ? 0 : all.dealing / all.pairs),
        })}
      </Receipt>
    </p>
  )
}
