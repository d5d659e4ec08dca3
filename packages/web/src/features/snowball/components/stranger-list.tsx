import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import type { TopicSearch } from '../../topic/topic-search.ts'
import { type Stranger, useDismiss } from '../api/snowball.ts'
import styles from '../snowball-page.module.css'
import { StrangerRow } from './stranger-row.tsx'

interface StrangerListProps {
  readonly people: readonly Stranger[]
  readonly search: TopicSearch
  /** Those who were set aside are shown, to be taken back. */
  readonly isAside: boolean
  readonly isBusy: boolean
}

/** The people, of whom one who was just moved leaves a line behind that takes it back. */
export function StrangerList({ people, search, isAside, isBusy }: StrangerListProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const reportFailure = useReportFailure()
  const client = useQueryClient()
  const { mutate } = useDismiss()
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set())
  const mayMove = hasRole(role, 'analyst')
  // The list stays as it is while somebody works through it; the next look at it is fresh.
  useEffect(() => () => void client.invalidateQueries({ queryKey: ['snowball'] }), [client])

  const move = (accountId: string, isMoved: boolean) =>
    mutate(
      { accountId, isDismissed: isMoved !== isAside },
      {
        onSuccess: () =>
          setMoved((before) => {
            const after = new Set(before)
            if (isMoved) after.add(accountId)
            else after.delete(accountId)
            return after
          }),
        onError: reportFailure,
      },
    )
  return (
    <ol className={styles.list} aria-busy={isBusy}>
      {people.map((person) =>
        moved.has(person.accountId) && !isAside ? (
          <li key={person.accountId} className={styles.moved} aria-live="polite">
            {t('snowball.dismissed', { handle: person.handle })}
            <Button variant="subtle" size="compact-sm" onClick={() => move(person.accountId, false)}>
              {t('action.undo')}
            </Button>
          </li>
        ) : (
          !(moved.has(person.accountId) && isAside) && (
            <StrangerRow
              key={person.accountId}
              person={person}
              search={search}
              isAside={isAside}
              onToggle={mayMove ? () => move(person.accountId, true) : null}
            />
          )
        ),
      )}
    </ol>
  )
}
