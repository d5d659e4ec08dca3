import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lastTopic } from '../../features/topic/last-topic.ts'
import type { Place } from './places.ts'
import styles from './rail.module.css'

interface PlaceLinkProps {
  readonly place: Place
  readonly onClick?: () => void
}

export function PlaceLink({ place: { to, icon: Icon, label, takesTopic }, onClick }: PlaceLinkProps) {
  const { t } = useTranslation()
  return (
    <Link
      to={to}
      {...(takesTopic ? { search: lastTopic } : {})}
      className={styles.place}
      activeOptions={{ includeSearch: false }}
      activeProps={{ className: styles.here ?? '' }}
      {...(onClick ? { onClick } : {})}
    >
      <Icon size={20} stroke={1.6} aria-hidden />
      <span>{t(label)}</span>
    </Link>
  )
}
