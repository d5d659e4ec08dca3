import { Skeleton } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { type Answer, type Proposal, pairOf, useAnswer, useProposals } from '../api/identity.ts'
import styles from '../joins.module.css'
import { useAnswerKeys } from '../use-answer-keys.ts'
import { ProposalPair } from './proposal-pair.tsx'

/** The API gives no more at once. */
const mostAsked = 100

/** One pair after the other, with the answer a key away, and the last one a key back. */
export function OpenProposals({ mayAnswer }: { readonly mayAnswer: boolean }) {
  const { t } = useTranslation()
  const [later, setLater] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<{ readonly proposal: Proposal; readonly answer: Answer } | null>(null)
  const proposals = useProposals('open', Math.min(mostAsked, 20 + later.size))
  const { mutate, isPending } = useAnswer()
  const reportFailure = useReportFailure()
  const shown = proposals.data?.proposals ?? []
  const current = shown.find(
    (one) => !later.has(pairOf(one)) && !(last && pairOf(one) === pairOf(last.proposal)),
  )

  const keys = useMemo(() => {
    if (!mayAnswer) return null
    const say = (answer: Answer) => {
      if (current && !isPending)
        mutate(
          { proposal: current, answer },
          { onSuccess: () => setLast({ proposal: current, answer }), onError: reportFailure },
        )
    }
    return {
      onJoin: () => say('joined'),
      onRefuse: () => say('refused'),
      onLater: () => current && setLater((before) => new Set(before).add(pairOf(current))),
      onUndo: () => {
        if (last && !isPending)
          mutate(
            { proposal: last.proposal, answer: null },
            { onSuccess: () => setLast(null), onError: reportFailure },
          )
      },
    }
  }, [mayAnswer, current, last, isPending, mutate, reportFailure])
  useAnswerKeys(keys)

  if (proposals.isError)
    return <FailureNotice cause={proposals.error} onRetry={() => void proposals.refetch()} />
  if (!proposals.data)
    return (
      <div role="status" aria-label={t('state.loading')} className={styles.page}>
        <Skeleton height={160} radius={8} />
        <Skeleton height={120} radius={8} />
      </div>
    )
  const { open, decided, accounts } = proposals.data
  return (
    <>
      {last && (
        <p className={styles.undo} role="status">
          {t(last.answer === 'joined' ? 'joins.wasJoined' : 'joins.wasRefused', {
            one: last.proposal.a.handle,
            other: last.proposal.b.handle,
          })}{' '}
          <button type="button" className={styles.textButton} disabled={isPending} onClick={keys?.onUndo}>
            {t('action.undo')}
          </button>
        </p>
      )}
      {open + decided > 0 && (
        <div className={styles.progress}>
          <progress max={open + decided} value={decided} aria-label={t('joins.progressLabel')} />
          <span>{t('joins.progress', { done: decided, all: open + decided })}</span>
        </div>
      )}
      {current ? (
        <>
          <ProposalPair key={pairOf(current)} proposal={current} />
          {keys ? (
            <div className={styles.answers}>
              <button type="button" className={styles.primary} disabled={isPending} onClick={keys.onJoin}>
                {t('joins.join')} <kbd>J</kbd>
              </button>
              <button type="button" className={styles.act} disabled={isPending} onClick={keys.onRefuse}>
                {t('joins.refuse')} <kbd>R</kbd>
              </button>
              <button type="button" className={styles.textButton} onClick={keys.onLater}>
                {t('joins.later')} <kbd>S</kbd>
              </button>
            </div>
          ) : (
            <p className={styles.none}>{t('joins.viewer')}</p>
          )}
        </>
      ) : later.size > 0 && open > 0 ? (
        <Notice
          title={t('joins.onlyLater', { count: open })}
          actions={
            <button type="button" className={styles.act} onClick={() => setLater(new Set())}>
              {t('joins.again')}
            </button>
          }
        />
      ) : (
        <Notice
          title={t(decided > 0 ? 'joins.done' : 'joins.nothing')}
          actions={<ButtonLink to="/import">{t('frame.import')}</ButtonLink>}
        >
          {t('joins.compared', { count: accounts })} {t('joins.nothingWhat')}
        </Notice>
      )}
    </>
  )
}
