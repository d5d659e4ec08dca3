import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { TopicSearch } from '../../topic/topic-search.ts'
import type { AudienceFit } from '../api/fit.ts'
import styles from '../fit.module.css'

interface AlsoCitedProps {
  readonly people: AudienceFit['alsoCite']
  readonly search: TopicSearch
}

/** Whom else this audience follows or answers, and how much more often than anybody does. */
export function AlsoCited({ people, search }: AlsoCitedProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (people.length === 0) return null
  return (
    <div className={styles.side}>
      <h4>{t('fit.alsoCite')}</h4>
      <ul className={styles.counts}>
        {people.map(({ platform, handle, name, people: count, lift }) => (
          <li key={`${platform}/${handle}`}>
            <Link to="/creators/$platform/$handle" params={{ platform, handle }} search={search}>
              {name || handle}
            </Link>{' '}
            <span className={styles.note}>
              {t('fit.lift', { count, lift: format.number(Math.round(lift * 10) / 10) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
