import type { FileReading } from '@relais/core/record/file-reading'
import type { ImportKind } from '@relais/server/import/import.schema'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'

interface ReadAgainInput {
  readonly file: FileReading
  /** What it is to be taken for; guessed anew unless told. */
  readonly kind?: ImportKind
}

/** Reads an uploaded file in another way: another sheet, encoding, separator or line of names, or as another kind. */
export const useReadAgain = (uploadId: string) =>
  useMutation({
    mutationFn: async (json: ReadAgainInput) => {
      const param = { id: encodeURIComponent(uploadId) }
      return (await api.uploads[':id'].read.$post({ param, json })).json()
    },
  })
