import { Button, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { RejectedRows, RejectionReason } from '@relais/server/import/import.schema'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { useMend } from '../api/mend.ts'
import { useRejectedRows } from '../api/rejected-rows.ts'
import type { ImportRun } from '../api/runs.ts'
import {
  changesFor,
  columnsOfRows,
  gridColumns,
  type MendRow,
  mendedRows,
  rowsAlike,
  toMendRows,
} from '../mend-rows.ts'
import { useEdits } from '../use-edits.ts'
import { DownloadRejected } from './download-rejected.tsx'
import { MendCards } from './mend-cards.tsx'
import { MendGrid } from './mend-grid.tsx'
import styles from './mend-section.module.css'
import { MendStatus } from './mend-status.tsx'
import { ReasonFilter } from './reason-filter.tsx'

/** The rows that were left out, mended in place and imported again, or taken along into a spreadsheet. */
export function MendSection({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const reportFailure = useReportFailure()
  const isNarrow = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false })
  const rejected = useRejectedRows(run.id)
  const mend = useMend(run.id)
  const { edits, edited, apply, undo, redo, forget } = useEdits(run.id)
  const [reason, setReason] = useState<RejectionReason | null>(null)
  const [active, setActive] = useState({ row: 0, column: 0 })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = rejected
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const pages = rejected.data?.pages
  const columns = useMemo(() => columnsOfRows(pages ?? []), [pages])
  const known = useRef(new WeakMap<RejectedRows, MendRow[]>())
  const all = useMemo(
    () =>
      (pages ?? []).flatMap((page) => {
        // A row stays the same object while more are fetched, so that it is not drawn anew.
        const kept =
          known.current.get(page) ?? toMendRows({ columns: pages?.[0]?.columns ?? [], rows: page.rows })
        known.current.set(page, kept)
        return kept
      }),
    [pages],
  )
  const rows = useMemo(
    () => (reason === null ? all : all.filter((row) => row.reason === reason)),
    [all, reason],
  )
  const ordered = useMemo(() => gridColumns(columns, rows), [columns, rows])
  if (rejected.isPending) return <Skeleton height={240} radius={8} />
  if (rejected.isError)
    return <FailureNotice cause={rejected.error} onRetry={() => void rejected.refetch()} />

  const row = rows[active.row]
  const column = ordered[active.column]
  const now = row && column !== undefined ? edited.get(row.line)?.get(column) : undefined
  const alike =
    row && column !== undefined && now !== undefined
      ? rowsAlike(all, row, column).filter(({ line }) => edited.get(line)?.get(column) !== now)
      : []
  const again = () =>
    mend.mutate(
      { rows: mendedRows(all, edits) },
      {
        onSuccess: (next) => {
          forget()
          void navigate({ to: '/import/$runId', params: { runId: next.id } })
        },
        onError: reportFailure,
      },
    )
  return (
    <section className={styles.section} aria-labelledby="mend">
      <div className={styles.head}>
        <div>
          <h2 id="mend">{t('import.mend.title')}</h2>
          <p>{t('import.mend.what')}</p>
        </div>
        <DownloadRejected run={run} columns={columns} rows={all} />
      </div>
      {ordered.length === 0 ? (
        <p>{t('import.mend.noColumns')}</p>
      ) : (
        <>
          <div className={styles.bar}>
            <ReasonFilter rows={all} chosen={reason} onChoose={setReason} />
            <div className={styles.buttons}>
              <Button
                variant="default"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                disabled={edits.standing === 0}
                onClick={undo}
              >
                {t('import.mend.undo')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconArrowForwardUp size={16} aria-hidden />}
                disabled={edits.standing === edits.steps.length}
                onClick={redo}
              >
                {t('import.mend.redo')}
              </Button>
            </div>
          </div>
          {isNarrow ? (
            <MendCards rows={rows} columns={ordered} edited={edited} onChange={apply} kind={run.kind} />
          ) : (
            <MendGrid
              rows={rows}
              columns={ordered}
              edited={edited}
              active={active}
              onActive={setActive}
              onChange={apply}
              onUndo={undo}
              onRedo={redo}
            />
          )}
          <MendStatus
            row={row}
            kind={run.kind}
            hasKeys={!isNarrow}
            alike={alike.length}
            onAlike={() => column !== undefined && apply(changesFor(alike, column, now ?? '', edited))}
          />
          <div className={styles.again}>
            <Button size="md" disabled={edited.size === 0} loading={mend.isPending} onClick={again}>
              {t('import.mend.again', { count: edited.size })}
            </Button>
            <p role="status">{t('import.mend.changed', { changed: edited.size, rows: all.length })}</p>
          </div>
        </>
      )}
    </section>
  )
}
