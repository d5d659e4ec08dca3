import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { rejectedRowsUrl } from '../api/run.ts'
import type { ImportRun } from '../api/runs.ts'
import type { MendRow } from '../mend-rows.ts'
import { toMendSheet } from '../mend-sheet.ts'
import { useRejectionWords } from '../use-rejection-words.ts'
import styles from './mend-section.module.css'

interface DownloadRejectedProps {
  readonly run: ImportRun
  readonly columns: readonly string[]
  readonly rows: readonly MendRow[]
}

/** The rejected rows to mend elsewhere: as a spreadsheet that can be dropped here again, or as Relais keeps them. */
export function DownloadRejected({ run, columns, rows }: DownloadRejectedProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const rejectionWords = useRejectionWords(run.kind)
  const saveSheet = () =>
    saveFile(
      `${run.source}.${t('import.mend.fileName')}.csv`,
      'text/csv',
      toMendSheet(columns, rows, rejectionWords, format.number(0.5).includes(',') ? ';' : ','),
    )
  return (
    <div className={styles.buttons}>
      {columns.length > 0 && (
        <Button variant="subtle" onClick={saveSheet}>
          {t('import.mend.downloadSheet')}
        </Button>
      )}
      <Button component="a" variant="subtle" href={rejectedRowsUrl(run.id)} download>
        {t('import.downloadRejected')}
      </Button>
    </div>
  )
}
