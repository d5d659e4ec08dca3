import { CloseButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { AlsoOn } from '../../../ui/also-on.tsx'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { MapPerson, NetworkMap } from '../api/network.ts'
import { type NetworkSearch, topicOfNetwork } from '../network-search.ts'
import { useCircleNames } from '../use-circle-names.ts'
import { CircleName } from './circle-name.tsx'
import styles from './view.module.css'

interface CircleCardProps {
  readonly map: NetworkMap
  readonly circle: number
  readonly search: NetworkSearch
  readonly onClose: () => void
}

const columns = ['authority', 'passedOn', 'repliers', 'bridge', 'between'] as const

/** One circle: the people in it, those with most authority first. */
export function CircleCard({ map, circle, search, onClose }: CircleCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useCircleNames(map)
  const members = map.people.filter((person) => person.circle === circle)
  const { people = 0, inside = 0, outside = 0 } = map.circles[circle] ?? {}
  return (
    <section className={styles.card} aria-label={names[circle]}>
      <div className={styles.cardHead}>
        <CircleName key={circle} map={map} circle={circle} shown={names[circle] ?? ''} />
        <CloseButton aria-label={t('action.close')} onClick={onClose} />
      </div>
      <p>{t('network.circles.sentence', { people, inside, outside })}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('network.circles.members')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('network.person')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  <Receipt
                    title={t(`network.column.${column}`)}
                    definition={t(`network.columnWhat.${column}`)}
                  >
                    {t(`network.column.${column}`)}
                  </Receipt>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((person) => (
              <tr key={person.accountId}>
                <th scope="row">
                  <Link
                    to="/creators/$platform/$handle"
                    params={{ platform: person.platform, handle: person.handle }}
                    search={topicOfNetwork(search)}
                  >
                    {person.name || person.handle}
                  </Link>
                  <small>
                    <AlsoOn also={person.also} />
                  </small>
                </th>
                <td>×{format.number(person.authority)}</td>
                <td>{format.integer(person.passedOnBy)}</td>
                <td>{format.integer(person.repliers)}</td>
                <td>{format.percent(person.bridge)}</td>
                <td>
                  <Between person={person} pathsFrom={map.pathsFrom} everybody={map.size.people} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {people > members.length && (
        <p className={styles.note}>{t('network.more', { count: people - members.length })}</p>
      )}
    </section>
  )
}

interface BetweenProps {
  readonly person: MapPerson
  readonly pathsFrom: number | null
  readonly everybody: number
}

/** Through whom the shortest ways of others lead; a range where they were followed from some people only. */
function Between({ person: { between }, pathsFrom, everybody }: BetweenProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (between === null) return <span className={styles.note}>{t('network.betweenUnknown')}</span>
  return (
    <>
      {format.finePercent(between.share)}
      {pathsFrom !== null && pathsFrom < everybody && (
        <small className={styles.range}>
          {t('network.range', {
            low: format.finePercent(between.low),
            high: format.finePercent(between.high),
          })}
        </small>
      )}
    </>
  )
}
