import { CloseButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { AlsoOn } from '../../../ui/also-on.tsx'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { InterestMap } from '../api/network.ts'
import { type NetworkSearch, topicOfNetwork } from '../network-search.ts'
import styles from './view.module.css'

interface InterestCardProps {
  readonly map: InterestMap
  readonly circle: number
  readonly name: string
  readonly search: NetworkSearch
  readonly onClose: () => void
}

const mostShown = 25

/** One circle of interest: its people, what each writes about, and who comes closest to them. */
export function InterestCard({ map, circle, name, search, onClose }: InterestCardProps) {
  const { t } = useTranslation()
  const hasRoom = useMediaQuery('(min-width: 720px)', true, { getInitialValueInEffect: false })
  const members = map.people.flatMap((person, place) => (person.circle === circle ? [{ person, place }] : []))
  const { people = 0, inside = 0, outside = 0 } = map.circles[circle] ?? {}
  const nameOf = (place: number) => map.people[place]?.name || map.people[place]?.handle || ''
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.cardHead}>
        <h2>{name}</h2>
        <CloseButton aria-label={t('action.close')} onClick={onClose} />
      </div>
      <p>{t('network.interests.sentence', { people, inside, outside })}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('network.circles.members')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('network.person')}</th>
              {hasRoom && (
                <th scope="col" className={styles.said}>
                  {t('network.interests.words')}
                </th>
              )}
              <th scope="col" className={styles.said}>
                <Receipt
                  title={t('network.interests.closest')}
                  definition={t('network.interests.closestWhat')}
                >
                  {t('network.interests.closest')}
                </Receipt>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.slice(0, mostShown).map(({ person, place }) => (
              <tr key={person.accountId}>
                <th scope="row" className={styles.said}>
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
                  {!hasRoom && <Words person={person} />}
                </th>
                {hasRoom && (
                  <td className={styles.said}>
                    <Words person={person} />
                  </td>
                )}
                <td className={styles.said}>
                  <Closest
                    tie={map.ties.find(({ a, b }) => a === place || b === place)}
                    of={place}
                    nameOf={nameOf}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {people > mostShown && (
        <p className={styles.note}>{t('network.more', { count: people - mostShown })}</p>
      )}
    </section>
  )
}

function Words({ person }: { readonly person: InterestMap['people'][number] }) {
  const { t } = useTranslation()
  return (
    <>
      {person.words.join(' · ')}
      <small>{t('network.interests.posts', { count: person.posts })}</small>
    </>
  )
}

interface ClosestProps {
  readonly tie: InterestMap['ties'][number] | undefined
  readonly of: number
  readonly nameOf: (place: number) => string
}

/** Who comes closest, by which words, and whether the two deal with each other. Ties come closest first. */
function Closest({ tie, of, nameOf }: ClosestProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (tie === undefined) return null
  return (
    <>
      {nameOf(tie.a === of ? tie.b : tie.a)}
      <small>
        {t('network.interests.close', {
          closeness: format.percent(tie.closeness),
          words: format.list(tie.words.slice(0, 3).map(({ word }) => word)),
        })}{' '}
        {t('network.interests.exchanges', { count: tie.exchanges })}
      </small>
    </>
  )
}
