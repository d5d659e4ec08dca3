import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'
import { apiUrl } from '../../../app/request.ts'

const route = api.weights
const one = route[':id']

export type SavedWeights = InferResponseType<typeof route.$get>['weights'][number]
export type WeightsInput = InferRequestType<typeof route.$post>['json']

const weightsQuery = queryOptions({
  queryKey: ['weights'],
  queryFn: async ({ signal }) => (await (await route.$get({}, stoppable(signal))).json()).weights,
})

/** All versions of the workspace's own weights, by name and the newest first. */
export const useSavedWeights = (isWanted = true) => useQuery({ ...weightsQuery, enabled: isWanted })

function useWeightsChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: weightsQuery.queryKey }),
  })
}

export const useSaveWeights = () =>
  useWeightsChange(async (inputs: readonly WeightsInput[]) => {
    for (const json of inputs) await route.$post({ json })
  })

export const useRetireWeights = () => useWeightsChange((id: string) => one.$delete({ param: { id } }))

export const useRestoreWeights = () => useWeightsChange((id: string) => one.restore.$post({ param: { id } }))

export const weightsCsvUrl = () => apiUrl('/weights.csv')
