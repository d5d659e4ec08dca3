import type { Locale } from '@relais/server/access/access.schema'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

type Samples = InferResponseType<typeof api.samples.$get>
export type SampleWorld = Samples['worlds'][number]
export type Sample = NonNullable<Samples['sample']>

const queryKey = ['samples']
const pollMs = 700
/** An import, or a colleague, may turn everybody to other data at any time. */
const watchMs = 5_000

function pauseMs(sample: Samples['sample'] | undefined): number | false {
  const isChanging =
    sample?.state === 'waiting' || sample?.state === 'loading' || sample?.state === 'removing'
  if (isChanging) return pollMs
  return sample?.isShown ? watchMs : false
}

/** What ships to be looked at, and the one that is loaded; asked again while that changes. */
export const useSamples = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await api.samples.$get({}, stoppable(signal))).json(),
    refetchInterval: ({ state }) => pauseMs(state.data?.sample),
  })

/** Asks anew which data is looked at: an import, or somebody else, may have changed it. */
export function useAskForSample() {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey })
}

function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}

export const useChooseSample = () => useChange((world: string) => api.sample.$put({ json: { world } }))
export const useShowSample = () =>
  useChange((isShown: boolean) => api.sample.shown.$put({ json: { isShown } }))
export const useRemoveSample = () => useChange((_: undefined) => api.sample.$delete())

/** Lets the server load the world of a language while somebody still fills in who they are. Its failure is no loss. */
export const prepareSample = (locale: Locale) =>
  api.setup.sample.$post({ json: { locale } }).then(
    () => undefined,
    () => undefined,
  )
