import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const matchRoute = api.creators[':platform'][':handle'].values
const brandRoute = api.brand.values

export type ValueMatch = InferResponseType<typeof matchRoute.$get, 200>
export type ValueLine = ValueMatch['questions'][number]
export type BrandAnswers = InferResponseType<typeof brandRoute.$get, 200>['answers']
export type CreatorAnswers = InferRequestType<typeof matchRoute.$put>['json']

export interface CreatorKey {
  readonly platform: string
  readonly handle: string
}

const paramOf = ({ platform, handle }: CreatorKey) => ({
  platform: encodeURIComponent(platform),
  handle: encodeURIComponent(handle),
})

/** What the brand and one person answered, side by side. */
export const useValueMatch = ({ platform, handle }: CreatorKey) =>
  useQuery({
    queryKey: ['creator', { platform, handle }, 'values'],
    queryFn: async ({ signal }) =>
      (await matchRoute.$get({ param: paramOf({ platform, handle }) }, stoppable(signal))).json(),
  })

export function useSaveCreatorValues(key: CreatorKey) {
  const { platform, handle } = key
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (json: CreatorAnswers) => void (await matchRoute.$put({ param: paramOf(key), json })),
    onSuccess: () =>
      Promise.all(
        ['values', 'sheet'].map((part) =>
          client.invalidateQueries({ queryKey: ['creator', { platform, handle }, part] }),
        ),
      ),
  })
}

const brandKey = ['brand', 'values']

export const useBrandValues = () =>
  useQuery({
    queryKey: brandKey,
    queryFn: async ({ signal }) => (await (await brandRoute.$get({}, stoppable(signal))).json()).answers,
  })

/** Keeps what the brand holds to; everybody is laid beside it anew. */
export function useSaveBrandValues() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (answers: BrandAnswers) => (await brandRoute.$put({ json: { answers } })).json(),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: brandKey }),
        client.invalidateQueries({
          predicate: ({ queryKey }) =>
            queryKey[0] === 'creator' && (queryKey[2] === 'values' || queryKey[2] === 'sheet'),
        }),
      ]),
  })
}
