import type { ImportRun, Mapping } from '@relais/server/import/import.schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendJson } from '../../../app/request.ts'

interface StartInput {
  readonly uploadId: string
  readonly mapping: Mapping
  /** Where the rows come from, in the words of whoever imports them. */
  readonly source: string
}

export function useStartImport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: StartInput) => sendJson<ImportRun>('POST', '/imports', input),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  })
}
