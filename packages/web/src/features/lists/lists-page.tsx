import { Skeleton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../app/report-failure.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import kept from '../../ui/kept.module.css'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { type List, useDeleteList, useLists, useRestoreList } from './api/lists.ts'
import { ListRow } from './components/list-row.tsx'
import { NewListButton } from './components/new-list-button.tsx'
import styles from './lists.module.css'

/** The lists of this workspace; those one follows come first, each with what is new. */
export function ListsPage() {
  const { t } = useTranslation()
  const lists = useLists()
  const { role } = useSession()
  const canEdit = hasRole(role, 'analyst')
  const [deleted, setDeleted] = useState<List | null>(null)
  const remove = useDeleteList()
  const reportFailure = useReportFailure()
  if (lists.isError) return <FailureNotice isPage cause={lists.error} onRetry={() => void lists.refetch()} />
  const inOrder = lists.data?.toSorted((one, other) => Number(other.isFollowing) - Number(one.isFollowing))
  return (
    <div className={styles.page}>
      <title>{`${t('frame.lists')} · Relais`}</title>
      <header className={kept.head}>
        <div>
          <h1>{t('frame.lists')}</h1>
          <p className={kept.what}>{t('lists.what')}</p>
        </div>
        {canEdit && <NewListButton />}
      </header>
      {deleted && <Deleted list={deleted} onRestored={() => setDeleted(null)} />}
      {inOrder === undefined ? (
        <div role="status" aria-label={t('state.loading')} className={kept.list}>
          <Skeleton height={72} radius={8} />
          <Skeleton height={72} radius={8} />
        </div>
      ) : inOrder.length === 0 ? (
        <Notice
          title={t('lists.none')}
          actions={<ButtonLink to="/discover">{t('action.toDiscover')}</ButtonLink>}
        >
          {t('lists.noneWhat')}
        </Notice>
      ) : (
        <ul className={kept.list}>
          {inOrder.map((list) => (
            <ListRow
              key={list.id}
              list={list}
              canEdit={canEdit}
              onDelete={() =>
                remove.mutate(list.id, { onSuccess: () => setDeleted(list), onError: reportFailure })
              }
            />
          ))}
        </ul>
      )}
    </div>
  )
}

/** Stands above the lists until something else is deleted or the page is left: there is no hurry to undo. */
function Deleted({ list, onRestored }: { readonly list: List; readonly onRestored: () => void }) {
  const { t } = useTranslation()
  const restore = useRestoreList()
  const reportFailure = useReportFailure()
  return (
    <p className={kept.undo} role="status">
      {t('lists.deleted', { name: list.name })}{' '}
      <button
        type="button"
        className={kept.textButton}
        disabled={restore.isPending}
        onClick={() => restore.mutate(list.id, { onSuccess: onRestored, onError: reportFailure })}
      >
        {t('action.undo')}
      </button>
    </p>
  )
}
