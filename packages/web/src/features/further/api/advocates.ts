import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const { ambassadors, detractors } = api.finding

export type Advocates = InferResponseType<typeof ambassadors.$get>
export type Advocate = Advocates['people'][number]
export type AdvocateQuery = InferRequestType<typeof ambassadors.$get>['query']
export const advocateSides = ['ambassadors', 'detractors'] as const
export type AdvocateSide = (typeof advocateSides)[number]

/** Who speaks for the brand unpaid, or against it. */
export const useAdvocates = (side: AdvocateSide, query: AdvocateQuery) =>
  useQuery({
    queryKey: ['finding', side, query],
    queryFn: async ({ signal }): Promise<Advocates> => {
      const asked = [{ query }, stoppable(signal)] as const
      return (await (side === 'ambassadors' ? ambassadors.$get(...asked) : detractors.$get(...asked))).json()
    },
    placeholderData: keepPreviousData,
    retry: false,
  })

/** Says of somebody that they are not, or takes that back. */
export function useRefuseAdvocate(side: AdvocateSide) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ accountId, isRefused }: { accountId: string; isRefused: boolean }) => {
      const one = api.finding[':side'].refused[':accountId']
      const param = { side, accountId }
      return isRefused ? one.$put({ param }) : one.$delete({ param })
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['finding', side] }),
  })
}
