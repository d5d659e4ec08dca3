import type { CreatorStanding } from '@relais/server/creator/creator.schema'
import { useQuery } from '@tanstack/react-query'
import { getJson, type Query } from '../../../app/request.ts'
import { type CreatorKey, creatorPath } from './creator.ts'

/** Where this person stands on a topic; asks nothing without one. */
export const useStanding = (key: CreatorKey, query: Query | null) =>
  useQuery({
    queryKey: ['creator', key, 'standing', query],
    queryFn: ({ signal }) => getJson<CreatorStanding>(`${creatorPath(key)}/standing`, query ?? {}, signal),
    enabled: query !== null,
  })
