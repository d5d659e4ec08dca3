import type { Creator } from '@relais/server/creator/creator.schema'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { AlsoOn } from '../../../ui/also-on.tsx'
import type { TopicSearch } from '../../topic/topic-search.ts'
import styles from './side.module.css'

interface PeopleListProps {
  readonly title: string
  readonly none: string
  readonly people: Creator['citedBy']
  readonly search: TopicSearch
}

/** Who cites this person, or whom they cite, with how often. */
export function PeopleList({ title, none, people, search }: PeopleListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <section className={styles.card}>
      <h3>{title}</h3>
      {people.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.people}>
          {people.map(({ platform, handle, name, also, times }) => (
            <li key={`${platform}/${handle}`}>
              <div className={styles.name}>
                <Link to="/creators/$platform/$handle" params={{ platform, handle }} search={search}>
                  {name || handle}
                </Link>
                <small className={styles.none}>
                  <AlsoOn also={also} />
                </small>
              </div>
              <span title={t('creator.times', { count: times })}>
                {format.integer(times)}
                <span className="visually-hidden"> {t('creator.times', { count: times })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
