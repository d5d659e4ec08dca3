import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { useSources } from './api/sources.ts'
import { AddSource } from './components/add-source.tsx'
import { ConnectionList } from './components/connection-list.tsx'
import { GivenUp } from './components/given-up.tsx'
import { NetworkList } from './components/network-list.tsx'
import { SourceRow } from './components/source-row.tsx'
import styles from './sources.module.css'

/** What Relais follows by itself: add something, see how each is doing, mend what waits for somebody. */
export function SourcesPage() {
  const { t } = useTranslation()
  const sources = useSources()
  const { role } = useSession()
  const canEdit = hasRole(role, 'analyst')
  if (sources.isError)
    return <FailureNotice isPage cause={sources.error} onRetry={() => void sources.refetch()} />
  return (
    <div className={styles.page}>
      <title>{`${t('sources.title')} · Relais`}</title>
      <header>
        <h1>{t('sources.title')}</h1>
        <p className={styles.what}>{t('sources.what')}</p>
      </header>
      {canEdit && <AddSource networks={sources.data?.networks ?? []} />}
      {!sources.data ? (
        <div role="status" aria-label={t('state.loading')} className={styles.list}>
          <Skeleton height={88} radius={8} />
          <Skeleton height={88} radius={8} />
        </div>
      ) : (
        <>
          <GivenUp sources={sources.data.sources} canEdit={canEdit} />
          {sources.data.sources.length === 0 ? (
            <Notice title={t('sources.none')}>
              {t(canEdit ? 'sources.noneWhat' : 'sources.noneViewer')}
            </Notice>
          ) : (
            <ul className={styles.list}>
              {sources.data.sources.map((source) => (
                <SourceRow
                  key={source.id}
                  source={source}
                  network={sources.data.networks.find(({ network }) => network === source.network)}
                />
              ))}
            </ul>
          )}
          <ConnectionList />
          <NetworkList networks={sources.data.networks} />
        </>
      )}
    </div>
  )
}
