import { Button, Progress } from '@mantine/core'
import type { Upload } from '@relais/server/import/import.schema'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { useUploadFile } from '../api/upload-file.ts'
import styles from './drop-zone.module.css'

interface DropZoneProps {
  readonly onUploaded: (upload: Upload) => void
}

interface Sending {
  readonly file: File
  readonly sent: number
  readonly stop: () => void
}

const isStopped = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError'

export function DropZone({ onUploaded }: DropZoneProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [sending, setSending] = useState<Sending | null>(null)
  const { mutate, error, reset } = useUploadFile()

  const send = (file: File | undefined) => {
    if (!file) return
    const controller = new AbortController()
    const stop = () => controller.abort()
    setSending({ file, sent: 0, stop })
    mutate(
      { file, signal: controller.signal, onProgress: (sent) => setSending({ file, sent, stop }) },
      {
        onSuccess: onUploaded,
        onError: (cause) => isStopped(cause) && reset(),
        onSettled: () => setSending(null),
      },
    )
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    send(event.dataTransfer.files[0])
  }
  if (sending) return <SendingFile sending={sending} />
  return (
    <section
      className={styles.zone}
      data-over={isOver || undefined}
      aria-label={t('import.drop.title')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={36} stroke={1.3} aria-hidden />
      <h2>{t('import.drop.title')}</h2>
      <p>{t('import.drop.what')}</p>
      <Button onClick={() => picker.current?.click()}>{t('import.drop.choose')}</Button>
      <input
        ref={picker}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('import.drop.choose')}
        accept=".ndjson,.jsonl,.json,.csv,.tsv,.txt,.gz"
        onChange={(event) => send(event.currentTarget.files?.[0])}
      />
      <FormFailure sentence={error && !isStopped(error) ? sentence(error) : null} />
    </section>
  )
}

function SendingFile({ sending }: { readonly sending: Sending }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { file, sent, stop } = sending
  const share = file.size === 0 ? 1 : sent / file.size
  return (
    <section className={styles.zone} aria-label={t('import.sending', { file: file.name })}>
      <h2>{t('import.sending', { file: file.name })}</h2>
      <Progress value={share * 100} aria-label={t('import.progress')} w="100%" maw={480} />
      <p>
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
