import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

export type ImportRun = InferResponseType<typeof api.imports.$get>['imports'][number]

const pollMs = 1_000

export const isUnderWay = (run: Pick<ImportRun, 'state'>): boolean =>
  run.state === 'waiting' || run.state === 'running'

/** All imports of this workspace, newest first; asked again every second while one is under way. */
export const useImportRuns = () =>
  useQuery({
    queryKey: ['imports'],
    queryFn: async ({ signal }) => (await (await api.imports.$get({}, stoppable(signal))).json()).imports,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? pollMs : false),
  })
