import type { ImportRun } from '@relais/server/import/import.schema'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apiUrl, getJson, sendJson } from '../../../app/request.ts'
import { isUnderWay } from './runs.ts'

const pollMs = 1_000
const runPath = (runId: string) => `/imports/${encodeURIComponent(runId)}`

/** One import, asked again every second until it has ended. */
export const useImportRun = (runId: string) =>
  useQuery({
    queryKey: ['imports', runId],
    queryFn: ({ signal }) => getJson<ImportRun>(runPath(runId), {}, signal),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : pollMs),
  })

export function useCancelImport(runId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => sendJson('POST', `${runPath(runId)}/cancel`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  })
}

/** The rows that were left out, one JSON object a line, with line number and reason. */
export const rejectedRowsUrl = (runId: string): string => apiUrl(`${runPath(runId)}/rejected`)
