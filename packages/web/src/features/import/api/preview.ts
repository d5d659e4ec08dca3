import type { Mapping, Preview } from '@relais/server/import/import.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { sendJson } from '../../../app/request.ts'

/** The first rows of a file as a mapping reads them, with what would be rejected and why. */
export const usePreview = (uploadId: string, mapping: Mapping) =>
  useQuery({
    queryKey: ['preview', uploadId, mapping],
    queryFn: () => sendJson<Preview>('POST', `/uploads/${encodeURIComponent(uploadId)}/preview`, { mapping }),
    placeholderData: keepPreviousData,
  })
