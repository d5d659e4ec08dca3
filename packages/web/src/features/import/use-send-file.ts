import type { Upload } from '@relais/server/import/import.schema'
import { useState } from 'react'
import { useUploadFile } from './api/upload-file.ts'

/** A file on its way to the server. */
export interface Sending {
  readonly file: File
  /** Bytes sent so far. */
  readonly sent: number
  readonly stop: () => void
}

const isStopped = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError'

/** Sends one file at a time; a stopped one is no failure. */
export function useSendFile(onUploaded: (upload: Upload) => void) {
  const [sending, setSending] = useState<Sending | null>(null)
  const { mutate, error, reset } = useUploadFile()
  const send = (file: File) => {
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
  return { send, sending, failure: error && !isStopped(error) ? error : null }
}
