import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import type { TopicSearch } from '../topic/topic-search.ts'
import { type CreatorKey, useAudienceFit } from './api/fit.ts'
import { AlsoCited } from './components/also-cited.tsx'
import { CountedAudience } from './components/counted-audience.tsx'
import { KnownSide } from './components/known-side.tsx'
import { MatchLines } from './components/match-lines.tsx'
import { ValueLines } from './components/value-lines.tsx'
import styles from './fit.module.css'

interface FitCardProps {
  readonly creatorKey: CreatorKey
  readonly search: TopicSearch
}

/** Who is seen around this person, and is that whom we want to reach? */
export function FitCard({ creatorKey, search }: FitCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const fit = useAudienceFit(creatorKey)
  if (fit.isError) return <FailureNotice cause={fit.error} onRetry={() => void fit.refetch()} />
  const found = fit.data
  if (found === undefined)
    return <Skeleton height={240} radius={8} role="status" aria-label={t('state.loading')} />
  return (
    <section className={styles.card}>
      <h3>{t('fit.title')}</h3>
      {found.total === 0 ? (
        <p className={styles.quiet}>{t('fit.nobody')}</p>
      ) : (
        <>
          <p className={styles.quiet}>
            {t('fit.seen', {
              count: found.total,
              followers: format.integer(found.followers),
              engaged: format.integer(found.engaged),
            })}
            {found.looked < found.total && ` ${t('fit.looked', { looked: format.integer(found.looked) })}`}
          </p>
          {found.fit === null ? (
            <p>
              {t('fit.noTarget')} <Link to="/settings">{t('fit.setTarget')}</Link>
            </p>
          ) : (
            <MatchLines fit={found.fit} looked={found.looked} fewest={found.fewestKnown} />
          )}
          <KnownSide
            title={t('fit.side.languages')}
            side={found.languages}
            looked={found.looked}
            write={format.language}
          />
          <KnownSide
            title={t('fit.side.countries')}
            side={found.countries}
            looked={found.looked}
            write={format.country}
          />
          <KnownSide title={t('fit.side.interests')} side={found.interests} looked={found.looked} areTerms />
          <AlsoCited people={found.alsoCite} search={search} />
        </>
      )}
      {found.counted && <CountedAudience counted={found.counted} />}
      <ValueLines values={found.values} />
    </section>
  )
}
