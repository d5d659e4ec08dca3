import type { ImportRun } from '@relais/server/import/import.schema'
import { useQuery } from '@tanstack/react-query'
import { getJson } from '../../../app/request.ts'

const pollMs = 1_000

export const isUnderWay = (run: ImportRun): boolean => run.state === 'waiting' || run.state === 'running'

/** All imports of this workspace, newest first; asked again every second while one is under way. */
export const useImportRuns = () =>
  useQuery({
    queryKey: ['imports'],
    queryFn: async ({ signal }) => {
      const answer = await getJson<ImportRun[] | { runs: ImportRun[] }>('/imports', {}, signal)
      return Array.isArray(answer) ? answer : answer.runs
    },
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? pollMs : false),
  })
