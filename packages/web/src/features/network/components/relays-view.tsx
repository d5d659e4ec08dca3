import { NativeSelect } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { useMarked } from '../../marks/api/marks.ts'
import { useRelays } from '../api/network.ts'
import { dayAfter } from '../bin-days.ts'
import { type WindowDays, windowDays } from '../network-search.ts'
import { personKey } from '../person-key.ts'
import type { ViewProps } from '../view-props.ts'
import { AdoptionLine } from './adoption-line.tsx'
import { ExportLinks } from './export-links.tsx'
import { LanesPicture } from './lanes-picture.tsx'
import { NobodyThere } from './nobody-there.tsx'
import { RelayDetail } from './relay-detail.tsx'
import { RelayTable } from './relay-table.tsx'
import { TimeBrush } from './time-brush.tsx'
import view from './view.module.css'
import { ViewSkeleton } from './view-skeleton.tsx'

const laneChoices = [12, 24, 40, 60] as const

/** Who starts it? Lanes in the order in which people began, and who took up whom. */
export function RelaysView({ search, query, onChange }: ViewProps) {
  const { t } = useTranslation()
  const days = search.within ?? 7
  const limit = search.lanes ?? 24
  const asked = search.who === undefined ? {} : { person: search.who }
  const relays = useRelays({ ...query, ...asked, limit: String(limit), days: String(days) })
  const marked = useMarked()
  const hasRoom = useMediaQuery('(min-width: 720px)', true, { getInitialValueInEffect: false })
  if (relays.isError) return <FailureNotice cause={relays.error} onRetry={() => void relays.refetch()} />
  if (!relays.data) return <ViewSkeleton />
  const { people, arcs, ties, matches, period } = relays.data
  if (people.length < 2) return <NobodyThere posts={matches.posts} people={matches.people} search={search} />
  const chosen = people.findIndex((person) => personKey(person) === search.who)
  const choose = (lane: number | null) => {
    const person = lane === null ? undefined : people[lane]
    onChange({ who: person && personKey(person) })
  }
  return (
    <>
      <p className={view.lead}>{t('network.relays.what', { days })}</p>
      <div className={view.view} aria-busy={relays.isPlaceholderData}>
        {hasRoom && (
          <figure className={view.picture}>
            <figcaption className={view.bar}>
              <span>{t('network.tiesShown', { shown: ties.shown, all: ties.all })}</span>
              <NativeSelect
                size="xs"
                aria-label={t('network.relays.lanes')}
                value={String(limit)}
                onChange={(event) => onChange({ lanes: Number(event.currentTarget.value) })}
                data={laneChoices.map((lanes) => ({
                  value: String(lanes),
                  label: t('network.people', { count: lanes }),
                }))}
              />
              <NativeSelect
                size="xs"
                aria-label={t('network.relays.window')}
                value={String(days)}
                onChange={(event) => onChange({ within: Number(event.currentTarget.value) as WindowDays })}
                data={windowDays.map((one) => ({
                  value: String(one),
                  label: t('network.relays.within', { days: one }),
                }))}
              />
            </figcaption>
            <TimeBrush
              key={`${period.from} ${period.to}`}
              period={period}
              postsByDay={relays.data.postsByDay}
              onChoose={(from, to) =>
                onChange({ from: dayAfter(period.from, from), to: dayAfter(period.from, to - 1) })
              }
            />
            <LanesPicture
              relays={relays.data}
              chosen={chosen < 0 ? null : chosen}
              marked={marked}
              onChoose={choose}
            />
          </figure>
        )}
        <div className={view.side}>
          {chosen >= 0 && (
            <RelayDetail
              relays={relays.data}
              lane={chosen}
              query={query}
              search={search}
              onClose={() => choose(null)}
              onChoose={choose}
            />
          )}
          <RelayTable people={people} chosen={chosen < 0 ? null : chosen} onChoose={choose} />
          <AdoptionLine adoption={relays.data.adoption} />
          <p className={view.note}>
            {t('network.relays.tested', { pairs: relays.data.tested, arcs: arcs.length })}
            {!relays.data.isWhole && ` ${t('network.relays.notWhole')}`}
          </p>
          <ExportLinks query={query} />
        </div>
      </div>
    </>
  )
}
