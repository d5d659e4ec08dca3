import { Button, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { type CreatorKey, useValueMatch } from './api/values.ts'
import { CreatorValuesForm } from './components/creator-values-form.tsx'
import { ValueLines } from './components/value-lines.tsx'
import styles from './values.module.css'

/** What we hold to and what they hold to, by the same questions. */
export function ValuesCard({ creatorKey }: { readonly creatorKey: CreatorKey }) {
  const { t } = useTranslation()
  const { role } = useSession()
  const match = useValueMatch(creatorKey)
  const [isOpen, setOpen] = useState(false)
  if (match.isError) return <FailureNotice cause={match.error} onRetry={() => void match.refetch()} />
  const found = match.data
  if (found === undefined)
    return <Skeleton height={160} radius={8} role="status" aria-label={t('state.loading')} />
  const { hasBrand, hasCreator } = found
  return (
    <section className={styles.card}>
      <h3>{t('values.title')}</h3>
      {!hasBrand && (
        <p className={styles.quiet}>
          {t('values.noBrand')}{' '}
          {hasRole(role, 'manager') && (
            <Link to="/settings" hash="values">
              {t('values.toBrand')}
            </Link>
          )}
        </p>
      )}
      {!hasCreator && <p className={styles.quiet}>{t('values.noCreator')}</p>}
      {(hasBrand || hasCreator) && !isOpen && <ValueLines match={found} />}
      {isOpen ? (
        <CreatorValuesForm creatorKey={creatorKey} match={found} onDone={() => setOpen(false)} />
      ) : (
        hasRole(role, 'analyst') && (
          <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
            {t('values.enter')}
          </Button>
        )
      )}
    </section>
  )
}
