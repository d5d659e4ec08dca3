import type { CreatorStanding } from '@relais/server/creator/creator.schema'
import { useQuery } from '@tanstack/react-query'
import { getJson } from '../../../app/request.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type CreatorKey, creatorPath } from './creator.ts'

/** Where this person stands on a topic; asks nothing without one. */
export const useStanding = (key: CreatorKey, query: TopicQuery | null) =>
  useQuery({
    queryKey: ['creator', key, 'standing', query],
    queryFn: ({ signal }) => getJson<CreatorStanding>(`${creatorPath(key)}/standing`, { ...query }, signal),
    enabled: query !== null,
  })
