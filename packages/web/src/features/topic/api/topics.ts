import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const route = api.topics
const one = route[':id']

export type SavedTopic = InferResponseType<typeof route.$get>['topics'][number]
export type TopicInput = InferRequestType<typeof route.$post>['json']

const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: async ({ signal }) => (await (await route.$get({}, stoppable(signal))).json()).topics,
})

/** The topics of this workspace, by name. */
export const useTopics = () => useQuery(topicsQuery)

/** What changes topics: each answers when the list is up to date again. */
function useTopicChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: topicsQuery.queryKey }),
  })
}

export const useCreateTopic = () =>
  useTopicChange(async (json: TopicInput) => (await route.$post({ json })).json())

export const useChangeTopic = () =>
  useTopicChange(async ({ id, input }: { readonly id: string; readonly input: TopicInput }) =>
    (await one.$put({ param: { id }, json: input })).json(),
  )

export const useDeleteTopic = () => useTopicChange((id: string) => one.$delete({ param: { id } }))

export const useRestoreTopic = () =>
  useTopicChange(async (id: string) => (await one.restore.$post({ param: { id } })).json())

interface PostOfTopic {
  readonly id: string
  readonly postId: string
  readonly isExcluded: boolean
}

/** Says that a post is not about a saved topic, or takes that back. */
export const useExcludePost = () =>
  useTopicChange(async ({ id, postId, isExcluded }: PostOfTopic) => {
    const post = one['excluded-posts'][':postId']
    const param = { id, postId }
    return (await (isExcluded ? post.$put({ param }) : post.$delete({ param }))).json()
  })
