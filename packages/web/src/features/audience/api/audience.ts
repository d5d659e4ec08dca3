import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

export interface CreatorKey {
  readonly platform: string
  readonly handle: string
}

const creatorRoute = api.creators[':platform'][':handle']

/** Handles may hold anything that a platform allows, so they are encoded. */
const paramOf = ({ platform, handle }: CreatorKey) => ({
  platform: encodeURIComponent(platform),
  handle: encodeURIComponent(handle),
})

/** How real the audience of one person looks. */
export const useAudience = (key: CreatorKey) =>
  useQuery({
    queryKey: ['creator', key, 'audience'],
    queryFn: async ({ signal }) =>
      (await creatorRoute.audience.$get({ param: paramOf(key) }, stoppable(signal))).json(),
  })

/** How the audience of one person grew, and which times call for a question. */
export const useGrowth = (key: CreatorKey) =>
  useQuery({
    queryKey: ['creator', key, 'growth'],
    queryFn: async ({ signal }) =>
      (await creatorRoute.growth.$get({ param: paramOf(key) }, stoppable(signal))).json(),
  })

interface Answer {
  readonly about: string
  /** Null takes the answer away. */
  readonly text: string | null
}

/** Keeps what the creator says to a question, or takes it away. */
export function useKeepAnswer(key: CreatorKey) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ about, text }: Answer) => {
      const param = { ...paramOf(key), about }
      const one = creatorRoute.answers[':about']
      await (text === null ? one.$delete({ param }) : one.$put({ param, json: { text } }))
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['creator', key, 'audience'] }),
        client.invalidateQueries({ queryKey: ['creator', key, 'growth'] }),
      ]),
  })
}
