import { useInfiniteQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

/** The people that an import of accounts named: what is known of each, what is not, and how to get it. */
export const useImportedPeople = (runId: string) =>
  useInfiniteQuery({
    queryKey: ['imports', runId, 'people'],
    queryFn: async ({ pageParam, signal }) => {
      const param = { id: encodeURIComponent(runId) }
      const query = { after: String(pageParam) }
      return (await api.imports[':id'].people.$get({ param, query }, stoppable(signal))).json()
    },
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })
