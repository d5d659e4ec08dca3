import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { stoppable } from '../../../app/api.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type CreatorKey, creatorParam, creatorRoute } from './creator.ts'

export const postsPerPage = 20

/** One page of what somebody published, the newest first; with a topic, posts on it are marked. */
export const useCreatorPosts = (key: CreatorKey, topic: TopicQuery, page: number) =>
  useQuery({
    queryKey: ['creator', key, 'posts', topic, page],
    queryFn: async ({ signal }) => {
      const query = { ...topic, limit: postsPerPage, offset: (page - 1) * postsPerPage }
      return (await creatorRoute.posts.$get({ param: creatorParam(key), query }, stoppable(signal))).json()
    },
    placeholderData: keepPreviousData,
  })
