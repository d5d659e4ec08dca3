import type { Creator } from '@relais/server/creator/creator.schema'
import { useQuery } from '@tanstack/react-query'
import { getJson } from '../../../app/request.ts'

export interface CreatorKey {
  readonly platform: string
  readonly handle: string
}

export const creatorPath = ({ platform, handle }: CreatorKey): string =>
  `/creators/${encodeURIComponent(platform)}/${encodeURIComponent(handle)}`

/** Handles may hold anything that a platform allows, so they are encoded. */
export const creatorParam = ({ platform, handle }: CreatorKey) => ({
  platform: encodeURIComponent(platform),
  handle: encodeURIComponent(handle),
})

export const useCreator = (key: CreatorKey) =>
  useQuery({
    queryKey: ['creator', key],
    queryFn: ({ signal }) => getJson<Creator>(creatorPath(key), {}, signal),
  })
