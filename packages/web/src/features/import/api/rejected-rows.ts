import { useInfiniteQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

const pageSize = 1_000
/** More rows than this are mended in a spreadsheet: so many travel back at once, too. */
export const mostRowsToMend = 10_000

/** The rows that an import left out, a thousand at a time. */
export const useRejectedRows = (runId: string, isOn = true) =>
  useInfiniteQuery({
    queryKey: ['imports', runId, 'rejected'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { after: String(pageParam), limit: String(pageSize) }
      const param = { id: encodeURIComponent(runId) }
      return (await api.imports[':id']['rejected-rows'].$get({ param, query }, stoppable(signal))).json()
    },
    initialPageParam: 0,
    getNextPageParam: ({ next }, pages) => (pages.length * pageSize >= mostRowsToMend ? null : next),
    enabled: isOn,
  })
