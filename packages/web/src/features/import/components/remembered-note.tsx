import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './reading-step.module.css'

interface RememberedNoteProps {
  readonly usedAt: string
  readonly onForget: () => void
}

/** Says that the columns are read as in an earlier import, and how to do without. */
export function RememberedNote({ usedAt, onForget }: RememberedNoteProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={styles.remembered} role="status">
      <p>{t('import.remembered.what', { day: format.day(usedAt) })}</p>
      <Button variant="subtle" onClick={onForget}>
        {t('import.remembered.forget')}
      </Button>
    </div>
  )
}
