import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RequestFailure } from '../../../app/request.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import styles from './found.module.css'
import { FoundSkeleton } from './found-skeleton.tsx'

/** Enough to see what it is; the others on demand. */
const shownFirst = 8

interface FoundBlockProps<Found> {
  readonly title: string
  /** Export and other tools, once there is something. */
  readonly tools: ReactNode
  readonly asked: {
    readonly data: Found | undefined
    readonly error: Error | null
    readonly isPlaceholderData: boolean
    refetch(): unknown
  }
  /** On what the list rests. */
  readonly basis: (found: Found) => ReactNode
  /** What is said where nothing was found. */
  readonly none: (found: Found) => string
  /** Rows of the list. */
  readonly children: (found: Found) => readonly ReactNode[]
}

/** A list of what was found, with on what it rests; while it is sought, where there is nothing, and where it fails. */
export function FoundBlock<Found>({ title, tools, asked, basis, none, children }: FoundBlockProps<Found>) {
  const { t } = useTranslation()
  const { data, error } = asked
  const isUnknown = error instanceof RequestFailure && error.code === 'not_found'
  const [isWhole, setWhole] = useState(false)
  const rows = data === undefined ? [] : children(data)
  const shown = isWhole ? rows : rows.slice(0, shownFirst)
  return (
    <section className={styles.block}>
      <div className={styles.blockHead}>
        <h2>{title}</h2>
        {tools}
      </div>
      {isUnknown ? (
        <Notice title={t('further.unknown')}>{t('further.unknownWhat')}</Notice>
      ) : error ? (
        <FailureNotice cause={error} onRetry={() => void asked.refetch()} />
      ) : data === undefined ? (
        <FoundSkeleton />
      ) : (
        <>
          <p className={styles.basis}>{basis(data)}</p>
          {rows.length === 0 ? (
            <p className={styles.note}>{none(data)}</p>
          ) : (
            <ol className={styles.list} aria-busy={asked.isPlaceholderData}>
              {shown}
            </ol>
          )}
          {shown.length < rows.length && (
            <Button variant="subtle" onClick={() => setWhole(true)}>
              {t('further.showAll', { count: rows.length })}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
