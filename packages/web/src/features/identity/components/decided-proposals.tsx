import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { platformName } from '../../../ui/platform-name.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { type Answer, type Proposal, pairOf, useAnswer, useProposals } from '../api/identity.ts'
import styles from '../joins.module.css'

interface DecidedProps {
  readonly state: Answer
  readonly mayAnswer: boolean
}

/** What was answered, the latest first; each answer can be taken back. */
export function DecidedProposals({ state, mayAnswer }: DecidedProps) {
  const { t } = useTranslation()
  const proposals = useProposals(state, 100)
  const { mutate, isPending } = useAnswer()
  const reportFailure = useReportFailure()
  if (proposals.isError)
    return <FailureNotice cause={proposals.error} onRetry={() => void proposals.refetch()} />
  if (!proposals.data || proposals.isPlaceholderData) return <Skeleton height={72} radius={8} />
  if (proposals.data.proposals.length === 0)
    return <Notice title={t(state === 'joined' ? 'joins.noneJoined' : 'joins.noneRefused')} />
  return (
    <ul className={styles.list}>
      {proposals.data.proposals.map((proposal) => (
        <li key={pairOf(proposal)} className={styles.row}>
          <div className={styles.rowAccounts}>
            <AccountName account={proposal.a} />
            <AccountName account={proposal.b} />
          </div>
          {mayAnswer && (
            <button
              type="button"
              className={styles.act}
              disabled={isPending}
              onClick={() => mutate({ proposal, answer: null }, { onError: reportFailure })}
            >
              {t('action.undo')}
              <span className="visually-hidden">
                {' '}
                {proposal.a.handle}, {proposal.b.handle}
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function AccountName({ account }: { readonly account: Proposal['a'] }) {
  const { platform, handle, name } = account
  return (
    <span>
      <Link to="/creators/$platform/$handle" params={{ platform, handle }}>
        {name || handle}
      </Link>{' '}
      <span className={styles.handle}>
        {platformName(platform)} · @{handle}
      </span>
    </span>
  )
}
