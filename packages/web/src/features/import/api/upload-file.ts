import type { Upload } from '@relais/server/import/import.schema'
import { useMutation } from '@tanstack/react-query'
import { apiUrl, failureOf, RequestFailure } from '../../../app/request.ts'

interface UploadInput {
  readonly file: File
  readonly signal: AbortSignal
  /** Bytes that have left this machine so far. */
  readonly onProgress: (bytesSent: number) => void
}

/** Sends a file as it is, streamed from the disk. XMLHttpRequest, because fetch tells no progress of what it sends. */
export function uploadFile({ file, signal, onProgress }: UploadInput): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', apiUrl('/uploads', { name: file.name }))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded }) => onProgress(loaded)
    request.onerror = () => reject(new RequestFailure('offline', 'The upload was interrupted'))
    request.onabort = () => reject(new DOMException('The upload was stopped', 'AbortError'))
    request.onload = () => {
      const text = () => Promise.resolve(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as Upload)
      else failureOf({ status: request.status, text }).then(reject, reject)
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

export const useUploadFile = () => useMutation({ mutationFn: uploadFile })
