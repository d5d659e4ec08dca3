import { Button, CopyButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './secret-once.module.css'

interface SecretOnceProps {
  readonly secret: string
  /** What it is and whom to give it to, or where to keep it. */
  readonly words: string
}

/** Something to copy and hand on: an invitation's address, a new key. Announced when it appears. */
export function SecretOnce({ secret, words }: SecretOnceProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.secret} role="status">
      <p>{words}</p>
      <code>{secret}</code>
      <CopyButton value={secret}>
        {({ copied, copy }) => (
          <Button onClick={copy}>{copied ? t('action.copied') : t('action.copy')}</Button>
        )}
      </CopyButton>
    </div>
  )
}
