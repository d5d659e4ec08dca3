import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { type Sheet, useDecide, type VerdictInput } from '../api/sheet.ts'
import styles from '../sheet.module.css'

interface VerdictPartProps {
  readonly sheet: Sheet
  readonly canEdit: boolean
}

const verdicts = ['ok', 'care', 'no'] as const
const isVerdict = (value: string): value is VerdictInput['verdict'] => verdicts.some((one) => one === value)

/** What people decided, why, who and when. */
export function VerdictPart({ sheet, canEdit }: VerdictPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { verdict: kept } = sheet
  return (
    <section className={styles.part}>
      <h2>{t('sheet.verdict.title')}</h2>
      {kept === null ? (
        <p className={styles.quiet}>{t('sheet.verdict.open')}</p>
      ) : (
        <p>
          <b>{t(`sheet.verdict.${kept.verdict}`)}</b>: {kept.reason}{' '}
          <span className={styles.quiet}>
            {[kept.decidedBy, format.day(kept.decidedAt)].filter(Boolean).join(', ')}
          </span>
        </p>
      )}
      {canEdit && <VerdictForm sheet={sheet} />}
    </section>
  )
}

function VerdictForm({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation()
  const report = useReportFailure()
  const [verdict, setVerdict] = useState<VerdictInput['verdict']>(sheet.verdict?.verdict ?? 'ok')
  const [reason, setReason] = useState(sheet.verdict?.reason ?? '')
  const decide = useDecide(sheet)
  return (
    <form
      className={`${styles.form} ${styles.onScreen}`}
      onSubmit={(event) => {
        event.preventDefault()
        decide.mutate({ verdict, reason }, { onError: report })
      }}
    >
      <SegmentedControl
        aria-label={t('sheet.verdict.title')}
        value={verdict}
        onChange={(value) => isVerdict(value) && setVerdict(value)}
        data={verdicts.map((value) => ({ value, label: t(`sheet.verdict.${value}`) }))}
      />
      <Textarea
        className={styles.wide ?? ''}
        label={t('sheet.verdict.reason')}
        autosize
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" loading={decide.isPending} disabled={reason.trim() === ''}>
        {t('sheet.save')}
      </Button>
      {sheet.verdict && (
        <Button variant="subtle" onClick={() => decide.mutate(null, { onError: report })}>
          {t('sheet.verdict.reopen')}
        </Button>
      )}
    </form>
  )
}
