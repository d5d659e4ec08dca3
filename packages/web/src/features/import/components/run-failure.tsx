import type { ErrorCode } from '@relais/server/errors'
import type { ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ImportRun } from '../api/runs.ts'
import styles from '../run-page.module.css'

/** Why an import ended before its file did: in the reader's language, and as the server put it. */
export function RunFailure({ error }: { readonly error: NonNullable<ImportRun['error']> }) {
  const { t, i18n } = useTranslation()
  const key = `error.${error.code as ErrorCode}` as const
  return (
    <div role="alert" className={styles.failure}>
      <p>{t('import.failed')}</p>
      <p>{t((i18n.exists(key) ? key : 'error.unexpected') as ParseKeys)}</p>
      <p lang="en" className={styles.facts}>
        {error.message}
      </p>
    </div>
  )
}
