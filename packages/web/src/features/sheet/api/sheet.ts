import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const sheetRoute = api.creators[':platform'][':handle']['due-diligence']

export type Sheet = InferResponseType<typeof sheetRoute.$get, 200>
export type Quote = Sheet['deals'][number]
export type VerdictInput = InferRequestType<typeof sheetRoute.verdict.$put>['json']

export interface CreatorKey {
  readonly platform: string
  readonly handle: string
}

/** Handles may hold anything that a platform allows, so they are encoded. */
const paramOf = ({ platform, handle }: CreatorKey) => ({
  platform: encodeURIComponent(platform),
  handle: encodeURIComponent(handle),
})
const keyOf = ({ platform, handle }: CreatorKey) => ['creator', { platform, handle }, 'sheet']

export const sheetCsvPath = (key: CreatorKey) => {
  const { platform, handle } = paramOf(key)
  return `/api/v1/creators/${platform}/${handle}/due-diligence.csv`
}

/** What to know of one person before working with them. */
export const useSheet = (key: CreatorKey) =>
  useQuery({
    queryKey: keyOf(key),
    queryFn: async ({ signal }) => (await sheetRoute.$get({ param: paramOf(key) }, stoppable(signal))).json(),
  })

/** Keeps what was decided; null takes it back. */
export function useDecide(key: CreatorKey) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (json: VerdictInput | null) => {
      const param = paramOf(key)
      await (json === null ? sheetRoute.verdict.$delete({ param }) : sheetRoute.verdict.$put({ param, json }))
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(key) }),
  })
}

/** Says whom the brand competes with; every sheet is asked for anew. */
export function useSaveCompetitors() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (names: string[]) => (await api.competitors.$put({ json: { names } })).json(),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'creator' && queryKey[2] === 'sheet',
      }),
  })
}
