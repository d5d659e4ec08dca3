import { skipToken, useQuery } from '@tanstack/react-query'
import { stoppable } from '../../../app/api.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type CreatorKey, creatorParam, creatorRoute } from './creator.ts'

/** Where this person stands on a topic; asks nothing without one. */
export const useStanding = (key: CreatorKey, query: TopicQuery | null) =>
  useQuery({
    queryKey: ['creator', key, 'standing', query],
    queryFn:
      query === null
        ? skipToken
        : async ({ signal }) =>
            (await creatorRoute.standing.$get({ param: creatorParam(key), query }, stoppable(signal))).json(),
  })
