import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const route = api.lists
const one = route[':id']
const person = one.people[':accountId']

export type List = InferResponseType<typeof route.$get>['lists'][number]
export type ListInput = InferRequestType<typeof one.$put>['json']

const root = ['lists'] as const

const listsQuery = queryOptions({
  queryKey: [...root, 'all'],
  queryFn: async ({ signal }) => (await (await route.$get({}, stoppable(signal))).json()).lists,
})

const membershipsQuery = queryOptions({
  queryKey: [...root, 'memberships'],
  queryFn: async ({ signal }) =>
    (await (await route.memberships.$get({}, stoppable(signal))).json()).memberships,
})

/** The lists of this workspace, by name. */
export const useLists = () => useQuery(listsQuery)

/** The ids of the lists that an account is in. */
export const useListsOf = (accountId: string) =>
  useQuery({
    ...membershipsQuery,
    select: (memberships) =>
      memberships.filter((one) => one.accountId === accountId).map(({ listId }) => listId),
  })

/** What changes lists: each answers when everything shown of them is up to date again. */
function useListChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: root }),
  })
}

export const useCreateList = () =>
  useListChange(async (json: InferRequestType<typeof route.$post>['json']) =>
    (await route.$post({ json })).json(),
  )

export const useChangeList = () =>
  useListChange(({ id, input }: { readonly id: string; readonly input: ListInput }) =>
    one.$put({ param: { id }, json: input }),
  )

export const useDeleteList = () => useListChange((id: string) => one.$delete({ param: { id } }))

export const useRestoreList = () => useListChange((id: string) => one.restore.$post({ param: { id } }))

export const useFollow = () =>
  useListChange(({ id, isFollowing }: { readonly id: string; readonly isFollowing: boolean }) =>
    isFollowing ? one.follow.$put({ param: { id } }) : one.follow.$delete({ param: { id } }),
  )

interface Membership {
  readonly id: string
  readonly accountId: string
  readonly isIn: boolean
}

/** Puts somebody into a list, or takes them out. */
export const useSetInList = () =>
  useListChange(async ({ id, accountId, isIn }: Membership): Promise<void> => {
    if (isIn) await one.people.$post({ param: { id }, json: { accountIds: [accountId] } })
    else await person.$delete({ param: { id, accountId } })
  })

export const useNotePerson = () =>
  useListChange(
    ({ id, accountId, note }: { readonly id: string; readonly accountId: string; readonly note: string }) =>
      person.$put({ param: { id, accountId }, json: { note } }),
  )
