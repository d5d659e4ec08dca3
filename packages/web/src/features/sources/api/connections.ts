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
    // A look that failed meanwhile may have shown that one no longer counts.
    refetchOnMount: 'always',
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

/** `forget`: the app too. */
export const useRemoveConnection = (network: string) =>
  useConnectionAct(async (app: 'keep' | 'forget') =>
    (await one.$delete({ param: { network }, query: { app } })).json(),
  )

export const useSaveApp = (network: string) =>
  useConnectionAct(async (json: { readonly clientId: string; readonly clientSecret: string | null }) =>
    (await one.app.$put({ param: { network }, json })).json(),
  )

/** Sends the browser to the network. */
export const useStartAuthorisation = (network: string) =>
  useConnectionAct(async () => {
    const { url } = await (await one.authorisations.$post({ param: { network } })).json()
    window.location.assign(url)
  })

export const useFinishAuthorisation = (network: string) =>
  useConnectionAct(async (answer: string) =>
    (await one.authorisation.$put({ param: { network }, json: { answer } })).json(),
  )
