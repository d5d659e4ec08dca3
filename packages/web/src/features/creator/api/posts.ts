import type { CreatorPosts } from '@relais/server/creator/creator.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getJson, type Query } from '../../../app/request.ts'
import { type CreatorKey, creatorPath } from './creator.ts'

export const postsPerPage = 20

/** One page of what somebody published, the newest first; posts on the topic are marked. */
export const useCreatorPosts = (key: CreatorKey, query: Query, page: number) =>
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
