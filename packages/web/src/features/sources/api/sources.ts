import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

export type SourceList = InferResponseType<typeof api.sources.$get>
export type Source = SourceList['sources'][number]
export type Network = SourceList['networks'][number]
export type SourceDetail = InferResponseType<(typeof api.sources)[':id']['$get']>
export type SourceRun = NonNullable<Source['latestRun']>
export type Preview = InferResponseType<typeof api.sources.preview.$post>
export type Choice = Preview['choices'][number]
export type Trouble = NonNullable<Source['trouble']>
export type SourceInput = InferRequestType<typeof api.sources.$post>['json']
export type SourceChange = InferRequestType<(typeof api.sources)[':id']['$put']>['json']

const one = api.sources[':id']
const run = api['source-runs']

/** Something is about to change: asked again every second; else now and then, for what workers do by themselves. */
const soonMs = 1_000
const laterMs = 15_000

export const isUnderWay = ({ state }: Pick<SourceRun, 'state'>): boolean =>
  state === 'waiting' || state === 'running'

const intervalFor = (runs: readonly (SourceRun | null)[]) =>
  runs.some((latest) => latest !== null && isUnderWay(latest)) ? soonMs : laterMs

/** What the workspace follows, and what it could. */
export const useSources = () =>
  useQuery({
    queryKey: ['sources'],
    queryFn: async ({ signal }) => (await api.sources.$get({}, stoppable(signal))).json(),
    refetchInterval: ({ state }) => intervalFor(state.data?.sources.map(({ latestRun }) => latestRun) ?? []),
  })

export const useSource = (id: string) =>
  useQuery({
    queryKey: ['sources', id],
    queryFn: async ({ signal }) => (await one.$get({ param: { id } }, stoppable(signal))).json(),
    refetchInterval: ({ state }) => intervalFor([state.data?.latestRun ?? null]),
  })

/** @param latest the newest run that is known: a newer one brings the history anew */
export const useSourceRuns = (id: string, latest: SourceRun | null) =>
  useQuery({
    queryKey: ['sources', id, 'runs', latest?.id, latest?.state],
    queryFn: async ({ signal }) =>
      (await (await one.runs.$get({ param: { id } }, stoppable(signal))).json()).runs,
    placeholderData: (before) => before,
  })

/** Runs that were given up and wait for somebody. */
export const useGivenUp = () =>
  useQuery({
    queryKey: ['sources', 'given-up'],
    queryFn: async ({ signal }) => (await (await run['given-up'].$get({}, stoppable(signal))).json()).runs,
    refetchInterval: laterMs,
  })

export const usePreview = () =>
  useMutation({
    mutationFn: async (text: string): Promise<Preview> =>
      (await api.sources.preview.$post({ json: { text } })).json(),
  })

/** What several texts are, each by itself. */
export const usePreviews = (texts: readonly string[]) =>
  useQueries({
    queries: texts.map((text) => ({
      queryKey: ['source-preview', text],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Preview> =>
        (await api.sources.preview.$post({ json: { text } }, stoppable(signal))).json(),
      staleTime: 60_000,
      retry: false,
    })),
  })

/** What was found, as something to follow. */
export const targetOf = ({ target, name, postsPerDay }: Choice) => ({
  ...target,
  name: name.slice(0, 500),
  postsPerDay,
})

/** An act on sources; whatever shows them is asked anew. */
function useSourceAct<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const client = useQueryClient()
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: ['sources'] }) })
}

export const useAddSource = () =>
  useSourceAct(async (json: SourceInput) => (await api.sources.$post({ json })).json())

export const useChangeSource = (id: string) =>
  useSourceAct(async (json: SourceChange) => (await one.$put({ param: { id }, json })).json())

export const useRunSource = (id: string) =>
  useSourceAct(async () => (await one.run.$post({ param: { id } })).json())

/** How many posts a source alone brought, and how many others brought too. */
export const useBrought = (id: string) =>
  useQuery({
    queryKey: ['sources', id, 'brought'],
    queryFn: async ({ signal }) => (await one.brought.$get({ param: { id } }, stoppable(signal))).json(),
  })

/** @param onRemoved leaves its page: what is gone cannot be asked for again */
export function useRemoveSource(id: string, onRemoved: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (posts: 'keep' | 'remove') => one.$delete({ param: { id }, query: { posts } }),
    onSuccess: () => {
      onRemoved()
      client.removeQueries({ queryKey: ['sources', id] })
      return client.invalidateQueries({ queryKey: ['sources'], exact: true })
    },
  })
}

export const useRetryRun = () =>
  useSourceAct(async (id: string) => (await run[':id'].retry.$post({ param: { id } })).json())

export const useDismissRun = () =>
  useSourceAct(async (id: string) => {
    await run[':id'].$delete({ param: { id } })
  })
