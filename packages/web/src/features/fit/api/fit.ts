import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const fitRoute = api.creators[':platform'][':handle']['audience-fit']
const target = api['target-audience']

export type AudienceFit = InferResponseType<typeof fitRoute.$get, 200>
export type TargetAudience = NonNullable<InferResponseType<typeof target.$get, 200>['target']>
type TargetInput = InferRequestType<typeof target.$put>['json']

export interface CreatorKey {
  readonly platform: string
  readonly handle: string
}

/** Who is seen around one person, and how that matches the target audience. */
export const useAudienceFit = ({ platform, handle }: CreatorKey) =>
  useQuery({
    queryKey: ['creator', { platform, handle }, 'fit'],
    queryFn: async ({ signal }) => {
      const param = { platform: encodeURIComponent(platform), handle: encodeURIComponent(handle) }
      return (await fitRoute.$get({ param }, stoppable(signal))).json()
    },
  })

const queryKey = ['target-audience']

export const useTargetAudience = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await (await target.$get({}, stoppable(signal))).json()).target,
  })

/** Keeps the sheet; every profile is matched with it anew. */
export function useSaveTargetAudience() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (json: TargetInput) => (await target.$put({ json })).json(),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey }),
        client.invalidateQueries({
          predicate: ({ queryKey: key }) => key[0] === 'creator' && key[2] === 'fit',
        }),
      ]),
  })
}
