import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'
import { apiUrl } from '../../../app/request.ts'
import { isUnderWay } from './runs.ts'

const pollMs = 1_000
const run = api.imports[':id']
const param = (runId: string) => ({ id: encodeURIComponent(runId) })

/** One import, asked again every second until it has ended. */
export const useImportRun = (runId: string) =>
  useQuery({
    queryKey: ['imports', runId],
    queryFn: async ({ signal }) => (await run.$get({ param: param(runId) }, stoppable(signal))).json(),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : pollMs),
  })

export function useCancelImport(runId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => run.cancel.$post({ param: param(runId) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  })
}

/** The rows that were left out, one JSON object a line, with line number and reason. */
export const rejectedRowsUrl = (runId: string): string =>
  apiUrl(`/imports/${encodeURIComponent(runId)}/rejected`)
