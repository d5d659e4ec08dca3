import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

export type Pictures = InferResponseType<typeof api.pictures.$get>
export type PictureRun = NonNullable<Pictures['run']>

const pollMs = 1_500

export const isUnderWay = (run: PictureRun | null): boolean =>
  run?.state === 'waiting' || run?.state === 'running'

/** Which pictures there are, and what became of them. @param of `platform/handle` whose audience; undefined: of people */
export const usePictures = (of: string | undefined) =>
  useQuery({
    queryKey: ['pictures', of ?? null],
    queryFn: async ({ signal }) =>
      (await api.pictures.$get({ query: of === undefined ? {} : { of } }, stoppable(signal))).json(),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run ?? null) ? pollMs : false),
  })

export type PictureAct =
  | { readonly act: 'ask' }
  | { readonly act: 'forget' }
  | { readonly act: 'stop'; readonly run: string }

/** Asks for pictures to be looked at, stops that, or forgets how all of them look. */
export function usePictureAct(of: string | undefined) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (what: PictureAct) => {
      if (what.act === 'ask') await api.pictures.$post({ json: of === undefined ? {} : { of } })
      else if (what.act === 'forget') await api.pictures.$delete()
      else await api['picture-runs'][':id'].$delete({ param: { id: what.run } })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['pictures'] }),
  })
}
