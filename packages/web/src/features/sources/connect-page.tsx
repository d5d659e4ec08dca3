import { Button, Skeleton } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../app/report-failure.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { notify } from '../../ui/notices.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useConnections, useFinishAuthorisation, useStartAuthorisation } from './api/connections.ts'
import styles from './sources.module.css'
import { useSourceWords } from './use-source-words.ts'

/** Where a network sends people back to: what it sent with them is handed in once, and leaves the address bar. */
export function ConnectPage() {
  const { t } = useTranslation()
  const words = useSourceWords()
  const navigate = useNavigate()
  const onError = useReportFailure()
  const { network } = useParams({ from: '/frame/connect/$network' })
  const name = useConnections().data?.find((one) => one.network === network)?.name ?? network
  const [answer] = useState(() => window.location.search.slice(1))
  const finish = useFinishAuthorisation(network)
  const start = useStartAuthorisation(network)
  const isHandedIn = useRef(false)
  const { mutate } = finish

  useEffect(() => {
    if (isHandedIn.current) return
    isHandedIn.current = true
    window.history.replaceState(window.history.state, '', window.location.pathname)
    mutate(answer, {
      onSuccess: ({ problem, connection }) => {
        if (problem !== null) return
        const message = t('sources.authorise.done', { network: connection.name })
        void notify({ message, closeLabel: t('action.close') })
        void navigate({ to: '/sources', hash: 'connections', replace: true })
      },
    })
  }, [answer, mutate, navigate, t])

  const { problem = null, trouble = null } = finish.data ?? {}
  return (
    <div className={styles.page}>
      <title>{`${t('sources.authorise.coming', { network: name })} · Relais`}</title>
      <h1>{t('sources.authorise.coming', { network: name })}</h1>
      {finish.isError ? (
        <FailureNotice cause={finish.error} />
      ) : problem === null ? (
        <div role="status" aria-label={t('state.loading')}>
          <Skeleton height={88} radius={8} />
        </div>
      ) : (
        <Notice
          tone="danger"
          title={t('sources.authorise.failed', { network: name })}
          actions={
            <>
              <Button loading={start.isPending} onClick={() => start.mutate(undefined, { onError })}>
                {t('sources.authorise.startAgain')}
              </Button>
              <ButtonLink to="/sources" hash="connections" variant="default">
                {t('sources.action.back')}
              </ButtonLink>
            </>
          }
        >
          <p>{t(`sources.authorise.problem.${problem}`, { network: name })}</p>
          {problem === 'unasked' && trouble && <p>{words.trouble(trouble)}</p>}
        </Notice>
      )}
    </div>
  )
}
