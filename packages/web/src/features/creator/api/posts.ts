import type { CreatorPosts } from '@relais/server/creator/creator.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getJson } from '../../../app/request.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type CreatorKey, creatorPath } from './creator.ts'

export const postsPerPage = 20

/** One page of what somebody published, the newest first; posts on the topic are marked. */
export const useCreatorPosts = (key: CreatorKey, query: TopicQuery, page: number) =>
  useQuery({
    queryKey: ['creator', key, 'posts', query, page],
    queryFn: ({ signal }) =>
      getJson<CreatorPosts>(
        `${creatorPath(key)}/posts`,
        { ...query, limit: postsPerPage, offset: (page - 1) * postsPerPage },
        signal,
      ),
    placeholderData: keepPreviousData,
  })
