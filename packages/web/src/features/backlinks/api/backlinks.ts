import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'
import { type CreatorKey, creatorParam } from '../../creator/api/creator.ts'

const route = api.creators[':platform'][':handle'].backlinks
export type Backlinks = InferResponseType<typeof route.$get, 200>

/** Which posts link to somebody: the newest, how many there are in all, by how many, and to which pages most. */
export const useBacklinks = (key: CreatorKey, limit: number) =>
  useQuery({
    queryKey: ['creator', key, 'backlinks', limit],
    queryFn: async ({ signal }) =>
      (await route.$get({ param: creatorParam(key), query: { limit } }, stoppable(signal))).json(),
    placeholderData: keepPreviousData,
  })

/** Where the whole list is as a table. */
export const backlinksCsvUrl = ({ platform, handle }: CreatorKey) =>
  `/api/v1/creators/${encodeURIComponent(platform)}/${encodeURIComponent(handle)}/backlinks.csv`
