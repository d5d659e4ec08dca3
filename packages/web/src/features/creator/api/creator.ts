import { useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

export interface CreatorKey {
  readonly platform: string
  readonly handle: string
}

export const creatorRoute = api.creators[':platform'][':handle']

/** Handles may hold anything that a platform allows, so they are encoded. */
export const creatorParam = ({ platform, handle }: CreatorKey) => ({
  platform: encodeURIComponent(platform),
  handle: encodeURIComponent(handle),
})

export const useCreator = (key: CreatorKey) =>
  useQuery({
    queryKey: ['creator', key],
    queryFn: async ({ signal }) =>
      (await creatorRoute.$get({ param: creatorParam(key) }, stoppable(signal))).json(),
  })
