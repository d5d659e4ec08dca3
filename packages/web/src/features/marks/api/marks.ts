import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

const marksQuery = queryOptions({
  queryKey: ['marks'],
  queryFn: async ({ signal }) => (await (await api.marks.$get({}, stoppable(signal))).json()).accountIds,
})

const nobody: ReadonlySet<string> = new Set()
const asSet = (ids: readonly string[]): ReadonlySet<string> => new Set(ids)

/** The accounts that somebody of the workspace has marked. */
export const useMarked = (): ReadonlySet<string> =>
  useQuery({ ...marksQuery, select: asSet, structuralSharing: false }).data ?? nobody

interface Mark {
  readonly accountId: string
  readonly isMarked: boolean
}

/** Marks somebody, or takes the mark off; shown at once, and taken back if the server refuses. */
export function useSetMark() {
  const client = useQueryClient()
  const { queryKey } = marksQuery
  return useMutation({
    mutationFn: ({ accountId, isMarked }: Mark) => {
      const param = { accountId }
      const one = api.marks[':accountId']
      return isMarked ? one.$put({ param }) : one.$delete({ param })
    },
    onMutate: ({ accountId, isMarked }) => {
      client.setQueryData(queryKey, (old: string[] = []) =>
        isMarked ? [...old, accountId] : old.filter((other) => other !== accountId),
      )
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}
