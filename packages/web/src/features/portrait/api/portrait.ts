import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { stoppable } from '../../../app/api.ts'
import { type CreatorKey, creatorParam, creatorRoute } from '../../creator/api/creator.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'

const route = creatorRoute.portrait
const { evidence, tier } = creatorRoute
const verdict = evidence.verdicts[':kind']

export type Portrait = InferResponseType<typeof route.$get>
export type EvidenceItem = Portrait['evidence'][number]
export type RelationTier = NonNullable<Portrait['tier']['tier']>
export type EvidenceInput = InferRequestType<typeof evidence.$post>['json']

/** Who somebody is beside how much they move, on a topic or on none. */
export const usePortrait = (key: CreatorKey, query: TopicQuery | null) =>
  useQuery({
    queryKey: ['creator', key, 'portrait', query],
    queryFn: async ({ signal }) =>
      (await route.$get({ param: creatorParam(key), query: query ?? {} }, stoppable(signal))).json(),
  })

/** What changes a portrait also changes the standing: everything of the person is asked for again. */
function usePortraitChange<Input>(key: CreatorKey, change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['creator', key] }),
  })
}

export const useDecideTier = (key: CreatorKey) =>
  usePortraitChange(key, (json: { tier: RelationTier; reason: string } | null) =>
    json === null
      ? tier.$delete({ param: creatorParam(key) })
      : tier.$put({ param: creatorParam(key), json }),
  )

export const useAddEvidence = (key: CreatorKey) =>
  usePortraitChange(key, (json: EvidenceInput) => evidence.$post({ param: creatorParam(key), json }))

export const useRemoveEvidence = (key: CreatorKey) =>
  usePortraitChange(key, (id: string) => evidence[':id'].$delete({ param: { ...creatorParam(key), id } }))

interface Verdict {
  readonly kind: EvidenceItem['kind']
  /** Null: leave it open again. */
  readonly state: 'confirmed' | 'refused' | null
}

export const useJudgeEvidence = (key: CreatorKey) =>
  usePortraitChange(key, ({ kind, state }: Verdict) => {
    const param = { ...creatorParam(key), kind }
    return state === null ? verdict.$delete({ param }) : verdict.$put({ param, json: { state } })
  })
