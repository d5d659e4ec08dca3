import type { Mapping } from '@relais/server/import/import.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

/** The first rows of a file as a mapping reads them, with what would be rejected and why. */
export const usePreview = (uploadId: string, mapping: Mapping) =>
  useQuery({
    queryKey: ['preview', uploadId, mapping],
    queryFn: async ({ signal }) => {
      const input = { param: { id: encodeURIComponent(uploadId) }, json: { mapping } }
      return (await api.uploads[':id'].preview.$post(input, stoppable(signal))).json()
    },
    placeholderData: keepPreviousData,
  })
