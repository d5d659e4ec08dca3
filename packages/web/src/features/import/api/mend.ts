import type { Mend } from '@relais/server/import/import.schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'

/** Sends mended rows to be imported: a run of its own, which says what became of them. */
export function useMend(runId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (json: Mend) =>
      (await api.imports[':id'].mend.$post({ param: { id: encodeURIComponent(runId) }, json })).json(),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  })
}
