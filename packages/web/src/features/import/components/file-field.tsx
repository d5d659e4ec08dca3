import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './arrival.module.css'

interface FileFieldProps {
  readonly onFile: (file: File) => void
  readonly isOver: boolean
}

/** A file from the disk. The whole page takes drops; this says so and shows where they land. */
export function FileField({ onFile, isOver }: FileFieldProps) {
  const { t } = useTranslation()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <section className={styles.way} aria-labelledby="file-way">
      <h2 id="file-way">{t('import.drop.title')}</h2>
      <p className={styles.what}>{t('import.drop.what')}</p>
      <div className={styles.landing} data-over={isOver || undefined}>
        <IconFileUpload size={32} stroke={1.3} aria-hidden />
        <p>{t('import.drop.here')}</p>
        <Button variant="default" onClick={() => picker.current?.click()}>
          {t('import.drop.choose')}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('import.drop.choose')}
        accept=".csv,.tsv,.txt,.xlsx,.ndjson,.jsonl,.json,.gz"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file chosen again after it was corrected is a change, too.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <p className={styles.small}>{t('import.drop.stays')}</p>
    </section>
  )
}
