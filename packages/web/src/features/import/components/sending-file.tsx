import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Sending } from '../use-send-file.ts'
import styles from './sending-file.module.css'

/** How much of a file has left this machine; at the end the server looks inside. */
export function SendingFile({ sending }: { readonly sending: Sending }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { file, sent, stop } = sending
  const share = file.size === 0 ? 1 : sent / file.size
  return (
    <section className={styles.sending} aria-labelledby="sending">
      <h2 id="sending">{t('import.sending', { file: file.name })}</h2>
      <Progress
        value={share * 100}
        size="lg"
        animated={share >= 1}
        striped={share >= 1}
        aria-label={t('import.progress')}
      />
      <p role="status">
        {share >= 1
          ? t('import.lookingInside')
          : t('import.sentOf', { sent: format.bytes(sent), total: format.bytes(file.size) })}
      </p>
      <Button variant="default" onClick={stop}>
        {t('action.cancel')}
      </Button>
    </section>
  )
}
