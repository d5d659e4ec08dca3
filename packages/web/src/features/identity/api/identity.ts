import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const proposals = api.identity.proposals
const join = api.identity.joins[':accountId'][':otherId']
const accounts = api.creators[':platform'][':handle'].accounts

export type Proposals = InferResponseType<typeof proposals.$get>
export type Proposal = Proposals['proposals'][number]
export type PersonAccount = InferResponseType<typeof accounts.$get>['accounts'][number]
export type JoinTab = 'open' | 'joined' | 'refused'
export type Answer = 'joined' | 'refused'

export const pairOf = ({ a, b }: Proposal): string => `${a.accountId} ${b.accountId}`

/** Pairs that wait for an answer, or those that got one. */
export const useProposals = (state: JoinTab, limit: number) =>
  useQuery({
    queryKey: ['identity', 'proposals', state, limit],
    queryFn: async ({ signal }) =>
      (await proposals.$get({ query: { state, limit: String(limit) } }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })

/** Other accounts of the person behind one. */
export const useOtherAccounts = (param: { readonly platform: string; readonly handle: string }) =>
  useQuery({
    queryKey: ['identity', 'accounts', param],
    queryFn: async ({ signal }) =>
      (await (await accounts.$get({ param }, stoppable(signal))).json()).accounts,
  })

/** Says whether two accounts are one person's; null takes it back. What depends on it is asked anew. */
export function useAnswer() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ proposal, answer }: { readonly proposal: Proposal; readonly answer: Answer | null }) => {
      const param = { accountId: proposal.a.accountId, otherId: proposal.b.accountId }
      return answer === null ? join.$delete({ param }) : join.$put({ param, json: { state: answer } })
    },
    // People are counted anew wherever they are.
    onSuccess: () => client.invalidateQueries(),
  })
}
