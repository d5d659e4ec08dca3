import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

export type Connection = InferResponseType<typeof api.connections.$get>['connections'][number]

const one = api.connections[':network']
const minuteMs = 60_000

/** Networks that want a key or an authorisation, and how the workspace stands with each. */
export const useConnections = () =>
  useQuery({
    queryKey: ['connections'],
    queryFn: async ({ signal }) =>
      (await (await api.connections.$get({}, stoppable(signal))).json()).connections,
    refetchInterval: minuteMs,
  })

/** Sources that waited for a key go on with a new one, and stop without one. */
function useConnectionAct<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(['connections', 'sources'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  })
}

export const useSaveKey = (network: string) =>
  useConnectionAct(async (key: string) => (await one.key.$put({ param: { network }, json: { key } })).json())

export const useRemoveConnection = (network: string) =>
  useConnectionAct(async () => {
    await one.$delete({ param: { network }, query: {} })
  })
