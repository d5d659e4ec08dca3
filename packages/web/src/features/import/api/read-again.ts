import type { FileReading } from '@relais/core/record/file-reading'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'

/** Reads an uploaded file in another way: another sheet, encoding, separator or line of names. */
export const useReadAgain = (uploadId: string) =>
  useMutation({
    mutationFn: async (file: FileReading) => {
      const param = { id: encodeURIComponent(uploadId) }
      return (await api.uploads[':id'].read.$post({ param, json: { file } })).json()
    },
  })
