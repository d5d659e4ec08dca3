import { Button } from '@mantine/core'
import type { ImportKind } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import type { MendRow } from '../mend-rows.ts'
import { useRejectionWords } from '../use-rejection-words.ts'
import styles from './mend-section.module.css'

interface MendStatusProps {
  readonly row: MendRow | undefined
  readonly kind: ImportKind
  readonly hasKeys: boolean
  /** How many other rows have the same mistake in the cell that was just changed. */
  readonly alike: number
  readonly onAlike: () => void
}

/** Under the grid: what is wrong with the row one is in, and the same change for all rows alike. */
export function MendStatus({ row, kind, hasKeys, alike, onAlike }: MendStatusProps) {
  const { t } = useTranslation()
  const rejectionWords = useRejectionWords(kind)
  return (
    <div className={styles.status}>
      {hasKeys && row && (
        <p aria-live="polite">
          <strong>{t('import.mend.line', { line: row.line })}</strong> {rejectionWords(row)}
        </p>
      )}
      {alike > 0 && (
        <Button variant="light" onClick={onAlike}>
          {t('import.mend.alike', { count: alike })}
        </Button>
      )}
      {hasKeys && (
        <p className={styles.keys}>
          <kbd>↵</kbd> {t('import.mend.keys.edit')} <kbd>F8</kbd> {t('import.mend.keys.next')}{' '}
          <kbd>Ctrl Z</kbd> {t('import.mend.keys.undo')}
        </p>
      )}
    </div>
  )
}
